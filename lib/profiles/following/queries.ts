import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { cardColumns, cardRow, memberBehind, relationColumns, toCard, visibleTo } from "../member-rows";
import { canSeeFollows } from "../policy";
import { type MemberCard, relation } from "../schema";

export type Side = "followers" | "following";
type Place = { cursor?: string | undefined; limit: number };
type Asked = Place & { member: string };

const cursorShape = z.tuple([z.iso.datetime(), z.uuid()]);
const rowOfList = cardRow.extend({ since: z.coerce.date() });
const listRow = relation.extend({
  isPrivate: z.boolean(),
  hidesFollows: z.boolean(),
  items: z.array(rowOfList).nullable(),
});

/** Who follows a member, newest first. Hidden and private lists are `forbidden`. One round trip. */
export function listFollowers(viewer: Viewer, asked: Asked): Promise<Page<MemberCard>> {
  return listFollows(viewer, asked, "followers");
}

/** Whom a member follows, newest first. Hidden and private lists are `forbidden`. One round trip. */
export function listFollowing(viewer: Viewer, asked: Asked): Promise<Page<MemberCard>> {
  return listFollows(viewer, asked, "following");
}

async function listFollows(viewer: Viewer, asked: Asked, side: Side): Promise<Page<MemberCard>> {
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT ${relationColumns(viewer)}, m.is_private AS "isPrivate", m.hides_follows AS "hidesFollows",
           ${followsOf(viewer, side, asked)} AS items
      FROM members m CROSS JOIN LATERAL (SELECT m.id) whose
     WHERE m.id = find_member(${asked.member}) AND ${visibleTo(viewer)}`;
  assertFound(found, "There is no member by that name.");
  const row = listRow.parse(found);
  assertAllowed(canSeeFollows(row, viewer ? row : null), "This list is not open to you.");
  return toFollows(viewer, row.items, asked.limit);
}

const COLUMNS = {
  followers: { of: Prisma.sql`f.followed_id`, other: Prisma.sql`f.follower_id` },
  following: { of: Prisma.sql`f.follower_id`, other: Prisma.sql`f.followed_id` },
};

/** One side of the follows of the member `whose`, as a column in JSON. Whether the viewer may see it is for the caller to say. */
export function followsOf(viewer: Viewer, side: Side, { cursor, limit }: Place): Prisma.Sql {
  const { of, other } = COLUMNS[side];
  return Prisma.sql`
    (SELECT json_agg(list) FROM (
       SELECT ${cardColumns(viewer)}, f.created_at AS since
         FROM follows f, ${memberBehind(viewer, other)}
        WHERE ${of} = whose.id ${after(cursor, other)}
        ORDER BY f.created_at DESC, ${other} LIMIT ${limit + 1}) list)`;
}

export const followRows = z.array(rowOfList).nullable();

/** What `followsOf` found, as a page. */
export function toFollows(
  viewer: Viewer,
  rows: z.output<typeof followRows>,
  limit: number,
): Page<MemberCard> {
  return page(viewer, rows ?? [], limit);
}

/** Who waits for the actor's answer, newest first. One round trip. */
export async function listFollowRequests(actor: Actor, asked: Place): Promise<Page<MemberCard>> {
  const rows = await db.$queryRaw`
    SELECT ${cardColumns(actor)}, f.created_at AS since
      FROM requests_to(${actor.id}::uuid) f, ${memberBehind(actor, Prisma.sql`f.requester_id`)}
     WHERE true ${after(asked.cursor, Prisma.sql`f.requester_id`)}
     ORDER BY f.created_at DESC, f.requester_id LIMIT ${asked.limit + 1}`;
  return page(actor, z.array(rowOfList).parse(rows), asked.limit);
}

function after(cursor: string | undefined, id: Prisma.Sql): Prisma.Sql {
  if (!cursor) return Prisma.empty;
  const [at, last] = decodeCursor(cursor, cursorShape);
  return Prisma.sql`AND f.created_at <= ${at}::timestamptz AND (f.created_at < ${at}::timestamptz OR ${id} > ${last}::uuid)`;
}

function page(viewer: Viewer, rows: z.output<typeof rowOfList>[], limit: number): Page<MemberCard> {
  const { items, nextCursor } = toPage(rows, limit, ({ since, id }) => [since.toISOString(), id]);
  return { items: items.map(({ since: _, ...row }) => toCard(viewer, row)), nextCursor };
}
