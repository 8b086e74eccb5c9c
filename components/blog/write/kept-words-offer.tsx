import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/time";
import type { KeptWords } from "./kept-words";

type Props = { kept: KeptWords; onTake: () => void; onLeave: () => void };

/** Words that were written here and never reached the server, offered back. */
export function KeptWordsOffer({ kept, onTake, onLeave }: Props) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-beam/40 bg-beam-soft px-4 py-3 text-ink"
    >
      <p className="min-w-0 flex-1 basis-64">
        This device keeps words of yours from <Time at={new Date(kept.at).toISOString()} /> that are not in
        what is saved.
      </p>
      <div className="flex gap-2">
        <Button size="sm" variant="primary" onClick={onTake}>
          Bring them back
        </Button>
        <Button size="sm" variant="ghost" onClick={onLeave}>
          Go on without
        </Button>
      </div>
    </div>
  );
}
