import { z } from "zod";
import { changeList } from "@/lib/films/lists/change-list";
import { deleteList } from "@/lib/films/lists/delete-list";
import { openList } from "@/lib/films/lists/queries";
import { changeListInput, filmList, listParams, listQuery, openedList } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A list with a page of its films and of what was said to it",
    who: "anyone",
    params: listParams,
    query: listQuery,
    answer: openedList,
  },
  ({ actor, params, query }) => openList(actor, params, query),
);

export const PATCH = endpoint(
  {
    summary: "Change what your list says, who sees it and who may comment",
    who: "member",
    params: listParams,
    body: changeListInput,
    answer: filmList,
  },
  ({ actor, params, body }) => changeList(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  { summary: "Delete your list", who: "member", params: listParams, answer: z.void(), status: 204 },
  ({ actor, params }) => deleteList(actor, params),
);
