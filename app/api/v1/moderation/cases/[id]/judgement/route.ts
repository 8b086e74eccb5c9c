import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { caseParams, caseView, judgeInput } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Uphold or undo a decision that was appealed",
    who: "moderator",
    params: caseParams,
    body: judgeInput,
    answer: caseView,
  },
  ({ actor, params, body }) => judgeAppeal(actor, { ...params, ...body }),
);
