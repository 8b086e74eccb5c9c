import { BackToFirst } from "@/components/profiles/back-to-first";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { FeedLinks } from "@/components/ui/feed-links";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { Viewer } from "@/lib/auth/actor";
import { listThreads } from "@/lib/forum/threads/queries";
import { now } from "@/lib/platform/clock";
import { PAGE } from "@/lib/platform/pagination";
import { forumFeed } from "./forum-feed";
import { type ForumList, listHref, nextHref } from "./forum-list";
import { NewThreads } from "./new-threads";
import { PeriodLinks } from "./period-links";
import { ThreadList } from "./thread-list";
import { WaitingWords } from "./waiting-words";

type Props = {
  viewer: Viewer;
  path: string;
  list: ForumList;
  category?: string;
  /** Where a thread is begun, for whoever may. */
  newHref: string | null;
};

const LABELS = {
  latest: "Latest threads",
  top: "Top threads",
  unread: "Threads that went on since you read them",
  new: "Threads that are new to you",
  trending: "Threads that are talked of most",
};

/** A page of a list of threads; in a category with what is pinned there. */
export async function FoundThreads({ viewer, path, list, category, newHref }: Props) {
  const sort = list.sort ?? "latest";
  const since = now().toISOString();
  const isLive = viewer && !list.cursor && !list.tag && (sort === "latest" || sort === "new");
  const { items, pinned, held, nextCursor } = await sensible(list.cursor, (cursor) =>
    listThreads(viewer, { sort, period: list.period, tag: list.tag, category, cursor, limit: PAGE.rows }),
  );
  const threads = [...pinned, ...items];
  return (
    <>
      {list.tag && <h2 className="pt-5 font-serif text-ink text-xl">#{list.tag}</h2>}
      {sort === "top" && <PeriodLinks path={path} current={list.period} />}
      {list.cursor && <BackToFirst path={listHref(path, list.sort, list.period)} />}
      {isLive && <NewThreads key={since} viewerId={viewer.id} category={category} since={since} />}
      {!list.cursor && <WaitingWords held={held} titled />}
      {threads.length > 0 ? (
        <ThreadList label={LABELS[sort]} threads={threads} hidesCategory={false} />
      ) : (
        <NoThreads sort={sort} newHref={newHref} />
      )}
      <Pagination nextHref={nextHref(path, list, nextCursor)} label="More threads" />
      {sort === "latest" && !list.tag && (
        <div className="flex justify-center pt-6">
          <FeedLinks feed={forumFeed(category)} />
        </div>
      )}
    </>
  );
}

function NoThreads({ sort, newHref }: { sort: keyof typeof LABELS; newHref: string | null }) {
  if (sort === "unread")
    return <EmptyState title="Nothing new">You have read everything you began to read.</EmptyState>;
  return (
    <EmptyState
      title={sort === "top" ? "Nothing from this time" : "No threads yet"}
      action={
        newHref && (
          <LinkButton href={newHref} prefetch={false}>
            Start a thread
          </LinkButton>
        )
      }
    >
      {sort === "top" ? "Look at a longer time, or start something." : "Somebody has to go first."}
    </EmptyState>
  );
}
