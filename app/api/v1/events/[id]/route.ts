import { cancelEvent } from "@/lib/communities/events/cancel-event";
import { editEvent } from "@/lib/communities/events/edit-event";
import { getEvent } from "@/lib/communities/events/queries";
import { cancelInput, event, eventInput, eventParams } from "@/lib/communities/events/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "An event of a community you may see",
    who: "anyone",
    params: eventParams,
    answer: event,
  },
  ({ actor, params }) => getEvent(actor, params.id),
);

export const PUT = endpoint(
  {
    summary: "Say an event anew; who wants to come is told of another time or place",
    who: "member",
    params: eventParams,
    body: eventInput,
    answer: event,
  },
  ({ actor, params, body }) => editEvent(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Call an event off, and tell who wants to come, with the reason",
    who: "member",
    params: eventParams,
    query: cancelInput,
    answer: event,
  },
  ({ actor, params, query }) => cancelEvent(actor, { ...params, ...query }),
);
