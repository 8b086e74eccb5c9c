import { planNight } from "@/lib/films/nights/plan-night";
import { listNights } from "@/lib/films/nights/queries";
import { night, nightPage, nightsQuery, planNightInput } from "@/lib/films/nights/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Your watch nights and what you were asked to, the one begun last first",
    who: "member",
    query: nightsQuery,
    answer: nightPage,
  },
  ({ actor, query }) => listNights(actor, query),
);

export const POST = endpoint(
  {
    summary: "Begin a watch night and ask up to seven others",
    who: "member",
    body: planNightInput,
    answer: night,
    status: 201,
  },
  ({ actor, body }) => planNight(actor, body),
);
