import { moveRoundOn } from "@/lib/communities/clubs/move-round-on";
import { moveOnInput, round, roundParams } from "@/lib/communities/clubs/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "End the phase a round is in before its time; for the staff of the club",
    who: "member",
    params: roundParams,
    body: moveOnInput,
    answer: round,
  },
  ({ actor, params, body }) => moveRoundOn(actor, { ...params, ...body }),
);
