import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { holdWords } from "@/lib/moderation/held/hold-words";
import type { Held } from "@/lib/moderation/held/schema";
import { type LookedOver, lookOver } from "@/lib/moderation/look-over";
import { db, tryOut } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { spendWords } from "@/lib/talk/may-talk";
import { NO_POST, refuse } from "../refusals";
import { flagComment } from "./flag-comment";
import { type Comment, type CommentInput, comment } from "./schema";
import { showComment, writeComment } from "./write-comment";

/**
 * Says something to a published post, or to a comment of it. Whom it answers or names and who wrote the post hear of it. What
 * meets a rule or looks like spam is held, and nobody else meets it. The same clientId is the same comment. As many a
 * minute as anywhere else where members write to each other. One round trip.
 */
export async function commentOnPost(actor: Actor, input: CommentInput): Promise<Comment | Held> {
  const [look] = await Promise.all([
    lookOver(actor, { text: input.body, place: `blog:${input.slug}`, isThread: false }),
    spendWords(actor),
  ]);
  if (look.reasons.length > 0) return holdComment(actor, input, look);
  const said = await writeComment(db, actor, input);
  refuse(said.outcome, ["said", "again"]);
  showComment(said);
  const written = comment.parse(said.item);
  if (said.outcome === "said") await flagComment(actor, written.id, look.flags);
  return written;
}

/** Held is only what could stand there as it is. */
async function holdComment(
  actor: Actor,
  input: CommentInput,
  { reasons, detail }: LookedOver,
): Promise<Comment | Held> {
  const { said, post } = await tryOut(async (tx) => {
    const tried = await writeComment(tx, actor, input);
    refuse(tried.outcome, ["said", "again"]);
    const where = { id: tried.post ?? "" };
    return {
      said: tried,
      post: await tx.blogPost.findUnique({ where, select: { id: true, title: true, slug: true } }),
    };
  });
  if (said.outcome === "again") return comment.parse(said.item);
  assertFound(post, NO_POST);
  return holdWords(actor, {
    kind: "blog-comment",
    placeId: post.id,
    clientId: input.clientId,
    title: post.title,
    href: `/blog/${post.slug}`,
    payload: input,
    reasons,
    detail,
    draft: `blog:${post.id}`,
  });
}
