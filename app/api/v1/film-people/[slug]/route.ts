import { getFilmPerson } from "@/lib/films/queries";
import { filmParams, filmPerson } from "@/lib/films/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Somebody who made films: what they directed and what they acted in",
    who: "anyone",
    params: filmParams,
    answer: filmPerson,
  },
  ({ params }) => getFilmPerson(params.slug),
);
