import { keepThread } from "@/lib/forum/threads/keep-thread";
import { keepThreadInput, thread, threadParams } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PATCH = endpoint(
  {
    summary: "Pin, lock, move, close or slow a thread down; for the staff",
    who: "moderator",
    params: threadParams,
    body: keepThreadInput,
    answer: thread,
  },
  ({ actor, params, body }) => keepThread(actor, { ...params, ...body }),
);
