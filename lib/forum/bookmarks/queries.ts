import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { type Bookmark, type BookmarksQuery, bookmark } from "./schema";

const rows = z.tuple([z.object({ items: z.array(bookmark) })]);
const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** What the actor keeps, newest first, as far as they may still read it. One round trip. */
export async function listBookmarks(
  actor: Actor,
  { cursor, limit }: BookmarksQuery,
): Promise<Page<Bookmark>> {
  const [at, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const [{ items }] = rows.parse(
    await db.$queryRaw`
      SELECT items FROM list_forum_bookmarks(${actor.id}::uuid, NULL, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  return toPage(items, limit, (last) => [last.createdAt, last.post.id]);
}

/** One of them, if the member still keeps it and may read it. One round trip. */
export async function findBookmark(member: { id: string }, postId: string): Promise<Bookmark | null> {
  const [{ items }] = rows.parse(
    await db.$queryRaw`SELECT items FROM list_forum_bookmarks(${member.id}::uuid, ${postId}::uuid, NULL, NULL, 1)`,
  );
  return items[0] ?? null;
}
