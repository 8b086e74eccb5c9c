import type { Actor } from "@/lib/auth/actor";
import { getNotificationPreferences } from "@/lib/notifications/queries";
import { type PreferencesInput, preferencesInput, preferencesSchema } from "@/lib/notifications/schema";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you want to hear of, and how",
    who: "member",
    scope: "notifications",
    answer: preferencesSchema,
  },
  ({ actor }) => getNotificationPreferences(actor),
);

const change = {
  summary: "Change what you want to hear of; what is left out stays",
  who: "member",
  scope: "notifications",
  body: preferencesInput,
  answer: preferencesSchema,
} as const;

async function update({ actor, body }: { actor: Actor; body: PreferencesInput }) {
  await updateNotificationPreferences(actor, body);
  return getNotificationPreferences(actor);
}

export const PUT = endpoint(change, update);
export const POST = endpoint(change, update);
