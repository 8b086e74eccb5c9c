import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Post, ReactionInput } from "./schema";
import { writeReaction } from "./write-reaction";

/** Takes the actor's own emoji away again. Twice is the same as once. */
export function unreactToPost(actor: Actor, input: ReactionInput): Promise<Post> {
  return writeReaction(actor, input, false);
}
