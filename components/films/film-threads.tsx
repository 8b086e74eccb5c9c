import { ThreadList } from "@/components/forum/thread-list";
import { LinkButton } from "@/components/ui/link-button";
import type { Film } from "@/lib/films/schema";
import type { Thread } from "@/lib/forum/threads/schema";
import { Shielded } from "./reviews/shielded";

type Props = {
  film: Film;
  threads: Thread[] /** The reader has not watched it, and wants nothing of it told. */;
  isShielded: boolean;
};

/** What is said about a film in the forum, and the way to begin it. */
export function FilmThreads({ film: { title, year }, threads, isShielded }: Props) {
  const begin = `/forum/new?film=${encodeURIComponent(`${title} (${year})`)}`;
  return (
    <section aria-labelledby="threads" className="border-line border-t py-8">
      <div className="flex flex-wrap items-center justify-between gap-4 pb-2">
        <h2 id="threads" className="font-serif text-ink text-xl">
          In the forum
        </h2>
        <LinkButton href={begin} prefetch={false} size="sm">
          Start a thread about it
        </LinkButton>
      </div>
      {threads.length > 0 ? (
        <Shielded isOn={isShielded} title={title}>
          <ThreadList label={`Threads about ${title}`} threads={threads} />
        </Shielded>
      ) : (
        <p className="text-ink-soft">Nobody has begun a thread about it yet.</p>
      )}
    </section>
  );
}
