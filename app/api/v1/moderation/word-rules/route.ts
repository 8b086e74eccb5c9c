import { addWordRule } from "@/lib/moderation/rules/add-word-rule";
import { listWordRules } from "@/lib/moderation/rules/queries";
import { addRuleInput, ruleParams, wordRules } from "@/lib/moderation/rules/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "The words that are watched for", who: "moderator", answer: wordRules },
  ({ actor }) => listWordRules(actor),
);

export const POST = endpoint(
  {
    summary: "Watch for words: tell the staff, hold, or refuse what carries them",
    who: "moderator",
    body: addRuleInput,
    answer: ruleParams,
    status: 201,
  },
  ({ actor, body }) => addWordRule(actor, body),
);
