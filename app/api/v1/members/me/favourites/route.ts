import { z } from "zod";
import { chooseFavourites } from "@/lib/films/favourites/choose-favourites";
import { favouritesInput } from "@/lib/films/favourites/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say which films you show first, four at most",
    who: "member",
    body: favouritesInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, body }) => chooseFavourites(actor, body),
);
