import { changeCommunitySettings } from "@/lib/communities/members/change-settings";
import { getCommunitySettings } from "@/lib/communities/members/queries";
import { communitySettings } from "@/lib/communities/members/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you show of yourself in communities",
    who: "member",
    answer: communitySettings,
  },
  ({ actor }) => getCommunitySettings(actor),
);

export const PUT = endpoint(
  {
    summary: "Change what you show of yourself in communities",
    who: "member",
    body: communitySettings,
    answer: communitySettings,
  },
  ({ actor, body }) => changeCommunitySettings(actor, body),
);
