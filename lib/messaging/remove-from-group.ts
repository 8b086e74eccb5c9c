import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { announce } from "./announce";
import { getConversation, NO_CONVERSATION } from "./queries";
import type { Conversation, GroupMember } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.enum(["removed", "missing", "forbidden", "nobody"]),
    hears: z.array(z.string()).nullable(),
  }),
]);

/**
 * Takes somebody out of a group the actor owns, at once: what they send a moment later is refused, their open stream goes
 * silent. They may be let in again.
 */
export async function removeFromGroup(actor: Actor, { id, handle }: GroupMember): Promise<Conversation> {
  const [{ outcome, hears }] = answer.parse(
    await db.$queryRaw`SELECT outcome, hears FROM remove_from_group(${actor.id}::uuid, ${id}::uuid, ${handle})`,
  );
  if (outcome === "missing") throw new AppError("not_found", NO_CONVERSATION);
  if (outcome === "nobody") throw new AppError("not_found", "There is nobody by that name in this group.");
  if (outcome === "forbidden") {
    throw new AppError("forbidden", "Only who owns a group removes somebody from it, and not themselves.");
  }
  await announce(id, hears ?? []);
  return getConversation(actor, id);
}
