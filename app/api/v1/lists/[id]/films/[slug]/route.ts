import { z } from "zod";
import { addToList } from "@/lib/films/lists/add-to-list";
import { noteOnList } from "@/lib/films/lists/note-on-list";
import { addInput, listFilmParams, listNoteInput } from "@/lib/films/lists/schema";
import { takeOffList } from "@/lib/films/lists/take-off-list";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put a film at the end of a list you edit",
    who: "member",
    params: listFilmParams,
    body: addInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => addToList(actor, { ...params, ...body }),
);

export const PATCH = endpoint(
  {
    summary: "Say something about a film on a list you edit",
    who: "member",
    params: listFilmParams,
    body: listNoteInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => noteOnList(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take a film off a list you edit",
    who: "member",
    params: listFilmParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => takeOffList(actor, params),
);
