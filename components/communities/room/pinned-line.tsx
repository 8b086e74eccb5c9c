import { Pin } from "lucide-react";

/** Under a message that is pinned. */
export function PinnedLine() {
  return (
    <p className="flex items-center gap-1.5 pt-0.5 text-ink-faint text-xs">
      <Pin aria-hidden="true" className="size-3" />
      Pinned
    </p>
  );
}
