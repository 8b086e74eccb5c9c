import { getClub } from "@/lib/communities/clubs/queries";
import { saveClub } from "@/lib/communities/clubs/save-club";
import { clubInput, clubPage, clubQuery } from "@/lib/communities/clubs/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A community's film club: what it chooses, watches and talks about, and what it watched before",
    who: "anyone",
    params: communityParams,
    query: clubQuery,
    answer: clubPage,
  },
  ({ actor, params, query }) => getClub(actor, { ...params, ...query }),
);

export const PUT = endpoint(
  {
    summary: "Make a community a film club, or end that; for its staff",
    who: "member",
    params: communityParams,
    body: clubInput,
    answer: clubPage,
  },
  ({ actor, params, body }) => saveClub(actor, { ...params, ...body }),
);
