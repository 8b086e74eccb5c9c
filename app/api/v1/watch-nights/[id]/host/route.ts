import { handOverNight } from "@/lib/films/nights/hand-over-night";
import { hostInput, night, nightParams } from "@/lib/films/nights/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Make somebody else who comes the host of a watch night; for the host",
    who: "member",
    params: nightParams,
    body: hostInput,
    answer: night,
  },
  ({ actor, params, body }) => handOverNight(actor, { ...params, ...body }),
);
