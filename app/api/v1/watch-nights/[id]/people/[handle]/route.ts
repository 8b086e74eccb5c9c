import { removeFromNight } from "@/lib/films/nights/remove-from-night";
import { guestParams, night } from "@/lib/films/nights/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Take somebody out of a watch night, or an invitation back; for the host",
    who: "member",
    params: guestParams,
    answer: night,
  },
  ({ actor, params }) => removeFromNight(actor, params),
);
