import "server-only";
import { type FeedItem, writeFeed } from "@/lib/platform/feeds/write-feed";
import type { FeedQuery } from "./feed-schema";
import type { Card, CardPage } from "./schema";

/** The newest posts as a feed, with their summaries. */
export function writeBlogFeed({ format, tag, author }: FeedQuery, page: CardPage): string {
  const of = new URLSearchParams({ ...(tag && { tag }), ...(author && { author }) });
  const { name } = page.about;
  return writeFeed(format, {
    title: name ? `${name} · Lumo blog` : "Lumo blog",
    about: "Films, cinemas and the people who make them.",
    home: `/blog${tag ? `/tag/${tag}` : author ? `/author/${author}` : ""}`,
    self: `/api/v1/blog/feed${of.size > 0 ? `?${of}` : ""}`,
    items: page.items.map(inFeed),
  });
}

function inFeed({
  id,
  slug,
  title,
  author,
  tags,
  excerpt,
  editedAt,
  publishedAt,
  updatedAt,
}: Card): FeedItem {
  return {
    id,
    href: `/blog/${slug}`,
    title,
    author: { name: author.name, href: `/members/${author.handle}` },
    publishedAt: publishedAt ?? updatedAt,
    changedAt: editedAt ?? publishedAt ?? updatedAt,
    tags,
    summary: excerpt,
  };
}
