import { makeLink } from "@/lib/communities/members/make-link";
import { inviteLinks, linkInput, newLink } from "@/lib/communities/members/schema";
import { listLinks } from "@/lib/communities/members/staff-queries";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Invite links that still open; for its staff",
    who: "member",
    params: communityParams,
    answer: inviteLinks,
  },
  ({ actor, params }) => listLinks(actor, params),
);

export const POST = endpoint(
  {
    summary: "Make an invite link; its secret is shown once",
    who: "member",
    params: communityParams,
    body: linkInput,
    answer: newLink,
    status: 201,
  },
  ({ actor, params, body }) => makeLink(actor, { ...params, ...body }),
);
