import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { decodeCursor, encodeCursor, type Page } from "@/lib/platform/pagination";
import { cardColumns, cardRow, toCard, visibleTo } from "../member-rows";
import { type MemberCard, type Suggestion, suggestion } from "../schema";
import type { SearchQuery } from "./schema";

// Further down than this nobody looks; they write another letter.
const FOUND_MOST = 600;

/** Members whose handle or name is like the words, best first; accents and a wrong letter do not matter. One round trip. */
export async function searchMembers(
  viewer: Viewer,
  { q, cursor, limit }: SearchQuery,
): Promise<Page<MemberCard>> {
  if (q === "") return { items: [], nextCursor: null };
  const skipped = cursor ? decodeCursor(cursor, z.tuple([z.int().min(1).max(FOUND_MOST)]))[0] : 0;
  const rows = await db.$queryRaw`
    SELECT ${cardColumns(viewer)}
      FROM members_like(${q}, ${FOUND_MOST}) WITH ORDINALITY AS found (id, likeness, place)
      JOIN members m ON m.id = found.id
     WHERE ${visibleTo(viewer)} ORDER BY found.place LIMIT ${limit + 1} OFFSET ${skipped}`;
  const found = z.array(cardRow).parse(rows);
  return {
    items: found.slice(0, limit).map((row) => toCard(viewer, row)),
    nextCursor: found.length > limit ? encodeCursor([skipped + limit]) : null,
  };
}

const SUGGESTED = 8;
const suggestionRow = suggestion.extend({ id: z.string() });

/**
 * The few members most like what was typed so far. The answer for everybody is kept five minutes;
 * whoever is signed in does not see the people a block stands between.
 */
export async function suggestMembers(viewer: Viewer, q: string): Promise<Suggestion[]> {
  if (q === "") return [];
  const key = `members:suggest:${q.toLowerCase()}`;
  const found = await cached({ key, ttlSeconds: 300, tags: ["members:names"] }, () => findLike(q));
  const hidden = viewer && found.length > 0 ? await blockedWith(viewer.id) : new Set<string>();
  return found
    .filter(({ id }) => !hidden.has(id))
    .slice(0, SUGGESTED)
    .map(({ id: _, ...person }) => person);
}

async function findLike(q: string): Promise<z.output<typeof suggestionRow>[]> {
  const rows = await db.$queryRaw`
    SELECT m.id, m.handle, m.name, m.avatar_url AS "avatarUrl"
      FROM members_like(${q}, 40) WITH ORDINALITY AS found (id, likeness, place)
      JOIN members m ON m.id = found.id
     WHERE ${visibleTo(null)} ORDER BY found.place LIMIT ${SUGGESTED * 2}`;
  return z.array(suggestionRow).parse(rows);
}

const idRow = z.object({ id: z.string() });

async function blockedWith(memberId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw`SELECT blocked_with(${memberId}::uuid) AS id`;
  return new Set(
    z
      .array(idRow)
      .parse(rows)
      .map(({ id }) => id),
  );
}
