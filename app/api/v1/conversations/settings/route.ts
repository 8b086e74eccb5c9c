import { changeMessagingSettings } from "@/lib/messaging/change-messaging-settings";
import { getMessagingSettings } from "@/lib/messaging/queries";
import { messagingSettings, messagingSettingsInput } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Who may begin to write to you, and what you show while you talk",
    who: "member",
    answer: messagingSettings,
  },
  ({ actor }) => getMessagingSettings(actor),
);

export const PUT = endpoint(
  {
    summary: "Choose who may begin to write to you, and what you show while you talk; what is left out stays",
    who: "member",
    body: messagingSettingsInput,
    answer: messagingSettings,
  },
  ({ actor, body }) => changeMessagingSettings(actor, body),
);
