import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { whisper } from "@/lib/platform/realtime/whisper";
import { assertMessaging } from "@/lib/talk/may-talk";
import { conversationChannel } from "./channels";
import { NO_CONVERSATION } from "./queries";
import type { ConversationId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.enum(["shown", "hidden", "request", "missing"]) })]);

/**
 * Lets whoever has the conversation open see that the actor is writing: nothing is kept, and it is over when it is not said
 * again for six seconds. Who hides it in their settings says nothing by it.
 */
export async function showTyping(actor: Actor, { id }: ConversationId): Promise<void> {
  await assertMessaging();
  await spend("typing", actor.id);
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT outcome FROM typing_of(${actor.id}::uuid, ${id}::uuid)`,
  );
  assertFound(outcome === "missing" ? null : outcome, NO_CONVERSATION);
  assertAllowed(outcome !== "request", "Accept the request before you answer.");
  if (outcome === "shown") whisper(conversationChannel(id), "typing", { memberId: actor.id });
}
