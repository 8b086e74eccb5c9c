import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { type Latest, latestRow, readLatest } from "./get-latest";
import { feedRows, readFeed, toFeed } from "./queries";
import type { Feed, FeedQuery } from "./schema";

const rows = z.tuple([latestRow.extend({ feed: feedRows })]);

/** What goes on in the house, and a page of the actor's feed. One round trip. */
export async function getHome(
  actor: Actor,
  asked: FeedQuery,
  most: { threads: number; posts: number },
): Promise<Latest & { feed: Feed }> {
  const [{ feed, ...latest }] = rows.parse(
    await db.$queryRaw`
      SELECT ${readLatest(actor, most)}, (SELECT to_jsonb(f) FROM ${readFeed(actor, asked)} f) AS feed`,
  );
  return { ...latest, feed: toFeed(actor, asked, feed) };
}
