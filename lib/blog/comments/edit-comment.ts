import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { cardsIn } from "@/lib/films/cards-in";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { wakeDrain } from "@/lib/platform/jobs/wake";
import { spendWords } from "@/lib/talk/may-talk";
import { newlyNamed } from "@/lib/talk/newly-named";
import { canEditComment } from "../policy";
import { NO_COMMENT, NOT_YOUR_COMMENT, refuse } from "../refusals";
import { flagComment } from "./flag-comment";
import { getComment } from "./queries";
import { renderComment } from "./render-comment";
import type { Comment, EditCommentInput } from "./schema";
import { tellDiscussion } from "./tell-discussion";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Says a comment of the actor's differently: it is marked as edited. Who is named anew is told. The same words change nothing. */
export async function editComment(actor: Actor, { id, body }: EditCommentInput): Promise<Comment> {
  await spendWords(actor);
  const before = await getComment(actor, id);
  assertAllowed(canEditComment(actor, before.comment), NOT_YOUR_COMMENT);
  const { flags } = await judgeWords(actor, [body], { canHold: false });
  const { html, mentions } = renderComment(body, await cardsIn(body));
  const named = newlyNamed(mentions, [before.comment.body ?? ""], renderComment);
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT edit_blog_comment(${actor.id}::uuid, ${id}::uuid, ${body}, ${html}, ${named}::text[], ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["edited", "same"], { missing: ["not_found", NO_COMMENT] });
  if (outcome === "edited") {
    wakeDrain();
    tellDiscussion(before.discussion.postId, before.discussion.slug);
    await flagComment(actor, id, flags);
  }
  return (await getComment(actor, id)).comment;
}
