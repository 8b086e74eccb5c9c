import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { announce } from "./announce";
import { NO_CONVERSATION } from "./queries";

const rows = z.array(z.object({ moved: z.boolean() }));

/** How far the actor has read and been given; it only ever moves on. One round trip. */
export async function movePosition(
  actor: Actor,
  id: string,
  { read, delivered }: { read: number; delivered: number },
): Promise<void> {
  const [row] = rows.parse(
    await db.$queryRaw`
      SELECT moved FROM move_position(${actor.id}::uuid, ${id}::uuid, ${read}::int, ${delivered}::int)`,
  );
  assertFound(row, NO_CONVERSATION);
  if (row.moved) await announce(id, [actor.id]);
}
