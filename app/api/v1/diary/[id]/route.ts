import { z } from "zod";
import { changeViewing } from "@/lib/films/diary/change-viewing";
import { deleteViewing } from "@/lib/films/diary/delete-viewing";
import { getEntry } from "@/lib/films/diary/queries";
import { entry, entryParams, viewingChanges } from "@/lib/films/diary/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A viewing of a film, with its review", who: "anyone", params: entryParams, answer: entry },
  ({ actor, params }) => getEntry(actor, params.id),
);

export const PATCH = endpoint(
  {
    summary: "Change what you say of a viewing, and who may see it and comment on it",
    who: "member",
    params: entryParams,
    body: viewingChanges,
    answer: entry,
  },
  ({ actor, params, body }) => changeViewing(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take a viewing out of your diary, with its review and what was said to it",
    who: "member",
    params: entryParams,
    answer: z.void(),
    status: 204,
  },
  async ({ actor, params }) => {
    await deleteViewing(actor, params);
  },
);
