import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Tx, withMember } from "@/lib/platform/db";
import type { PreferencesInput } from "./schema";

/** Changes what the input names and leaves the rest. Equal ends of quiet hours mean none. */
export async function updateNotificationPreferences(
  { id: memberId }: Pick<Actor, "id">,
  { choices = [], quietHours, weeklyDigest }: PreferencesInput,
): Promise<void> {
  await withMember(memberId, async (tx) => {
    await saveChoices(tx, memberId, choices);
    const quiet =
      quietHours === undefined
        ? {}
        : quietHours && quietHours.from !== quietHours.until
          ? { quietFrom: quietHours.from, quietUntil: quietHours.until }
          : { quietFrom: null, quietUntil: null };
    const changed = { ...quiet, ...(weeklyDigest === undefined ? {} : { weeklyDigest }) };
    if (Object.keys(changed).length === 0) return;
    await tx.notificationSetting.upsert({
      where: { memberId },
      create: { memberId, ...changed },
      update: changed,
    });
  });
}

// One statement for any number; of two that name the same switch, the later counts.
async function saveChoices(tx: Tx, memberId: string, choices: NonNullable<PreferencesInput["choices"]>) {
  if (choices.length === 0) return;
  const last = new Map(choices.map((choice) => [`${choice.type} ${choice.channel}`, choice]));
  await tx.$executeRaw`
    INSERT INTO notification_choices (member_id, type, channel, wanted)
    SELECT ${memberId}::uuid, type, channel, wanted
      FROM jsonb_to_recordset(${JSON.stringify([...last.values()])}::jsonb) AS c(type text, channel text, wanted boolean)
    ON CONFLICT (member_id, type, channel) DO UPDATE SET wanted = excluded.wanted`;
}
