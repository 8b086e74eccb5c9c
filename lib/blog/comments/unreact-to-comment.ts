import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Comment, ReactionInput } from "./schema";
import { writeReaction } from "./write-reaction";

/** Takes the actor's own emoji away again. Twice is the same as once. */
export function unreactToComment(actor: Actor, input: ReactionInput): Promise<Comment> {
  return writeReaction(actor, input, false);
}
