import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { entry } from "../diary/schema";
import { NO_COMMENT, refuse } from "../refusals";
import { showFilm } from "../show-film";
import type { ReviewCommentId } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    about: z.unknown(),
    /** Whose inbox had lines that led there. */
    told: z.array(z.string()).nullable(),
  }),
]);

/** Takes the words of a comment away for everybody: the actor's own, or any under their own review. Twice is the same as once. One round trip. */
export async function deleteReviewComment(actor: Actor, { id }: ReviewCommentId): Promise<void> {
  const [{ outcome, about, told }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, about, told FROM delete_review_comment(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["deleted", "again"], { missing: ["not_found", NO_COMMENT] });
  if (outcome === "again") return;
  showFilm(entry.parse(about).film.slug);
  await announce(told ?? []);
}
