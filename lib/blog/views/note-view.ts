import "server-only";
import { createHmac } from "node:crypto";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { randomToken } from "@/lib/platform/ids";
import { noteRedisError, redis } from "@/lib/platform/redis";
import type { PostId } from "../writing/schema";

/** Where the views of a day wait until a job counts them. */
export function waitingViews(day: string): string {
  return `blog:views:${day}`;
}

const TWO_DAYS = 2 * 86_400;
const PROGRAMS = /bot|crawl|spider|slurp|preview|curl|wget|python|java\//i;

/**
 * Notes that a post was read: once a visitor and day, whoever they are. What is kept is a hash under a secret of that
 * day, which nobody can look up afterwards: neither an address nor a way back to one. Programs that say what they are
 * do not count. Without Redis nothing is counted, and nobody notices.
 */
export async function noteView({
  id,
  address,
  agent,
}: PostId & { address: string; agent: string }): Promise<void> {
  if (agent === "" || PROGRAMS.test(agent)) return;
  const day = now().toISOString().slice(0, 10);
  try {
    const salt = await saltOf(day);
    const visitor = createHmac("sha256", env().AUTH_SECRET)
      .update(`blog-view\n${salt}\n${address}\n${agent}`)
      .digest()
      .subarray(0, 16);
    const pipeline = redis.pipeline();
    pipeline.sadd(waitingViews(day), `${id} ${visitor.toString("hex")}`);
    pipeline.expire(waitingViews(day), TWO_DAYS);
    await pipeline.exec();
  } catch (error) {
    noteRedisError(error, "a view was not counted");
  }
}

let known: { day: string; salt: string } | undefined;

async function saltOf(day: string): Promise<string> {
  if (known?.day === day) return known.salt;
  const key = `blog:salt:${day}`;
  await redis.set(key, randomToken(), { nx: true, ex: TWO_DAYS });
  const salt = String(await redis.get(key));
  known = { day, salt };
  return salt;
}
