import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { cached } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import {
  type Analytics,
  type AnalyticsQuery,
  analytics,
  type Trending,
  type TrendingQuery,
  trending,
} from "./schema";

const DAY = 86_400_000;
const trendingRows = z.array(z.object({ item: trending.shape.items.element }));
const analyticsRows = z.tuple([z.object({ item: analytics })]);

const TRENDING_SECONDS = 60;

/**
 * What is read most just now, newer views weighing more. One round trip, over one row a post and day; what visitors get
 * is kept for a minute.
 */
export function listTrending(viewer: Viewer, { limit }: TrendingQuery): Promise<Trending> {
  if (viewer) return askTrending(viewer, limit);
  const recipe = { key: `blog:trending:${limit}`, ttlSeconds: TRENDING_SECONDS, tags: ["blog"] };
  return cached(recipe, () => askTrending(null, limit));
}

async function askTrending(viewer: Viewer, limit: number): Promise<Trending> {
  const rows = trendingRows.parse(
    await db.$queryRaw`SELECT item FROM list_trending_posts(${viewer?.id ?? null}::uuid, ${today()}::date, ${limit}::int)`,
  );
  return { items: rows.map(({ item }) => item) };
}

/** How the actor's posts were read these last days. One round trip, however many posts there are. */
export async function getAnalytics(actor: Actor, { days }: AnalyticsQuery): Promise<Analytics> {
  const since = new Date(now().getTime() - (days - 1) * DAY).toISOString().slice(0, 10);
  const [{ item }] = analyticsRows.parse(
    await db.$queryRaw`SELECT item FROM blog_analytics(${actor.id}::uuid, ${since}::date, ${today()}::date)`,
  );
  return item;
}

function today(): string {
  return now().toISOString().slice(0, 10);
}
