import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { LikeState, ListId } from "./schema";
import { writeLike } from "./write-like";

/** Likes a list of somebody else's, and tells them. Twice is the same as once. */
export function likeList(actor: Actor, { id }: ListId): Promise<LikeState> {
  return writeLike(actor, id, true);
}
