import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";
import { meetOwnCommunity } from "../queries";
import { REFUSALS, refuse } from "../refusals";
import type { Room } from "../schema";
import { tellCommunity } from "../tell-community";
import { getRoom } from "./queries";
import type { CreateRoomInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);
const refusals = { ...REFUSALS, full: ["conflict", "A community has fifty rooms at most."] } as const;

/** Opens another room, behind the ones there are. Owner and admins. */
export async function createRoom(actor: Actor, { slug, name, topic, kind }: CreateRoomInput): Promise<Room> {
  const found = await meetOwnCommunity(actor, slug);
  const id = newId();
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT create_room(${actor.id}::uuid, ${found.id}::uuid, ${id}::uuid, ${slugOf(name, "room")}, ${name}, ${topic}, ${kind},
          ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["made"], refusals);
    tellCommunity(found);
  });
  return getRoom(actor, id);
}
