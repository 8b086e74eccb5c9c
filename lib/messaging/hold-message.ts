import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_MESSAGE } from "./queries";

const row = z.object({
  id: z.string(),
  conversationId: z.string(),
  seq: z.number(),
  senderId: z.string(),
  body: z.string().nullable(),
  bodyHtml: z.string().nullable(),
  deletedAt: z.date().nullable(),
  state: z.enum(["active", "request"]),
});

/**
 * A message as the actor may see it, with its conversation held until the transaction ends: changes to one conversation
 * happen one after another, and after somebody left it they left it.
 */
export async function holdMessage(tx: Tx, actor: Actor, id: string): Promise<z.output<typeof row>> {
  await tx.$queryRaw`
    SELECT 1 FROM conversations WHERE id = (SELECT conversation_id FROM messages WHERE id = ${id}::uuid) FOR NO KEY UPDATE`;
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT m.id, m.conversation_id AS "conversationId", m.seq, m.sender_id AS "senderId", m.body, m.body_html AS "bodyHtml", m.deleted_at AS "deletedAt", y.state
      FROM messages m
      JOIN conversation_members y ON y.conversation_id = m.conversation_id AND y.member_id = ${actor.id}::uuid
     WHERE m.id = ${id}::uuid AND m.seq > y.sees_from_seq`;
  assertFound(found, NO_MESSAGE);
  return row.parse(found);
}
