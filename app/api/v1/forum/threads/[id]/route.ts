import { z } from "zod";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { getThread } from "@/lib/forum/threads/queries";
import { renameThread } from "@/lib/forum/threads/rename-thread";
import { deletionQuery, renameThreadInput, thread, threadParams } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A thread of the forum", who: "anyone", params: threadParams, answer: thread },
  ({ actor, params }) => getThread(actor, params.id),
);

export const PATCH = endpoint(
  {
    summary: "Give a thread another title: your own, or any as staff",
    who: "member",
    params: threadParams,
    body: renameThreadInput,
    answer: thread,
  },
  ({ actor, params, body }) => renameThread(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take a thread away: your own while nobody answered, or any as staff, with a reason",
    who: "member",
    params: threadParams,
    query: deletionQuery,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, query }) => deleteThread(actor, { ...params, ...query }),
);
