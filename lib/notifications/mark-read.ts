import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { changeInbox } from "./change-inbox";
import type { MarkReadInput } from "./schema";

/** Marks lines as read. Twice is the same as once; lines that are not the actor's, or not there, are passed over. */
export function markRead(actor: Actor, { ids }: MarkReadInput): Promise<number> {
  return changeInbox(
    actor,
    (tx) =>
      tx.$queryRaw`SELECT read_notifications(${actor.id}::uuid, ${ids}::uuid[], ${now()}::timestamptz) AS changed`,
  );
}
