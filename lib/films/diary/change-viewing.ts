import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { stirFeeds } from "@/lib/feed/stir-feeds";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { spendWords } from "@/lib/talk/may-talk";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import { refuse } from "../refusals";
import { showFilm } from "../show-film";
import { factsOf } from "./facts";
import { flagReview } from "./flag-review";
import { type ChangeViewingInput, type Entry, entry } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), item: entry.nullable() })]);

/**
 * Changes what the actor says of a viewing of theirs; new words are marked as edited. While it is the latest viewing of its
 * film, what it says of the film is what they think of it. One round trip.
 */
export async function changeViewing(actor: Actor, { id, ...changes }: ChangeViewingInput): Promise<Entry> {
  const [{ flags }] = await Promise.all([
    judgeWords(actor, [changes.review, ...(changes.tags ?? [])], { canHold: false }),
    changes.review ? spendWords(actor) : undefined,
  ]);
  const [{ outcome, item }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, item FROM change_viewing(${actor.id}::uuid, ${id}::uuid, ${factsOf(changes)}::jsonb, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["changed"]);
  const changed = entry.parse(item);
  showFilm(changed.film.slug, actor);
  await forgetRecommendations(actor);
  stirFeeds();
  await flagReview(actor, changed, flags);
  return changed;
}
