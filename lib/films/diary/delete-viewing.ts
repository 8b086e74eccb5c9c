import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import { refuse } from "../refusals";
import { showFilm } from "../show-film";
import { type Entry, type EntryId, entry } from "./schema";

const answer = z.tuple([
  z.object({ outcome: z.string(), item: entry.nullable(), told: z.array(z.string()).nullable() }),
]);

/**
 * Takes a viewing of the actor's own out of their diary, for good: its words, likes, comments and the notices of them go
 * with it, and so does a mark that came with it and was not touched since. What they said of the film otherwise stays. One
 * round trip.
 */
export async function deleteViewing(actor: Actor, { id }: EntryId): Promise<Entry> {
  const [{ outcome, item, told }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, item, told FROM delete_viewing(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["deleted"]);
  const deleted = entry.parse(item);
  showFilm(deleted.film.slug, actor);
  await forgetRecommendations(actor);
  await announce(told ?? []);
  return deleted;
}
