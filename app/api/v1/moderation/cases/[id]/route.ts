import { getCase } from "@/lib/moderation/queries";
import { caseParams, caseView } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What was reported, with what was seen",
    who: "member",
    params: caseParams,
    answer: caseView,
  },
  ({ actor, params }) => getCase(actor, params),
);
