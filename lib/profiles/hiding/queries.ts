import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import type { OwnProfile } from "../schema";
import { type HiddenMember, hiddenMember } from "./schema";

type Asked = { cursor?: string | undefined; limit: number };

/** Whom the actor blocked, newest first. One round trip. */
export function listBlocked(actor: Actor, asked: Asked): Promise<Page<HiddenMember>> {
  return listOf(actor, asked, false);
}

/** Whom the actor mutes now, newest first, with the end. One round trip. */
export function listMuted(actor: Actor, asked: Asked): Promise<Page<HiddenMember>> {
  return listOf(actor, asked, true);
}

export type Privacy = {
  own: Pick<OwnProfile, "isPrivate" | "hidesFollows" | "hidesWatchlist">;
  blocked: Page<HiddenMember>;
  muted: Page<HiddenMember>;
};

/** What the actor keeps to themselves and from whom: the settings, and both lists. One round trip. */
export async function getPrivacy(
  actor: Actor,
  { blocked, muted, limit }: { blocked?: string | undefined; muted?: string | undefined; limit: number },
): Promise<Privacy> {
  const [{ hidden, ...own }] = privacyRow.parse(
    await db.$queryRaw`
      SELECT m.is_private AS "isPrivate", m.hides_follows AS "hidesFollows", m.hides_watchlist AS "hidesWatchlist",
             (SELECT json_agg(list) FROM (
                (${select(actor, { cursor: blocked, limit }, false)})
                UNION ALL (${select(actor, { cursor: muted, limit }, true)})) list) AS hidden
        FROM members m WHERE m.id = ${actor.id}::uuid`,
  );
  const rows = hidden ?? [];
  return {
    own,
    blocked: page(
      rows.filter((row) => !row.isMute),
      limit,
    ),
    muted: page(
      rows.filter((row) => row.isMute),
      limit,
    ),
  };
}

const hiddenRow = hiddenMember.extend({
  since: z.coerce.date(),
  endsAt: z.coerce.date().nullable(),
  isMute: z.boolean(),
});
const privacyRow = z.tuple([
  z.object({
    isPrivate: z.boolean(),
    hidesFollows: z.boolean(),
    hidesWatchlist: z.boolean(),
    hidden: z.array(hiddenRow).nullable(),
  }),
]);
const cursorShape = z.tuple([z.iso.datetime(), z.uuid()]);

async function listOf(actor: Actor, asked: Asked, muted: boolean): Promise<Page<HiddenMember>> {
  const rows = await db.$queryRaw`${select(actor, asked, muted)}`;
  return page(z.array(hiddenRow).parse(rows), asked.limit);
}

function select(actor: Actor, { cursor, limit }: Asked, muted: boolean): Prisma.Sql {
  return Prisma.sql`
    SELECT id, handle, name, avatar_url AS "avatarUrl", since, ends_at AS "endsAt", ${muted}::boolean AS "isMute"
      FROM hidden_by(${actor.id}::uuid, ${muted})
     WHERE true ${after(cursor)}
     ORDER BY since DESC, id LIMIT ${limit + 1}`;
}

function after(cursor: string | undefined): Prisma.Sql {
  if (!cursor) return Prisma.empty;
  const [at, last] = decodeCursor(cursor, cursorShape);
  return Prisma.sql`AND (since < ${at}::timestamptz OR (since = ${at}::timestamptz AND id > ${last}::uuid))`;
}

function page(rows: z.output<typeof hiddenRow>[], limit: number): Page<HiddenMember> {
  const { items, nextCursor } = toPage(rows, limit, ({ since, id }) => [since.toISOString(), id]);
  return { items: items.map(({ isMute: _, ...member }) => member), nextCursor };
}
