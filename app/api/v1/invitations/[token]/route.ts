import { linkedCommunity, linkParams } from "@/lib/communities/members/schema";
import { getLinkedCommunity } from "@/lib/communities/queries";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What an invite link opens",
    who: "member",
    params: linkParams,
    answer: linkedCommunity,
  },
  ({ actor, params }) => getLinkedCommunity(actor, params.token),
);
