import { getPresence } from "@/lib/communities/front";
import { presence } from "@/lib/communities/members/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Who of a community of yours is there now",
    who: "member",
    params: communityParams,
    answer: presence,
  },
  ({ actor, params }) => getPresence(actor, params),
);
