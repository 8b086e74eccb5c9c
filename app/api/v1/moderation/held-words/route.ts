import { listHeld } from "@/lib/moderation/held/queries";
import { heldPage, heldQuery } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Words that wait for approval, the longest waiting first",
    who: "moderator",
    query: heldQuery,
    answer: heldPage,
  },
  ({ actor, query }) => listHeld(actor, query),
);
