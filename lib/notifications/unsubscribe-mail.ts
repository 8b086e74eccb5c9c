import "server-only";
import { readUnsubscribeToken, type Subscription } from "@/lib/platform/email/unsubscribe";
import { AppError } from "@/lib/platform/errors";
import { notificationType } from "./schema";
import { TYPES } from "./types";
import { updateNotificationPreferences } from "./update-preferences";

/** What a letter's unsubscribe address names for the digest; everything else is a type of notification. */
export const DIGEST = "digest";

/** What letters an unsubscribe address would end, in words, or null for an address that is not one of ours. */
export function describeSubscription(token: string): string | null {
  const subscription = readUnsubscribeToken(token);
  if (!subscription) return null;
  if (subscription.type === DIGEST) return "your week on Lumo";
  const type = notificationType.safeParse(subscription.type);
  return type.success ? `“${TYPES[type.data].label}”` : null;
}

/** Ends the letters that the signed address names: signed out, without a question, as often as you like. */
export async function unsubscribeMail(token: string): Promise<Subscription> {
  const subscription = readUnsubscribeToken(token);
  if (!subscription || describeSubscription(token) === null)
    throw new AppError("invalid", "This address is not complete. Use the one in the letter, whole.");
  const { memberId, type } = subscription;
  if (type === DIGEST) await updateNotificationPreferences({ id: memberId }, { weeklyDigest: false });
  else {
    const choice = { type: notificationType.parse(type), channel: "mail" as const, wanted: false };
    await updateNotificationPreferences({ id: memberId }, { choices: [choice] });
  }
  return subscription;
}
