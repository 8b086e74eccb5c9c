import type { Metadata } from "next";
import { ForumTop } from "@/components/forum/forum-top";
import { BookmarkList } from "@/components/forum/mine/bookmark-list";
import { PageColumn } from "@/components/layout/page-column";
import { sensible } from "@/components/profiles/sensible";
import { Pagination } from "@/components/ui/pagination";
import { listBookmarks } from "@/lib/forum/bookmarks/queries";
import { PAGE } from "@/lib/platform/pagination";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Bookmarks", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BookmarksPage({ searchParams }: Props) {
  const [actor, { cursor }] = await Promise.all([pageActor(), searchParams]);
  const from = typeof cursor === "string" ? cursor.slice(0, 500) : undefined;
  const { items, nextCursor } = await sensible(from, (at) =>
    listBookmarks(actor, { cursor: at, limit: PAGE.rows }),
  );
  return (
    <PageColumn>
      <ForumTop viewer={actor} current="bookmarks" />
      <BookmarkList bookmarks={items} timeZone={actor.timeZone} />
      <Pagination
        nextHref={nextCursor && `/forum/bookmarks?cursor=${encodeURIComponent(nextCursor)}`}
        label="More bookmarks"
      />
    </PageColumn>
  );
}
