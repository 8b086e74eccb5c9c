import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { ROLES } from "../schema";
import { NO_MESSAGE } from "./queries";

const rows = z.array(
  z.object({
    id: z.string(),
    room_id: z.string(),
    community_id: z.string(),
    thread_id: z.string().nullable(),
    seq: z.number(),
    sender_id: z.string(),
    body: z.string().nullable(),
    deleted_at: z.date().nullable(),
    role: z.enum(ROLES),
    is_archived: z.boolean(),
    is_read_only: z.boolean(),
  }),
);

/** A message as the actor may see it, with its room held until the transaction ends: changes in one room happen one after another. */
export async function holdRoomMessage(tx: Tx, actor: Actor, id: string) {
  const [row] = rows.parse(
    await tx.$queryRaw`SELECT * FROM hold_room_message(${actor.id}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_MESSAGE);
  const { room_id, community_id, thread_id, sender_id, deleted_at, is_archived, is_read_only, ...held } = row;
  return {
    ...held,
    place: { roomId: room_id, communityId: community_id },
    threadId: thread_id,
    senderId: sender_id,
    deletedAt: deleted_at,
    isClosed: is_archived || is_read_only,
    /** What an event says of it. */
    facts: { id: row.id, seq: row.seq, ...(thread_id && { threadId: thread_id }) },
  };
}
