import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { MessageId } from "@/lib/talk/schema";
import { type Refusals, refuse } from "../refusals";
import { getRoomMessage, NO_MESSAGE } from "./queries";
import type { RoomMessage } from "./schema";
import { announceInRoom } from "./tell-room";

const REFUSALS: Refusals = {
  missing: ["not_found", NO_MESSAGE],
  forbidden: ["forbidden", "Only the staff of the community pin messages."],
  deleted: ["conflict", "This message was deleted."],
  full: ["conflict", "Fifty pins are as many as a room has. Take one down first."],
};
const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Keeps a message where everybody finds it; fifty a room. Staff of the community. Twice is the same as once. */
export function pinRoomMessage(actor: Actor, { id }: MessageId): Promise<RoomMessage> {
  return setPin(actor, id, true);
}

/** Takes it down again. Twice is the same as once. */
export function unpinRoomMessage(actor: Actor, { id }: MessageId): Promise<RoomMessage> {
  return setPin(actor, id, false);
}

async function setPin(actor: Actor, id: string, pins: boolean): Promise<RoomMessage> {
  await getRoomMessage(actor, id);
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT pin_room_message(${actor.id}::uuid, ${id}::uuid, ${pins}, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["done", "again"], REFUSALS);
  const message = await getRoomMessage(actor, id);
  if (outcome === "done") await announceInRoom(message);
  return message;
}
