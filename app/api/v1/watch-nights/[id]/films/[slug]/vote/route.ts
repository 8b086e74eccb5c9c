import { z } from "zod";
import { nightFilmParams, voteInput } from "@/lib/films/nights/schema";
import { voteOnNight } from "@/lib/films/nights/vote-on-night";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say whether you would watch a film on a night you are in, or would not at all",
    who: "member",
    params: nightFilmParams,
    body: voteInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params: { id, slug }, body }) => voteOnNight(actor, { id, film: slug, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take your vote on a film back",
    who: "member",
    params: nightFilmParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params: { id, slug } }) => voteOnNight(actor, { id, film: slug, vote: "neither" }),
);
