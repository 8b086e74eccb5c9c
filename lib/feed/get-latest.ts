import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { featuredList } from "@/lib/admin/featured/schema";
import type { Viewer } from "@/lib/auth/actor";
import { card } from "@/lib/blog/schema";
import { thread } from "@/lib/forum/threads/schema";
import { db } from "@/lib/platform/db";

export const latestRow = z.object({
  /** Of the forum, those that were talked in last. */
  threads: z.array(thread),
  /** Of the blog, the newest. */
  posts: z.array(card),
  /** What the house chose for the front page. */
  featured: featuredList.shape.items,
});
export type Latest = z.output<typeof latestRow>;

type Most = { threads: number; posts: number };

/** What goes on in the house, as far as the viewer may see it: for the front page. One round trip. */
export async function getLatest(viewer: Viewer, most: Most): Promise<Latest> {
  const [latest] = z.tuple([latestRow]).parse(await db.$queryRaw`SELECT ${readLatest(viewer, most)}`);
  return latest;
}

/** The columns of it, for a statement that asks for more than them. */
export function readLatest(viewer: Viewer, most: Most): Prisma.Sql {
  const asking = viewer?.id ?? null;
  return Prisma.sql`
    (SELECT items FROM list_forum_threads(${asking}::uuid, NULL, NULL, 'latest', NULL, NULL, NULL, ${most.threads}::int)) AS threads,
    (SELECT items FROM list_blog_posts(${asking}::uuid, NULL, NULL, NULL, NULL, NULL, ${most.posts}::int)) AS posts,
    (SELECT coalesce(jsonb_agg(item), '[]') FROM list_featured(${asking}::uuid, 'home')) AS featured`;
}
