import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { announce, tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import type { MessageId } from "@/lib/talk/schema";
import { communityDecision } from "../notices";
import { meetCommunity } from "../queries";
import { type Refusals, refuse } from "../refusals";
import { getRoomMessage, NO_MESSAGE } from "./queries";
import { announceInRoom } from "./tell-room";

const REFUSALS: Refusals = {
  missing: ["not_found", NO_MESSAGE],
  forbidden: ["forbidden", "Only your own messages are yours to delete."],
};
const answer = z.tuple([z.object({ outcome: z.string(), told: z.array(z.string()).nullable() })]);

/**
 * Takes a message back, for everybody and at once: the actor's own, or anybody's for the staff of its community, which the
 * log keeps with the reason, and whose it was is told. Words, earlier words, reactions, pictures and notices of it are
 * gone. Its number stays, and the thread under it. Twice is the same as once.
 */
export async function deleteRoomMessage(
  actor: Actor,
  { id, reason = "" }: MessageId & { reason?: string },
): Promise<void> {
  const { sender, communityId } = await getRoomMessage(actor, id);
  const community = sender.id === actor.id ? null : await meetCommunity(actor, communityId);
  const people = await inTransaction(async (tx) => {
    const [{ outcome, told }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, told FROM delete_room_message(${actor.id}::uuid, ${id}::uuid, ${reason}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["deleted", "again"], REFUSALS);
    if (outcome === "again") return null;
    const why = reason === "" ? {} : { reason };
    if (community) await tell(tx, communityDecision(actor, sender, community, "deleted", why));
    return told ?? [];
  });
  if (people === null) return;
  await announce(people);
  await announceInRoom(await getRoomMessage(actor, id));
}
