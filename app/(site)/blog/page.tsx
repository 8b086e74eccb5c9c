import type { Metadata } from "next";
import { blogFeed } from "@/components/blog/blog-feed";
import { LeadPost } from "@/components/blog/lead-post";
import { PostGrid } from "@/components/blog/post-grid";
import { Subscribe } from "@/components/blog/subscribe";
import { TrendingList } from "@/components/blog/trending-list";
import { PageColumn } from "@/components/layout/page-column";
import { BackToFirst } from "@/components/profiles/back-to-first";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { FeedLinks } from "@/components/ui/feed-links";
import { feedsOf } from "@/components/ui/feed-metadata";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listPosts } from "@/lib/blog/queries";
import { listTrending } from "@/lib/blog/views/queries";
import { PAGE } from "@/lib/platform/pagination";
import { pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "Blog",
  description:
    "Essays on films, on the places they are shown in and on how they are made, by members of Lumo.",
  alternates: { canonical: "/blog", types: feedsOf(blogFeed(), "Lumo blog") },
};

type Props = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function BlogPage({ searchParams }: Props) {
  const [viewer, given] = await Promise.all([pageViewer(), searchParams]);
  const cursor = typeof given.cursor === "string" ? given.cursor : undefined;
  const [page, trending] = await Promise.all([
    // The first page has one more, which leads.
    sensible(cursor, (from) => listPosts(viewer, { cursor: from, limit: PAGE.cards + (from ? 0 : 1) })),
    cursor ? { items: [] } : listTrending(viewer, { limit: 6 }),
  ]);
  const [lead, ...others] = page.items;
  return (
    <PageColumn>
      <PageHeader
        title="Blog"
        description="On films, on the places they are shown in, and on how they are made."
        actions={
          <>
            <FeedLinks feed={blogFeed()} />
            <Subscribe viewer={viewer} isSubscribed={page.about.isSubscribed} path="/blog" />
            {page.about.mayWrite && (
              <LinkButton href="/blog/write" prefetch={false}>
                Write
              </LinkButton>
            )}
          </>
        }
      />
      {cursor && <BackToFirst path="/blog" />}
      <div className="grid grid-cols-1 gap-12">
        {!lead && (
          <EmptyState title="Nothing published yet">
            The first post will stand here when it is out.
          </EmptyState>
        )}
        {lead && !cursor && <LeadPost post={lead} />}
        <TrendingList items={trending.items} />
        <section aria-labelledby="posts">
          <h2 id="posts" className="sr-only">
            {cursor ? "Posts" : "More posts"}
          </h2>
          <PostGrid
            posts={cursor ? page.items : others}
            nextCursor={page.nextCursor}
            path="/blog"
            source="/api/v1/blog/posts"
          />
        </section>
      </div>
    </PageColumn>
  );
}
