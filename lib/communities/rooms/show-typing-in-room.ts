import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { whisper } from "@/lib/platform/realtime/whisper";
import { assertMessaging } from "@/lib/talk/may-talk";
import { roomChannel } from "../channels";
import { NO_ROOM } from "../refusals";
import type { RoomId, TypingQuery } from "./schema";

const answer = z.tuple([z.object({ outcome: z.enum(["shown", "hidden", "missing"]) })]);

/**
 * Lets whoever has the room open see that the actor is writing in it, or under a message of it: nothing is kept, and it is over when it is not said again
 * for six seconds. Who hides it in their settings says nothing by it.
 */
export async function showTypingInRoom(actor: Actor, { id, threadId }: RoomId & TypingQuery): Promise<void> {
  await assertMessaging();
  await spend("typing", actor.id);
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT typing_in_room(${actor.id}::uuid, ${id}::uuid) AS outcome`,
  );
  assertFound(outcome === "missing" ? null : outcome, NO_ROOM);
  if (outcome === "shown") whisper(roomChannel(id), "typing", { memberId: actor.id, threadId });
}
