import { sayWatched, unsayWatched } from "@/lib/communities/clubs/say-watched";
import { round, roundParams } from "@/lib/communities/clubs/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Tell a club that you have watched its film; the talk about it unfolds for you",
    who: "member",
    params: roundParams,
    answer: round,
  },
  ({ actor, params }) => sayWatched(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Take that back",
    who: "member",
    params: roundParams,
    answer: round,
  },
  ({ actor, params }) => unsayWatched(actor, params),
);
