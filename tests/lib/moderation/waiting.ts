import type { Actor } from "@/lib/auth/actor";
import { startThreadInput } from "@/lib/forum/threads/schema";
import { listHeld, listMyHeld } from "@/lib/moderation/held/queries";
import { type Held, heldQuery, isHeld } from "@/lib/moderation/held/schema";
import { newId } from "@/lib/platform/ids";
import { ada, moderator } from "@/tests/support/cast";

/** What a newcomer begins in the category "films". */
export const thread = (more: object = {}) =>
  startThreadInput.parse({
    clientId: newId(),
    category: "films",
    title: "My first thread",
    body: "Hello, I like westerns.",
    ...more,
  });

/** The words that were to wait, and do. */
export async function heldOf(answer: Promise<object>): Promise<Held> {
  const held = await answer;
  if (!isHeld(held)) throw new Error("It was not held.");
  return held;
}

/** What waits for the staff; what of one's own does. */
export const waiting = async () => (await listHeld(moderator, heldQuery.parse({}))).items;
export const mine = async (who: Actor = ada) => (await listMyHeld(who, heldQuery.parse({}))).items;
