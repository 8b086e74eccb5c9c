import type { ReactNode } from "react";
import { PageColumn } from "@/components/layout/page-column";
import { BackToFirst } from "@/components/profiles/back-to-first";
import { FeedLinks } from "@/components/ui/feed-links";
import { PageHeader } from "@/components/ui/page-header";
import type { Viewer } from "@/lib/auth/actor";
import type { CardPage } from "@/lib/blog/schema";
import { blogFeed } from "./blog-feed";
import { PostGrid } from "./post-grid";
import { Subscribe } from "./subscribe";

type Props = {
  viewer: Viewer;
  title: string;
  eyebrow: string;
  children?: ReactNode;
  page: CardPage;
  of: { tag: string } | { author: string };
  path: string;
  cursor: string | undefined;
};

/** The posts of a tag or of an author. */
export function ShelfPage({ viewer, title, eyebrow, children, page, of, path, cursor }: Props) {
  return (
    <PageColumn>
      <PageHeader
        title={title}
        eyebrow={eyebrow}
        actions={
          <>
            <FeedLinks feed={blogFeed(of)} />
            <Subscribe viewer={viewer} isSubscribed={page.about.isSubscribed} path={path} />
          </>
        }
      />
      {children}
      {cursor && <BackToFirst path={path} />}
      <section aria-labelledby="posts" className="pt-4">
        <h2 id="posts" className="sr-only">
          Posts
        </h2>
        <PostGrid
          posts={page.items}
          nextCursor={page.nextCursor}
          path={path}
          source={`/api/v1/blog/posts?${new URLSearchParams({ ...of })}`}
        />
      </section>
    </PageColumn>
  );
}
