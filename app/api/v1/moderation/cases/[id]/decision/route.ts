import { decideCase } from "@/lib/moderation/decide-case";
import { caseParams, caseView, decideInput } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Decide what becomes of something that was reported",
    who: "member",
    params: caseParams,
    body: decideInput,
    answer: caseView,
  },
  ({ actor, params, body }) => decideCase(actor, { ...params, ...body }),
);
