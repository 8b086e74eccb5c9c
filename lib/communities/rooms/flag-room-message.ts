import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { getCommunity } from "../queries";
import type { RoomMessage } from "./schema";

/** Shows staff a message that a word rule wants them to see, where the community is public: what is said in a private one reaches them by a report alone. */
export async function flagRoomMessage(
  actor: Actor,
  { id, communityId, body }: RoomMessage,
  words: readonly string[],
): Promise<void> {
  if (words.length === 0) return;
  const { visibility } = await getCommunity(actor, communityId);
  if (visibility !== "public") return;
  await flagWords(actor, { kind: "room-message", id, title: "", body: body ?? "", href: null, words });
}
