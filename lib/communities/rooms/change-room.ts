import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { meetCommunity } from "../queries";
import { REFUSALS, refuse } from "../refusals";
import type { Room } from "../schema";
import { tellCommunity } from "../tell-community";
import { getRoom } from "./queries";
import type { RoomChanges } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);
const refusals = { ...REFUSALS, last: ["conflict", "A community keeps at least one room open."] } as const;

/** Names a room anew, moves or archives it; what is not given stays. An archived room is read, not written in. Owner and admins. */
export async function changeRoom(actor: Actor, { id, ...changes }: RoomChanges): Promise<Room> {
  const before = await getRoom(actor, id);
  const found = await meetCommunity(actor, before.communityId);
  const { name = null, topic = null, kind = null, position = null, isArchived = null } = changes;
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT change_room(${actor.id}::uuid, ${id}::uuid, ${name}, ${topic}, ${kind}, ${position}::int, ${isArchived}::boolean,
          ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["changed"], refusals);
    tellCommunity(found);
  });
  return getRoom(actor, id);
}
