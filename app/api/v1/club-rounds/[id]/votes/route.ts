import { round, roundParams, voteInput } from "@/lib/communities/clubs/schema";
import { voteInRound } from "@/lib/communities/clubs/vote-in-round";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Vote in a club you are in, for all that you name and nothing else",
    who: "member",
    params: roundParams,
    body: voteInput,
    answer: round,
  },
  ({ actor, params, body }) => voteInRound(actor, { ...params, ...body }),
);
