import { listSimilarFilms } from "@/lib/films/read-beside";
import { filmParams, similarFilms } from "@/lib/films/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Films like one, the likest first, each with what they share",
    who: "anyone",
    params: filmParams,
    answer: similarFilms,
  },
  async ({ params }) => ({ items: await listSimilarFilms(params.slug) }),
);
