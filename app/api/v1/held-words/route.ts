import { listMyHeld } from "@/lib/moderation/held/queries";
import { heldQuery, myHeldPage } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you wrote that waits for a look by the staff, or was refused",
    who: "member",
    query: heldQuery,
    answer: myHeldPage,
  },
  ({ actor, query }) => listMyHeld(actor, query),
);
