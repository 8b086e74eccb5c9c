import { listGuests } from "@/lib/communities/events/queries";
import { eventParams, guestPage, guestsQuery } from "@/lib/communities/events/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Who comes, or may; for the people in the community",
    who: "member",
    params: eventParams,
    query: guestsQuery,
    answer: guestPage,
  },
  ({ actor, params, query }) => listGuests(actor, { ...params, ...query }),
);
