import { tagThread } from "@/lib/forum/tags/tag-thread";
import { tagThreadInput, thread, threadParams } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Give a thread other tags: your own, or any as staff",
    who: "member",
    params: threadParams,
    body: tagThreadInput,
    answer: thread,
  },
  ({ actor, params, body }) => tagThread(actor, { ...params, ...body }),
);
