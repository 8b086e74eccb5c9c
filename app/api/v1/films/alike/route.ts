import { listAlike } from "@/lib/films/keeping/list-alike";
import { alikeFilms, alikeQuery } from "@/lib/films/keeping/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What a film you miss may be: here under that title, or known to TMDB",
    who: "member",
    query: alikeQuery,
    answer: alikeFilms,
  },
  ({ actor, query }) => listAlike(actor, query.title),
);
