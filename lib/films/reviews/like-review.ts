import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Entry, EntryId } from "../diary/schema";
import { writeLike } from "./write-like";

/** Likes a review of somebody else's, who hears of it. Twice is the same as once. */
export function likeReview(actor: Actor, input: EntryId): Promise<Entry> {
  return writeLike(actor, input, true);
}
