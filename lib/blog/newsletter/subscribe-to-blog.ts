import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";

/** Each new post comes to the actor by mail and into their inbox from now on. Twice is the same as once. */
export function subscribeToBlog(actor: Actor): Promise<void> {
  return updateNotificationPreferences(actor, {
    choices: [
      { type: "blog-post", channel: "mail", wanted: true },
      { type: "blog-post", channel: "inApp", wanted: true },
    ],
  });
}
