import { markFilm } from "@/lib/films/marks/mark-film";
import { getMark } from "@/lib/films/marks/queries";
import { markedFilm, markInput } from "@/lib/films/marks/schema";
import { filmParams } from "@/lib/films/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A film, and what you think of it", who: "member", params: filmParams, answer: markedFilm },
  ({ actor, params }) => getMark(actor, params.slug),
);

export const PATCH = endpoint(
  {
    summary: "Say that you watched a film, like it, or what you rate it: half a star to five, null for none",
    who: "member",
    params: filmParams,
    body: markInput,
    answer: markedFilm,
  },
  ({ actor, params, body }) => markFilm(actor, { ...params, ...body }),
);
