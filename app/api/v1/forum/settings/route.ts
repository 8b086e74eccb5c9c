import { changeForumSettings } from "@/lib/forum/settings/change-settings";
import { getForumSettings } from "@/lib/forum/settings/queries";
import { forumSettings } from "@/lib/forum/settings/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "What you usually want to hear of the forum", who: "member", answer: forumSettings },
  ({ actor }) => getForumSettings(actor),
);

export const PUT = endpoint(
  {
    summary: "Say what you usually want to hear of the forum",
    who: "member",
    body: forumSettings,
    answer: forumSettings,
  },
  ({ actor, body }) => changeForumSettings(actor, body),
);
