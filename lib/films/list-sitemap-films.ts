import "server-only";
import { db } from "@/lib/platform/db";

/** Films for search engines, the newest first. One round trip. */
export function listSitemapFilms(most: number): Promise<{ slug: string; updatedAt: Date }[]> {
  return db.film.findMany({
    orderBy: [{ year: "desc" }, { id: "desc" }],
    select: { slug: true, updatedAt: true },
    take: most,
  });
}
