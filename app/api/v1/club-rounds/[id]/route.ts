import { callOffRound } from "@/lib/communities/clubs/call-off-round";
import { changeRound } from "@/lib/communities/clubs/change-round";
import { getRound } from "@/lib/communities/clubs/queries";
import { callOffInput, changeRoundInput, round, roundParams } from "@/lib/communities/clubs/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A round of a film club you may see",
    who: "anyone",
    params: roundParams,
    answer: round,
  },
  async ({ actor, params }) => (await getRound(actor, params.id)).round,
);

export const PUT = endpoint(
  {
    summary: "Say anew when the phases of a round end; for the staff of the club",
    who: "member",
    params: roundParams,
    body: changeRoundInput,
    answer: round,
  },
  ({ actor, params, body }) => changeRound(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Call a round off, with a reason for the log; for the staff of the club",
    who: "member",
    params: roundParams,
    query: callOffInput,
    answer: round,
  },
  ({ actor, params, query }) => callOffRound(actor, { ...params, ...query }),
);
