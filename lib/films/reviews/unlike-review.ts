import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Entry, EntryId } from "../diary/schema";
import { writeLike } from "./write-like";

/** Takes one's like away from a review. Twice is the same as once. */
export function unlikeReview(actor: Actor, input: EntryId): Promise<Entry> {
  return writeLike(actor, input, false);
}
