import { Avatar } from "@/components/ui/avatar";
import { Spinner } from "@/components/ui/spinner";
import type { Desk } from "./desk";

/** A comment on its way, as it was typed. */
export function OutgoingComment({ viewer, words }: { viewer: Desk["viewer"]; words: string }) {
  return (
    <div className="flex gap-3.5 py-4 opacity-70">
      <Avatar member={viewer} size={32} />
      <div className="min-w-0 flex-1">
        <p className="flex min-h-8 items-center gap-2 text-sm">
          <span className="font-medium text-ink">{viewer.name}</span>
          <Spinner />
        </p>
        <p className="whitespace-pre-wrap wrap-anywhere text-ink">{words}</p>
      </div>
    </div>
  );
}
