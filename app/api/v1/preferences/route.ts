import { changePreferences } from "@/lib/accounts/change-preferences";
import { getAccount } from "@/lib/accounts/queries";
import { preferences, preferencesView } from "@/lib/accounts/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "How Lumo looks and behaves for you", who: "member", answer: preferencesView },
  async ({ actor }) => (await getAccount(actor)).preferences,
);

export const PUT = endpoint(
  {
    summary: "Change how Lumo looks and behaves for you",
    who: "member",
    body: preferences,
    answer: preferencesView,
  },
  async ({ actor, body }) => {
    await changePreferences(actor, body);
    return body;
  },
);
