import { z } from "zod";
import { claimCase } from "@/lib/moderation/claim-case";
import { releaseCase } from "@/lib/moderation/release-case";
import { caseParams, caseView } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  { summary: "Take a case up for half an hour", who: "member", params: caseParams, answer: caseView },
  ({ actor, params }) => claimCase(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Put a case back into the queue",
    who: "member",
    params: caseParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => releaseCase(actor, params),
);
