import "server-only";
import { z } from "zod";
import { lookAtAchievements } from "@/lib/achievements/look-at-achievements";
import type { Actor } from "@/lib/auth/actor";
import { retract } from "@/lib/notifications/retract";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { type Entry, type EntryId, entry } from "../diary/schema";
import { reviewLiked } from "../notices";
import { refuse } from "../refusals";
import { showFilm } from "../show-film";

const answer = z.tuple([z.object({ outcome: z.string(), item: entry.nullable() })]);

/** Puts a like on a review, or takes it away, and its author's notice with it. */
export function writeLike(actor: Actor, { id }: EntryId, likes: boolean): Promise<Entry> {
  return inTransaction(async (tx) => {
    const [{ outcome, item }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, item FROM like_review(${actor.id}::uuid, ${id}::uuid, ${likes}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["done", "again"]);
    const review = entry.parse(item);
    if (outcome === "again") return review;
    const notice = reviewLiked(review, actor.id);
    if (likes) await lookAtAchievements(tx, review.author.id);
    if (likes) await tell(tx, notice);
    else await retract(tx, { ...notice, actorId: actor.id });
    showFilm(review.film.slug);
    return review;
  });
}
