import { decideHeld } from "@/lib/moderation/held/decide-held";
import { decideHeldInput } from "@/lib/moderation/held/schema";
import { decidedMany } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Approve or refuse several things that wait",
    who: "moderator",
    body: decideHeldInput,
    answer: decidedMany,
  },
  ({ actor, body }) => decideHeld(actor, body),
);
