import { z } from "zod";
import { moment } from "@/lib/talk/schema";
import { card } from "../schema";

export const trendingQuery = z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) });
export type TrendingQuery = z.output<typeof trendingQuery>;

/** The most read first; its score is the views of two weeks, a day's weighing half of what those two days later weigh. */
export const trending = z.object({ items: z.array(card.extend({ score: z.number() })) });
export type Trending = z.output<typeof trending>;

export const analyticsQuery = z.object({ days: z.coerce.number().int().min(7).max(365).default(30) });
export type AnalyticsQuery = z.output<typeof analyticsQuery>;

const count = z.int();
export const analytics = z.object({
  /** Visitors of each day, each counted once a day and post. */
  days: z.array(z.object({ day: z.string(), views: count })),
  views: count,
  /** Since each was published. */
  allViews: count,
  comments: count,
  published: count,
  /** The twenty most read of these days. */
  posts: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      title: z.string(),
      views: count,
      allViews: count,
      comments: count,
      publishedAt: moment,
    }),
  ),
});
export type Analytics = z.output<typeof analytics>;
