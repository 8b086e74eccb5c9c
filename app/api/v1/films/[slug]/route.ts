import { correctFilm } from "@/lib/films/keeping/correct-film";
import { correctInput, filmPlace } from "@/lib/films/keeping/schema";
import { getFilm } from "@/lib/films/queries";
import { film, filmParams } from "@/lib/films/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A film, and who made it", who: "anyone", params: filmParams, answer: film },
  ({ params }) => getFilm(params.slug),
);

export const PUT = endpoint(
  {
    summary: "Correct what a film is; its address follows its title and year. Staff",
    who: "moderator",
    params: filmParams,
    body: correctInput.omit({ slug: true }),
    answer: filmPlace,
  },
  ({ actor, params, body }) => correctFilm(actor, { ...params, ...body }),
);
