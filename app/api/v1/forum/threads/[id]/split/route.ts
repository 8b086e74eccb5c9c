import { splitInput, thread, threadParams } from "@/lib/forum/threads/schema";
import { splitThread } from "@/lib/forum/threads/split-thread";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Make a thread of posts of another one; for the staff",
    who: "moderator",
    params: threadParams,
    body: splitInput,
    answer: thread,
    status: 201,
  },
  ({ actor, params, body }) => splitThread(actor, { ...params, ...body }),
);
