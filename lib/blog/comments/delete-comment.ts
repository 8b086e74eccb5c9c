import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { announce, tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { commentDeleted } from "../notices";
import { NO_COMMENT, refuse } from "../refusals";
import type { DeleteCommentInput } from "./schema";
import { tellDiscussion } from "./tell-discussion";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    author: z.string().nullable(),
    post: z.string().nullable(),
    slug: z.string().nullable(),
    title: z.string().nullable(),
    /** Whose inbox had lines that led there. */
    told: z.array(z.string()).nullable(),
  }),
]);

/**
 * Takes the words of a comment away, for everybody and at once: the actor's own, or anybody's as an editor or staff, which
 * its author is told with the reason. Answers to it stand on. Twice is the same as once.
 */
export function deleteComment(actor: Actor, { id, reason }: DeleteCommentInput): Promise<void> {
  return inTransaction(async (tx) => {
    const [said] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, author, post, slug, title, told FROM delete_blog_comment(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    refuse(said.outcome, ["deleted", "again"], { missing: ["not_found", NO_COMMENT] });
    const { author, post, slug, title, told } = said;
    if (said.outcome === "again" || !author || !post || !slug) return;
    tellDiscussion(post, slug);
    afterCommit(() => announce(told ?? []));
    if (author === actor.id) return;
    await audit(tx, { action: "blog.comment-deleted", actorId: actor.id, subjectId: id, reason });
    await tell(tx, commentDeleted(author, { id, slug, title: title ?? "" }, reason));
  });
}
