import { approveWords } from "@/lib/moderation/held/approve-words";
import { approved, heldParams } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Let words that wait stand where they belong",
    who: "moderator",
    params: heldParams,
    answer: approved,
  },
  ({ actor, params }) => approveWords(actor, params),
);
