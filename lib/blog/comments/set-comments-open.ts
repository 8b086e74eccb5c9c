import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { inTransaction } from "@/lib/platform/db";
import { refuse } from "../refusals";
import type { DiscussionInput } from "./schema";
import { tellDiscussion } from "./tell-discussion";

const answer = z.tuple([
  z.object({ outcome: z.string(), post: z.uuid().nullable(), slug: z.string().nullable() }),
]);

/** Closes the comments of a published post, or opens them again; what was said stays. Its author, editors and staff. Twice is the same as once. */
export function setCommentsOpen(actor: Actor, { slug: ref, isOpen }: DiscussionInput): Promise<void> {
  return inTransaction(async (tx) => {
    const [{ outcome, post, slug }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, post, slug FROM open_blog_comments(${actor.id}::uuid, ${ref}, ${isOpen})`,
    );
    refuse(outcome, ["changed", "same"]);
    if (outcome === "same" || !post || !slug) return;
    tellDiscussion(post, slug);
    await audit(tx, {
      action: isOpen ? "blog.comments-opened" : "blog.comments-closed",
      actorId: actor.id,
      subjectId: post,
    });
  });
}
