import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { redis } from "@/lib/platform/redis";
import { waitingViews } from "./note-view";

const AT_ONCE = 2_000;
const DAY = 86_400_000;
const waiting = z.array(z.string());
const answer = z.tuple([z.object({ fresh: z.int() })]);
const line = /^([0-9a-f-]{36}) ([0-9a-f]{32})$/;

/** Writes the views that wait, of today and of yesterday, in batches. They leave Redis when they are written: a batch that was cut short comes again, and counts once. */
export async function countViews(): Promise<number> {
  let counted = 0;
  for (const before of [1, 0]) {
    const day = new Date(now().getTime() - before * DAY).toISOString().slice(0, 10);
    for (;;) {
      const some = waiting.parse((await redis.srandmember<string[]>(waitingViews(day), AT_ONCE)) ?? []);
      if (some.length === 0) break;
      counted += await write(day, some);
      await redis.srem(waitingViews(day), ...some);
    }
  }
  return counted;
}

async function write(day: string, some: readonly string[]): Promise<number> {
  const views = some.flatMap((each) => {
    const [, post, visitor] = line.exec(each) ?? [];
    return post && visitor ? [{ post, visitor }] : [];
  });
  const [{ fresh }] = answer.parse(
    await jobsDb().$queryRaw`
      SELECT count_blog_views(${day}::date, ${views.map(({ post }) => post)}::uuid[], ${views.map(({ visitor }) => visitor)}::text[]) AS fresh`,
  );
  return fresh;
}
