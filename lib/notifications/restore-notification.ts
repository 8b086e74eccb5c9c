import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { assertFound } from "@/lib/platform/errors";
import { changeInbox } from "./change-inbox";
import type { NotificationId } from "./schema";

/** Brings a deleted line back as it was; as read, where an unread one for the same happening came meanwhile. */
export async function restoreNotification(actor: Actor, { id }: NotificationId): Promise<void> {
  const changed = await changeInbox(
    actor,
    (tx) =>
      tx.$queryRaw`SELECT restore_notification(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz) AS changed`,
  );
  assertFound(changed || null, "This notification is gone for good.");
}
