import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { type MessagingSettings, type MessagingSettingsInput, messagingSettings } from "./schema";

/**
 * Who may begin to write to the actor from now on (conversations that there are go on), what others see of them while they
 * talk, and what Enter does. What is left out stays.
 */
export async function changeMessagingSettings(
  actor: Actor,
  changes: MessagingSettingsInput,
): Promise<MessagingSettings> {
  const changed = await withMember(actor.id, (tx) =>
    tx.messagingSetting.upsert({
      where: { memberId: actor.id },
      create: { memberId: actor.id, ...changes },
      update: changes,
      omit: { memberId: true },
    }),
  );
  return messagingSettings.parse(changed);
}
