import { z } from "zod";
import type { Notice } from "@/lib/notifications/notice";
import { roomMention, roomReply, threadActivity } from "../notices";

/** Whom a message concerns, and why: it names them, answers them, or goes on in a thread they talk in. */
export const hearers = z.array(
  z.object({ memberId: z.string(), kind: z.enum(["mention", "reply", "thread"]) }),
);

/** Where it was said, as the database says it. */
export const saidIn = z.object({
  communityId: z.string(),
  community: z.string(),
  communityName: z.string(),
  room: z.string(),
  roomName: z.string(),
  announces: z.boolean(),
});
type SaidIn = z.output<typeof saidIn>;

export function communityOf({ communityId, community, communityName }: SaidIn) {
  return { id: communityId, slug: community, name: communityName };
}

const MAKE = { mention: roomMention, reply: roomReply, thread: threadActivity };

/** What whoever hears of a message is told. */
export function noticesFor(
  sender: { id: string },
  message: { id: string; threadId: string | null },
  where: SaidIn,
  hears: z.output<typeof hearers>,
): Notice[] {
  const room = { slug: where.room, name: where.roomName, community: communityOf(where) };
  return hears.map(({ memberId, kind }) => MAKE[kind](sender, memberId, room, message));
}
