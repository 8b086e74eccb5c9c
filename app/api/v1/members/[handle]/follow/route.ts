import { followMember } from "@/lib/profiles/following/follow-member";
import { toggleFollow } from "@/lib/profiles/following/toggle-follow";
import { unfollowMember } from "@/lib/profiles/following/unfollow-member";
import { memberParams, relation } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  { summary: "Follow a member, or ask to", who: "member", params: memberParams, answer: relation },
  ({ actor, params }) => followMember(actor, { member: params.handle }),
);

export const DELETE = endpoint(
  {
    summary: "Stop following a member, or withdraw the request",
    who: "member",
    params: memberParams,
    answer: relation,
  },
  ({ actor, params }) => unfollowMember(actor, { member: params.handle }),
);

export const POST = endpoint(
  {
    summary: "Follow or unfollow, whichever it is not: for programs of before; PUT and DELETE say which",
    who: "member",
    params: memberParams,
    answer: relation,
  },
  ({ actor, params }) => toggleFollow(actor, { member: params.handle }),
);
