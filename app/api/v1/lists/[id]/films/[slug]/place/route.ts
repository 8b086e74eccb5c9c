import { z } from "zod";
import { arrangeList } from "@/lib/films/lists/arrange-list";
import { listFilmParams, placeInput } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put a film of a list you edit right behind another, or before all",
    who: "member",
    params: listFilmParams,
    body: placeInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => arrangeList(actor, { ...params, ...body }),
);
