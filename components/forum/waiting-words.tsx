import { HeldNote } from "@/components/moderation/held-note";
import type { Held } from "@/lib/moderation/held/schema";

type Props = {
  held: readonly Held[];
  /** Threads are called by their titles; replies stand in theirs. */
  titled?: boolean;
};

/** Where others' words stand: what the viewer wrote that nobody else meets yet. */
export function WaitingWords({ held, titled = false }: Props) {
  if (held.length === 0) return null;
  return (
    <section aria-label="What waits of yours" className="grid gap-4 py-6">
      {held.map((each) => (
        <HeldNote key={each.id} held={each} {...(titled && { heading: each.title })} />
      ))}
    </section>
  );
}
