import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { decodeCursor, encodeCursor, PAGE } from "@/lib/platform/pagination";
import { groupActivities } from "./group-activities";
import { SHELVES, type Shelf } from "./kinds";
import { activityRow, type Feed, type FeedQuery, feedItem, type NewsQuery } from "./schema";

/** Read for a page of groups: what is left over is read again with the next. */
const READ_AT_ONCE = 60;
/** A page that was read just now may have missed what was being written. */
const IN_FLIGHT_MS = 2_000;

const newestCursor = z.tuple([z.iso.datetime(), z.uuid()]);
const rankedCursor = z.tuple([z.iso.datetime(), z.uuid(), z.number()]);
/** What `list_feed` answers, as one value. */
export const feedRows = z.object({ items: z.array(activityRow), words: z.array(z.string()) });
type FeedRows = z.output<typeof feedRows>;

/** A page of what the people and things the actor follows did: newest first, or ranked. One round trip. */
export async function getFeed(actor: Actor, asked: FeedQuery): Promise<Feed> {
  const [row] = z
    .tuple([feedRows])
    .parse(await db.$queryRaw`SELECT items, words FROM ${readFeed(actor, asked)}`);
  return toFeed(actor, asked, row);
}

/** How many things are there that came after a page was read; 20 at most. One round trip. */
export async function countNews(actor: Actor, { since, show }: NewsQuery): Promise<{ count: number }> {
  const [{ items, words }] = z.tuple([feedRows]).parse(
    await db.$queryRaw`
      SELECT items, words FROM list_feed(${actor.id}::uuid, ${kindsOf(show)}::text[], false, NULL, NULL, NULL, ${since}::timestamptz, ${READ_AT_ONCE}::int)`,
  );
  const news = groupActivities(items, { most: PAGE.rows, timeZone: actor.timeZone, mutedWords: words });
  return { count: news.items.length };
}

/** The rows of a page, for a statement that asks for more than them. */
export function readFeed(actor: Actor, { order, show, cursor }: Omit<FeedQuery, "limit">): Prisma.Sql {
  const isRanked = order === "ranked";
  const [at, id, score = null] = cursor
    ? isRanked
      ? decodeCursor(cursor, rankedCursor)
      : decodeCursor(cursor, newestCursor)
    : [isRanked ? now().toISOString() : null, null];
  return Prisma.sql`list_feed(${actor.id}::uuid, ${kindsOf(show)}::text[], ${isRanked}, ${at}::timestamptz, ${id}::uuid, ${score}::float8,
    NULL, ${READ_AT_ONCE + 1}::int)`;
}

/** Those rows as a page: of people who did the same several times in a day a line. */
export function toFeed(actor: Actor, asked: FeedQuery, { items: rows, words }: FeedRows): Feed {
  const { order, cursor, limit } = asked;
  const { items, last, isCut } = groupActivities(rows.slice(0, READ_AT_ONCE), {
    most: limit,
    timeZone: actor.timeZone,
    mutedWords: words,
  });
  const until = order === "ranked" && cursor ? decodeCursor(cursor, rankedCursor)[0] : now().toISOString();
  const hasMore = last !== null && (isCut || rows.length > READ_AT_ONCE);
  const newest = order === "newest" ? rows[0]?.createdAt : undefined;
  return {
    items: z.array(feedItem).parse(items),
    nextCursor: hasMore
      ? encodeCursor(order === "ranked" ? [until, last.id, last.score] : [last.createdAt, last.id])
      : null,
    since: newest ?? new Date(now().getTime() - IN_FLIGHT_MS).toISOString(),
  };
}

const kindsOf = (show: Shelf | undefined) => (show ? [...SHELVES[show]] : null);
