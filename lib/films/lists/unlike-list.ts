import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { LikeState, ListId } from "./schema";
import { writeLike } from "./write-like";

/** Takes a like of a list back again. Twice is the same as once. */
export function unlikeList(actor: Actor, { id }: ListId): Promise<LikeState> {
  return writeLike(actor, id, false);
}
