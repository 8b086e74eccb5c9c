import { nominationParams, round } from "@/lib/communities/clubs/schema";
import { withdrawNomination } from "@/lib/communities/clubs/withdraw-nomination";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Take a nomination back: your own, or as one of the staff any",
    who: "member",
    params: nominationParams,
    answer: round,
  },
  ({ actor, params }) => withdrawNomination(actor, params),
);
