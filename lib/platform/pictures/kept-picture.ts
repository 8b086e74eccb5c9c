import "server-only";
import type { ReactElement } from "react";
import { sha256 } from "@/lib/platform/ids";
import { noteRedisError, redis } from "@/lib/platform/redis";
import { drawPicture } from "./draw-picture";

const KEPT_SECONDS = 7 * 86_400;
/** Raise it when pictures of the same are to look otherwise. */
const EDITION = 1;

export type Picture = { name: string; bytes: Buffer };

/**
 * A picture of some facts, drawn once: it is kept under a name made of what is drawn, so it is never old, and what is no longer
 * true is never asked for again. Without Redis every picture is drawn anew.
 */
export async function keptPicture(facts: object, draw: () => ReactElement): Promise<Picture> {
  const name = sha256(JSON.stringify([EDITION, facts])).slice(0, 32);
  const key = `picture:${name}`;
  try {
    const kept = await redis.get<string>(key);
    if (kept) return { name, bytes: Buffer.from(kept, "base64") };
  } catch (error) {
    noteRedisError(error, "a picture was not read", { key });
  }
  const bytes = await drawPicture(draw());
  try {
    await redis.set(key, bytes.toString("base64"), { ex: KEPT_SECONDS });
  } catch (error) {
    noteRedisError(error, "a picture was not kept", { key });
  }
  return { name, bytes };
}
