import { inviteToNight } from "@/lib/films/nights/invite-to-night";
import { inviteInput, night, nightParams } from "@/lib/films/nights/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Ask more people to a watch night you are in",
    who: "member",
    params: nightParams,
    body: inviteInput,
    answer: night,
  },
  ({ actor, params, body }) => inviteToNight(actor, { ...params, ...body }),
);
