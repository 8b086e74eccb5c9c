import { z } from "zod";
import { joinNight } from "@/lib/films/nights/join-night";
import { leaveNight } from "@/lib/films/nights/leave-night";
import { night, nightParams } from "@/lib/films/nights/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say yes to a watch night, and let it see your watchlist",
    who: "member",
    params: nightParams,
    answer: night,
  },
  ({ actor, params }) => joinNight(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Say no to a watch night, or leave it",
    who: "member",
    params: nightParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => leaveNight(actor, params),
);
