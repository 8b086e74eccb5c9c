import { AppError } from "@/lib/platform/errors";
import { REACTIONS_MOST } from "./schema";

/** Whether the emoji is yet to be put under a message that has `mine` of this member. The eleventh different one is refused. */
export function isNewReaction(mine: readonly { emoji: string }[], emoji: string): boolean {
  if (mine.some((each) => each.emoji === emoji)) return false;
  if (mine.length >= REACTIONS_MOST)
    throw new AppError("conflict", "Ten reactions to one message are plenty.");
  return true;
}
