import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { keepMute } from "./keep-mute";
import type { FeedMute, MuteWordInput } from "./schema";

/** Nothing that says the word stands in the actor's feed, for a while or for good. */
export function muteWord(actor: Actor, { word, ends }: MuteWordInput): Promise<FeedMute> {
  return keepMute(actor, { word }, ends);
}
