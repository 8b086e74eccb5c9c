import { addFromTmdb } from "@/lib/films/keeping/add-from-tmdb";
import { addFromTmdbInput, filmPlace } from "@/lib/films/keeping/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Add a film as TMDB knows it; the same again is the one that is here",
    who: "member",
    body: addFromTmdbInput,
    answer: filmPlace,
    status: 201,
  },
  ({ actor, body }) => addFromTmdb(actor, body),
);
