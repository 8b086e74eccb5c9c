import { decideCases } from "@/lib/moderation/decide-cases";
import { decidedMany, decideManyInput } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Decide the same about several cases",
    who: "member",
    body: decideManyInput,
    answer: decidedMany,
  },
  ({ actor, body }) => decideCases(actor, body),
);
