import "server-only";
import { db } from "@/lib/platform/db";

/** What the sitemap says of threads: those that everybody may read, the ones talked in last first. */
export function listSitemapThreads(most: number): Promise<{ id: string; slug: string; lastPostAt: Date }[]> {
  return db.forumThread.findMany({
    where: {
      category: {
        whoMayRead: "everyone",
        OR: [{ parentId: null }, { parent: { whoMayRead: "everyone" } }],
      },
    },
    select: { id: true, slug: true, lastPostAt: true },
    orderBy: [{ lastPostAt: "desc" }, { id: "desc" }],
    take: most,
  });
}
