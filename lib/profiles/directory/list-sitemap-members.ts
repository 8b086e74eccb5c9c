import "server-only";
import { db } from "@/lib/platform/db";

/** What the sitemap says of members: everybody whose profile is open, in a fixed order, `size` at a time. */
export function listSitemapMembers(page = 0, size = 5_000): Promise<{ handle: string; updatedAt: Date }[]> {
  return db.member.findMany({
    where: {
      erasedAt: null,
      isPrivate: false,
      OR: [{ suspendedUntil: null }, { suspendedUntil: { lte: new Date() } }],
    },
    select: { handle: true, updatedAt: true },
    orderBy: { id: "asc" },
    skip: page * size,
    take: size,
  });
}
