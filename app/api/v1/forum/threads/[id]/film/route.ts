import { thread, threadParams, tieThreadInput } from "@/lib/forum/threads/schema";
import { tieThread } from "@/lib/forum/threads/tie-film";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say what film a thread is about: your own, or any as staff",
    who: "member",
    params: threadParams,
    body: tieThreadInput,
    answer: thread,
  },
  ({ actor, params, body }) => tieThread(actor, { ...params, ...body }),
);
