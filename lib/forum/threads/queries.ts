import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { type Held, held } from "@/lib/moderation/held/schema";
import { now } from "@/lib/platform/clock";
import { type Db, db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { NO_CATEGORY, NO_THREAD } from "../refusals";
import {
  type ForumNews,
  forumNews,
  type Period,
  type Thread,
  type ThreadPage,
  type ThreadsQuery,
  thread,
} from "./schema";

const threads = z.array(thread);
const threadRows = z.array(z.object({ item: thread }));
const pageRows = z.array(
  z.object({ items: threads, pinned: threads.default([]), held: z.array(held).default([]) }),
);
const newsRow = z.tuple([forumNews]);

/** A thread as the viewer may see it; inside a transaction, as it is there. One round trip. */
export async function getThread(viewer: { id: string } | null, id: string, on: Db = db): Promise<Thread> {
  const [row] = threadRows.parse(
    await on.$queryRaw`SELECT item FROM get_forum_thread(${viewer?.id ?? null}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_THREAD);
  return row.item;
}

/**
 * Twenty threads: those talked in last, of a tag if need be; those new to the viewer; those they follow that went on; those
 * talked of most at present; or those of a period with the most posts. Of a category also the viewer's own that wait for a
 * look. One round trip.
 */
export async function listThreads(
  viewer: Viewer,
  query: ThreadsQuery,
): Promise<ThreadPage & { held: Held[] }> {
  const { category, limit } = query;
  const sort = query.tag ? "latest" : query.sort;
  const [rank, id] = query.cursor ? decodeCursor(query.cursor, POSITION[sort]) : [null, null];
  if (!viewer && (sort === "unread" || sort === "new"))
    return { items: [], pinned: [], held: [], nextCursor: null };
  const since = sort === "new" ? newSince() : periodSince(query.period);
  const [row] = pageRows.parse(
    sort === "unread"
      ? await db.$queryRaw`
          SELECT items FROM list_unread_threads(${viewer?.id}::uuid, ${rank}::timestamptz, ${id}::uuid, ${limit + 1}::int)`
      : await db.$queryRaw`
          SELECT items, pinned, my_held_threads(${viewer?.id ?? null}::uuid, ${category ?? null}::text) AS held FROM list_forum_threads(${viewer?.id ?? null}::uuid, ${category ?? null}::text, ${query.tag ?? null}::text,
            ${sort}::text, ${since}::timestamptz, ${rank === null ? null : String(rank)}::text, ${id}::uuid, ${limit + 1}::int)`,
  );
  assertFound(row, NO_CATEGORY);
  return {
    ...toPage(row.items, limit, (last) => [RANK[sort](last), last.id]),
    pinned: row.pinned,
    held: row.held,
  };
}

/** What a page of each list ends with. */
const RANK: Record<ThreadsQuery["sort"], (last: Thread) => number | string> = {
  latest: ({ lastPostAt }) => lastPostAt,
  new: ({ createdAt }) => createdAt,
  unread: ({ lastPostAt }) => lastPostAt,
  trending: ({ heat }) => heat,
  top: ({ postCount }) => postCount,
};
const byTime = z.tuple([z.iso.datetime(), z.uuid()]);
const POSITION: Record<ThreadsQuery["sort"], z.ZodType<[number | string, string]>> = {
  latest: byTime,
  new: byTime,
  unread: byTime,
  trending: z.tuple([z.number(), z.uuid()]),
  top: z.tuple([z.int32(), z.uuid()]),
};

/** How much is unread and new to the actor. One round trip. */
export async function getForumNews(actor: Actor): Promise<ForumNews> {
  const [news] = newsRow.parse(
    await db.$queryRaw`SELECT unread, fresh FROM count_forum_news(${actor.id}::uuid, ${newSince()}::timestamptz)`,
  );
  return news;
}

const DAYS: Record<Period, number> = { day: 1, week: 7, month: 30, year: 365, all: 365_000 };

const NEW_DAYS = 14;

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);
const periodSince = (period: Period) => daysAgo(DAYS[period]);
const newSince = () => daysAgo(NEW_DAYS);
