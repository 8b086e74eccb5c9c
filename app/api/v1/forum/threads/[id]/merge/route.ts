import { mergeThreads } from "@/lib/forum/threads/merge-threads";
import { mergeInput, thread, threadParams } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Add the posts of a thread to the end of another one; for the staff",
    who: "moderator",
    params: threadParams,
    body: mergeInput,
    answer: thread,
  },
  ({ actor, params, body }) => mergeThreads(actor, { ...params, ...body }),
);
