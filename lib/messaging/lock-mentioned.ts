import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";

const people = z.array(z.object({ id: z.string(), handle: z.string() }));

/** Of these handles, the people of a group who want to hear that they are mentioned in it. Their inboxes are locked here: before the conversation is, as everywhere. */
export async function lockMentioned(
  tx: Tx,
  actor: Actor,
  conversationId: string,
  handles: readonly string[],
): Promise<z.output<typeof people>> {
  if (handles.length === 0) return [];
  return people.parse(
    await tx.$queryRaw`
      SELECT p.id, p.handle::text AS handle
        FROM lock_mentioned(${actor.id}::uuid, ${conversationId}::uuid, ${handles}::text[]) AS m(id)
        JOIN members p ON p.id = m.id`,
  );
}
