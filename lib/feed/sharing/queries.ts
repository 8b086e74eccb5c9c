import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { type FeedMute, mutesAnswer } from "../mutes/schema";
import { activityRow, feedItem } from "../schema";
import { type FeedSettings, type OwnActivities, type OwnQuery, type Sharing, sharing } from "./schema";

const position = z.tuple([z.iso.datetime(), z.uuid()]);
const ownRows = z.array(activityRow);
const mutes = mutesAnswer.shape.items;

/** Whom the actor shares what with, what they have muted, and a page of what they did. One round trip. */
export async function getFeedSettings(actor: Actor, asked: OwnQuery): Promise<FeedSettings> {
  const [row] = z.tuple([z.object({ sharing, mutes, own: ownRows })]).parse(
    await db.$queryRaw`
      SELECT own_feed_sharing(${actor.id}::uuid) AS sharing, list_feed_mutes(${actor.id}::uuid) AS mutes,
             (SELECT items FROM ${own(actor, asked)}) AS own`,
  );
  return { ...row, own: toOwn(row.own, asked.limit) };
}

/** Whom the actor shares what with. One round trip. */
export async function getSharing(actor: Actor): Promise<Sharing> {
  const [row] = z
    .tuple([z.object({ sharing })])
    .parse(await db.$queryRaw`SELECT own_feed_sharing(${actor.id}::uuid) AS sharing`);
  return row.sharing;
}

/** Words and films that the actor does not meet in their feed just now, the newest first. One round trip. */
export async function listMutes(actor: Actor): Promise<{ items: FeedMute[] }> {
  const [row] = z
    .tuple([z.object({ mutes })])
    .parse(await db.$queryRaw`SELECT list_feed_mutes(${actor.id}::uuid) AS mutes`);
  return { items: row.mutes };
}

/** What the actor did that others may hear of, the newest first, taken back or not. One round trip. */
export async function listOwnActivities(actor: Actor, asked: OwnQuery): Promise<OwnActivities> {
  const [row] = z
    .tuple([z.object({ items: ownRows })])
    .parse(await db.$queryRaw`SELECT items FROM ${own(actor, asked)}`);
  return toOwn(row.items, asked.limit);
}

function own(actor: Actor, { cursor, limit }: OwnQuery): Prisma.Sql {
  const [at, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  return Prisma.sql`list_own_activities(${actor.id}::uuid, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`;
}

/** What others could not see in any case, such as a list without films, is left out. */
function toOwn(rows: z.output<typeof ownRows>, limit: number): OwnActivities {
  const { items, nextCursor } = toPage(rows, limit, (last) => [last.createdAt, last.id]);
  const seen = items.filter(({ thing }) => thing);
  return {
    items: seen.map(({ visibility, thing, ...row }) => ({
      item: feedItem.parse({ ...row, things: [thing] }),
      visibility,
    })),
    nextCursor,
  };
}
