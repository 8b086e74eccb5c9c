import { z } from "zod";
import { changeWordRule } from "@/lib/moderation/rules/change-word-rule";
import { removeWordRule } from "@/lib/moderation/rules/remove-word-rule";
import { changeRuleInput, ruleParams } from "@/lib/moderation/rules/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PATCH = endpoint(
  {
    summary: "Say what becomes of words that are watched for",
    who: "moderator",
    params: ruleParams,
    body: changeRuleInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => changeWordRule(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Watch for words no longer",
    who: "moderator",
    params: ruleParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => removeWordRule(actor, params),
);
