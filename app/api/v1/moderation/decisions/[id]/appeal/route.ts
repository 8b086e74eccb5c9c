import { appealDecision } from "@/lib/moderation/appeal-decision";
import { appealInput, decision, decisionParams } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Ask for a decision to be looked at again",
    who: "member",
    params: decisionParams,
    body: appealInput,
    answer: decision,
  },
  ({ actor, params, body }) => appealDecision(actor, { ...params, ...body }),
);
