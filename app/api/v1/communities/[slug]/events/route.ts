import { createEvent } from "@/lib/communities/events/create-event";
import { listEvents } from "@/lib/communities/events/queries";
import { event, eventInput, eventPage, eventsQuery } from "@/lib/communities/events/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A community's events: what comes, soonest first, or what is over, latest first",
    who: "anyone",
    params: communityParams,
    query: eventsQuery,
    answer: eventPage,
  },
  ({ actor, params, query }) => listEvents(actor, { ...params, ...query }),
);

export const POST = endpoint(
  {
    summary: "Call the people of a community together; for its staff",
    who: "member",
    params: communityParams,
    body: eventInput,
    answer: event,
    status: 201,
  },
  ({ actor, params, body }) => createEvent(actor, { ...params, ...body }),
);
