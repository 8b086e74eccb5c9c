import { openNightTalk } from "@/lib/films/nights/open-night-talk";
import { night, nightParams } from "@/lib/films/nights/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Open a conversation for those who come, or let later ones into it; for the host",
    who: "member",
    params: nightParams,
    answer: night,
  },
  ({ actor, params }) => openNightTalk(actor, params),
);
