import { Clock3, Eye } from "lucide-react";
import type { TalkMessage } from "@/lib/talk/schema";
import { countdown } from "../words";

/** Over the field: how long slow mode lasts, and what of the viewer's own waits for a look. */
export function RoomNotes({ left, held }: { left: number; held: readonly TalkMessage[] }) {
  return (
    <div className="px-4 sm:px-6">
      {held.map(({ id, body }) => (
        <p key={id} role="status" className="flex items-start gap-2 pb-2 text-ink-soft text-sm">
          <Eye aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
          <span className="min-w-0">
            Your first message here waits for a look from the staff:{" "}
            <span className="wrap-anywhere text-ink">{body}</span>
          </span>
        </p>
      ))}
      {left > 0 && (
        <p className="flex items-center gap-2 pb-2 text-ink-soft text-sm tabular-nums">
          <Clock3 aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
          Slow mode: you can write again in {countdown(left)}.
        </p>
      )}
    </div>
  );
}
