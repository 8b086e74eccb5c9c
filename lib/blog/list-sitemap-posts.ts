import "server-only";
import { db } from "@/lib/platform/db";

/** Published posts for search engines, the newest first. One round trip. */
export function listSitemapPosts(most: number): Promise<{ slug: string; updatedAt: Date }[]> {
  return db.blogPost.findMany({
    where: { state: "published" },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { slug: true, updatedAt: true },
    take: most,
  });
}
