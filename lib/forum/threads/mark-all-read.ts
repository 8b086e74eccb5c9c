import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";

const answer = z.tuple([z.object({ marked: z.int() })]);

/** Everything that is unread to the actor counts as read. Answers how many threads that were. One round trip. */
export async function markAllRead(actor: Actor): Promise<{ marked: number }> {
  const [said] = answer.parse(await db.$queryRaw`SELECT read_whole_forum(${actor.id}::uuid) AS marked`);
  return said;
}
