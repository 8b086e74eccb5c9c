import { mergeFilms } from "@/lib/films/keeping/merge-films";
import { filmPlace, mergeBody } from "@/lib/films/keeping/schema";
import { filmParams } from "@/lib/films/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Make one film of two: everything of this one becomes the other's, for good. Staff",
    who: "moderator",
    params: filmParams,
    body: mergeBody,
    answer: filmPlace,
  },
  ({ actor, params, body }) => mergeFilms(actor, { ...params, ...body }),
);
