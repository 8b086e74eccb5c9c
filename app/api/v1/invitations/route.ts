import { followLink } from "@/lib/communities/members/follow-link";
import { linkToken } from "@/lib/communities/members/schema";
import { community } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Come into a community by an invite link",
    who: "member",
    body: linkToken,
    answer: community,
  },
  ({ actor, body }) => followLink(actor, body),
);
