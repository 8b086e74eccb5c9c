import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { getEntry } from "../diary/queries";
import type { Entry, EntryId } from "../diary/schema";
import { writeLike } from "./write-like";

/** Likes a review, or no longer, whichever it is not. */
export async function toggleLike(actor: Actor, { id }: EntryId): Promise<Entry> {
  const { isLiked } = await getEntry(actor, id);
  return writeLike(actor, { id }, !isLiked);
}
