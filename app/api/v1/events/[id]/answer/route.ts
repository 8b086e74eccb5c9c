import { answerEvent } from "@/lib/communities/events/answer-event";
import { answerInput, event, eventParams } from "@/lib/communities/events/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say whether you come",
    who: "member",
    params: eventParams,
    body: answerInput,
    answer: event,
  },
  ({ actor, params, body }) => answerEvent(actor, { ...params, ...body }),
);
