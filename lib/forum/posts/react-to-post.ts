import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Post, ReactionInput } from "./schema";
import { writeReaction } from "./write-reaction";

/** Puts an emoji under a post, up to ten different ones a member. Twice is the same as once. */
export function reactToPost(actor: Actor, input: ReactionInput): Promise<Post> {
  return writeReaction(actor, input, true);
}
