import { EmptyState } from "@/components/ui/empty-state";
import type { Viewer } from "@/lib/auth/actor";
import { getForumFront } from "@/lib/forum/front";
import { listThreads } from "@/lib/forum/threads/queries";
import { LatestBeside } from "./latest-beside";
import { ShelfRow } from "./shelf-row";

const BESIDE = 10;

/** The categories of the forum, with what is being talked of beside them. */
export async function ForumShelves({ viewer }: { viewer: Viewer }) {
  const [shelves, latest] = await Promise.all([
    getForumFront(viewer),
    listThreads(viewer, { sort: "latest", period: "all", limit: BESIDE }),
  ]);
  if (shelves.length === 0)
    return <EmptyState title="Nothing here yet">The forum opens with its first category.</EmptyState>;
  return (
    <div className="grid gap-x-12 gap-y-10 pt-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <section aria-labelledby="categories">
        <h2 id="categories" className="sr-only">
          Categories
        </h2>
        <ul>
          {shelves.map((shelf) => (
            <ShelfRow key={shelf.id} shelf={shelf} />
          ))}
        </ul>
      </section>
      <LatestBeside threads={latest.items} />
    </div>
  );
}
