import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_THREAD } from "../refusals";
import type { PositionInput } from "./schema";

const rows = z.array(z.object({ moved: z.boolean() }));

/** The actor has read a thread up to a post. It never moves back, nor past the newest. Nobody is told. One round trip. */
export async function markThreadRead(actor: Actor, { id, number }: PositionInput): Promise<void> {
  const [row] = rows.parse(
    await db.$queryRaw`SELECT moved FROM move_forum_position(${actor.id}::uuid, ${id}::uuid, ${number}::int)`,
  );
  assertFound(row, NO_THREAD);
}
