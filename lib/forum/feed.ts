import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { feedFormat, writeFeed } from "@/lib/platform/feeds/write-feed";
import { PAGE } from "@/lib/platform/pagination";
import { moment, person } from "@/lib/talk/schema";
import { categoryRef } from "./categories/schema";
import { NO_CATEGORY } from "./refusals";

export const forumFeedQuery = z.object({
  format: feedFormat,
  /** With what stands under it. */
  category: categoryRef.optional(),
});
type FeedQuery = z.output<typeof forumFeedQuery>;

const begun = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  author: person,
  tags: z.array(z.string()),
  excerpt: z.string().nullable(),
  createdAt: moment,
  lastPostAt: moment,
});
const rows = z.array(z.object({ name: z.string().nullable(), items: z.array(begun) }));

/** The threads begun last, of the whole forum or of a category, as far as the viewer may read them. One round trip. */
export async function writeForumFeed(viewer: Viewer, { format, category }: FeedQuery): Promise<string> {
  const [found] = rows.parse(
    await db.$queryRaw`
      SELECT name, items FROM list_forum_feed(${viewer?.id ?? null}::uuid, ${category ?? null}::text, ${PAGE.rows}::int)`,
  );
  assertFound(found, NO_CATEGORY);
  return writeFeed(format, {
    title: found.name ? `${found.name} · Lumo forum` : "Lumo forum",
    about: "Threads about films, how they are made and where they are shown.",
    home: category ? `/forum/c/${category}` : "/forum",
    self: `/api/v1/forum/feed${category ? `?category=${category}` : ""}`,
    items: found.items.map(({ id, slug, title, author, tags, excerpt, createdAt, lastPostAt }) => ({
      id,
      href: `/forum/t/${slug}/${id}`,
      title,
      author: { name: author.name, href: `/members/${author.handle}` },
      publishedAt: createdAt,
      changedAt: lastPostAt,
      tags: tags.map((tag) => ({ tag, name: tag })),
      summary: excerpt ?? "",
    })),
  });
}
