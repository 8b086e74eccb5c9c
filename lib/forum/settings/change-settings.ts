import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import type { ForumSettings } from "./schema";

/** The actor says what they usually want to hear of the forum; what they said of a thread or a category stays. */
export async function changeForumSettings(actor: Actor, settings: ForumSettings): Promise<ForumSettings> {
  await withMember(actor.id, (tx) =>
    tx.forumSettings.upsert({
      where: { memberId: actor.id },
      create: { memberId: actor.id, ...settings },
      update: settings,
    }),
  );
  return settings;
}
