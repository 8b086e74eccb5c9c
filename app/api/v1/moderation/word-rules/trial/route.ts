import { tryWords } from "@/lib/moderation/rules/queries";
import { trial, trialInput } from "@/lib/moderation/rules/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  { summary: "Which rules about words a text would meet", who: "moderator", body: trialInput, answer: trial },
  ({ actor, body }) => tryWords(actor, body),
);
