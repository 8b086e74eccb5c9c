import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { announce } from "./announce";
import { NO_CONVERSATION } from "./queries";
import type { ConversationId } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.enum(["left", "ended", "missing", "forbidden"]),
    hears: z.array(z.string()).nullable(),
  }),
]);

/**
 * Leaves a group at once: a message sent a moment later is refused, an open stream goes silent. The oldest member owns it
 * from then on; with its last member it is gone. Twice is `not_found`.
 */
export async function leaveConversation(actor: Actor, { id }: ConversationId): Promise<void> {
  const [{ outcome, hears }] = answer.parse(
    await db.$queryRaw`SELECT outcome, hears FROM leave_group(${actor.id}::uuid, ${id}::uuid)`,
  );
  if (outcome === "missing") throw new AppError("not_found", NO_CONVERSATION);
  if (outcome === "forbidden") {
    throw new AppError(
      "forbidden",
      "A conversation of two cannot be left. Archive or mute it, or block the other.",
    );
  }
  await announce(id, hears ?? []);
}
