import { Avatar } from "@/components/ui/avatar";
import { Spinner } from "@/components/ui/spinner";
import type { Desk } from "./desk";

/** A reply on its way, as it was typed. */
export function OutgoingPost({ viewer, words }: { viewer: Desk["viewer"]; words: string }) {
  return (
    <div className="flex gap-4 border-line border-b py-6 opacity-70">
      <Avatar member={viewer} size={48} className="max-sm:hidden" />
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-2.5">
        <p className="flex items-center gap-2.5 text-sm">
          <span className="font-medium text-ink">{viewer.name}</span>
          <span className="ml-auto flex items-center gap-2 text-ink-faint text-xs">
            <Spinner />
            On its way
          </span>
        </p>
        <p className="whitespace-pre-wrap wrap-anywhere text-base text-ink leading-relaxed">{words}</p>
      </div>
    </div>
  );
}
