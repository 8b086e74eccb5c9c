import { planMeeting } from "@/lib/communities/clubs/plan-meeting";
import { round, roundParams } from "@/lib/communities/clubs/schema";
import { eventInput } from "@/lib/communities/events/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Call a club together about its film; for its staff",
    who: "member",
    params: roundParams,
    body: eventInput,
    answer: round,
    status: 201,
  },
  ({ actor, params, body }) => planMeeting(actor, { ...params, ...body }),
);
