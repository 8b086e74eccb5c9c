import { addFilm } from "@/lib/films/keeping/add-film";
import { addInput, filmPlace } from "@/lib/films/keeping/schema";
import { listFilms } from "@/lib/films/list-films";
import { filmsAnswer, filmsQuery } from "@/lib/films/schema";
import { held } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";
import { orHeld } from "@/lib/web/or-held";

export const GET = endpoint(
  {
    summary:
      "Films of the catalogue, by genre, country, language, decade, length, director, score and what the member did with them",
    who: "anyone",
    query: filmsQuery,
    answer: filmsAnswer,
  },
  ({ actor, query }) => listFilms(actor, query),
);

export const POST = endpoint(
  {
    summary: "Add a film that is missing; 202 when it waits for a look by the staff",
    who: "member",
    body: addInput,
    answer: filmPlace.or(held),
    status: 201,
  },
  async ({ actor, body }) => orHeld(await addFilm(actor, body)),
);
