import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { CHANNELS } from "@/lib/notifications/types";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";

/** The actor hears of new posts in no way any more. Twice is the same as once. */
export function unsubscribeFromBlog(actor: Actor): Promise<void> {
  return updateNotificationPreferences(actor, {
    choices: CHANNELS.map((channel) => ({ type: "blog-post", channel, wanted: false })),
  });
}
