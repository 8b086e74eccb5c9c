import { cancelNight } from "@/lib/films/nights/cancel-night";
import { openNight } from "@/lib/films/nights/queries";
import { night, nightParams, nightQuery, openedNight, setNightInput } from "@/lib/films/nights/schema";
import { setNight } from "@/lib/films/nights/set-night";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A watch night, what was voted on, and from the watchlists of those who come twenty films more",
    who: "member",
    params: nightParams,
    query: nightQuery,
    answer: openedNight,
  },
  ({ actor, params, query }) => openNight(actor, params.id, query),
);

export const PUT = endpoint(
  {
    summary: "Say what is watched, when and where; for the host",
    who: "member",
    params: nightParams,
    body: setNightInput,
    answer: night,
  },
  async ({ actor, params, body }) => (await setNight(actor, { ...params, ...body })).night,
);

export const DELETE = endpoint(
  {
    summary: "Call a watch night off, and tell who was to come; for the host",
    who: "member",
    params: nightParams,
    answer: night,
  },
  ({ actor, params }) => cancelNight(actor, params),
);
