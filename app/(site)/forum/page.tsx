import type { Metadata } from "next";
import { FeaturedStrip } from "@/components/featured/featured-strip";
import { forumFeed } from "@/components/forum/forum-feed";
import { type Asked, listOf } from "@/components/forum/forum-list";
import { ForumShelves } from "@/components/forum/forum-shelves";
import { ForumTop } from "@/components/forum/forum-top";
import { FoundThreads } from "@/components/forum/found-threads";
import { PageColumn } from "@/components/layout/page-column";
import { feedsOf } from "@/components/ui/feed-metadata";
import { pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "Forum",
  description: "Threads about films, how they are made and where they are shown. Read along, or start one.",
  alternates: { canonical: "/forum", types: feedsOf(forumFeed(), "Lumo forum") },
};

type Props = { searchParams: Promise<Asked> };

export default async function ForumPage({ searchParams }: Props) {
  const [viewer, asked] = await Promise.all([pageViewer(), searchParams]);
  const list = listOf(asked);
  return (
    <PageColumn>
      <ForumTop viewer={viewer} current={list.sort} />
      {!list.sort && <FeaturedStrip viewer={viewer} place="forum" className="pt-6" />}
      {list.sort ? (
        <FoundThreads viewer={viewer} path="/forum" list={list} newHref="/forum/new" />
      ) : (
        <ForumShelves viewer={viewer} />
      )}
    </PageColumn>
  );
}
