import { z } from "zod";
import { bringBackFilm } from "@/lib/films/recommendations/bring-back-film";
import { dismissFilm } from "@/lib/films/recommendations/dismiss-film";
import { filmParams } from "@/lib/films/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put a film aside: it is not recommended to you",
    who: "member",
    params: filmParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => dismissFilm(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Bring a film back that you put aside",
    who: "member",
    params: filmParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => bringBackFilm(actor, params),
);
