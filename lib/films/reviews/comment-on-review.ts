import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { spendWords } from "@/lib/talk/may-talk";
import { commentHref } from "../diary/entry-href";
import { entry } from "../diary/schema";
import { listNamed } from "../list-named";
import { namedOnReview, reviewCommented } from "../notices";
import { refuse } from "../refusals";
import { showFilm } from "../show-film";
import { type ReviewComment, type ReviewCommentInput, reviewComment } from "./schema";

const answer = z.tuple([
  z.object({ outcome: z.string(), item: reviewComment.nullable(), about: entry.nullable() }),
]);

/**
 * Says something to a review, as far as its author takes comments; they hear of it, and whom it names. The same clientId is the same comment.
 * As many a minute as anywhere else where members write to each other; what word rules refuse is not said.
 */
export async function commentOnReview(actor: Actor, input: ReviewCommentInput): Promise<ReviewComment> {
  const { id, clientId, body } = input;
  const [{ flags }] = await Promise.all([judgeWords(actor, [body], { canHold: false }), spendWords(actor)]);
  const { html, mentions } = renderMarkdown(body, "message");
  return inTransaction(async (tx) => {
    const [{ outcome, item, about }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, item, about FROM comment_on_review(
          ${actor.id}::uuid, ${id}::uuid, ${newId()}::uuid, ${clientId}, ${body}, ${html}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["said", "again"]);
    const said = reviewComment.parse(item);
    const review = entry.parse(about);
    if (outcome === "again") return said;
    const named = await listNamed(tx, "review-comment", said.id, mentions);
    await tell(tx, [reviewCommented(review, said), ...named.map((id) => namedOnReview(id, review, said))]);
    const title = `${review.film.title} (${review.film.year})`;
    const href = commentHref(review.id, said.id);
    await flagWords(actor, { kind: "review-comment", id: said.id, title, body, href, words: flags }, tx);
    showFilm(review.film.slug);
    return said;
  });
}
