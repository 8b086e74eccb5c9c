import { LinkButton } from "@/components/ui/link-button";
import type { ListCard } from "@/lib/films/lists/schema";
import { ListGrid } from "./lists/list-grid";

type Props = { film: { slug: string; title: string }; lists: readonly ListCard[] };

/** The most liked lists that a film is on, and the way to put it on one's own. */
export function FilmLists({ film: { slug, title }, lists }: Props) {
  return (
    <section aria-labelledby="in-lists" className="border-line border-t py-8">
      <div className="flex flex-wrap items-center justify-between gap-4 pb-5">
        <h2 id="in-lists" className="font-serif text-ink text-xl">
          In lists
        </h2>
        <LinkButton href={`/films/${slug}/lists`} prefetch={false} size="sm">
          Put it on a list
        </LinkButton>
      </div>
      {lists.length > 0 ? (
        <ListGrid lists={lists} />
      ) : (
        <p className="text-ink-soft">{title} is on nobody’s list yet.</p>
      )}
    </section>
  );
}
