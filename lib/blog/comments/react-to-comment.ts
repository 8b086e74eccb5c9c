import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Comment, ReactionInput } from "./schema";
import { writeReaction } from "./write-reaction";

/** Puts an emoji under a comment, up to ten different ones a member. Twice is the same as once. */
export function reactToComment(actor: Actor, input: ReactionInput): Promise<Comment> {
  return writeReaction(actor, input, true);
}
