import { listMyEvents } from "@/lib/communities/events/queries";
import { eventPage, myEventsQuery } from "@/lib/communities/events/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you said yes or maybe to and is not over, soonest first",
    who: "member",
    query: myEventsQuery,
    answer: eventPage,
  },
  ({ actor, query }) => listMyEvents(actor, query),
);
