import { planRound } from "@/lib/communities/clubs/plan-round";
import { planRoundInput, round } from "@/lib/communities/clubs/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Begin a round of a film club, or plan the next one; for its staff",
    who: "member",
    params: communityParams,
    body: planRoundInput,
    answer: round,
    status: 201,
  },
  ({ actor, params, body }) => planRound(actor, { ...params, ...body }),
);
