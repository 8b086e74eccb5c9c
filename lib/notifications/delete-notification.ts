import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { assertFound } from "@/lib/platform/errors";
import { changeInbox } from "./change-inbox";
import type { NotificationId } from "./schema";

/** Deletes one of the actor's lines; until the nightly pruning, `restoreNotification` brings it back. */
export async function deleteNotification(actor: Actor, { id }: NotificationId): Promise<void> {
  const changed = await changeInbox(
    actor,
    (tx) =>
      tx.$queryRaw`SELECT delete_notification(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz) AS changed`,
  );
  assertFound(changed || null, "There is no such notification.");
}
