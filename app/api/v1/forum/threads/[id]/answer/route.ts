import { answerInput, thread, threadParams } from "@/lib/forum/threads/schema";
import { solveThread } from "@/lib/forum/threads/solve-thread";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Mark the post that answered a thread's question: your own, or any as staff",
    who: "member",
    params: threadParams,
    body: answerInput,
    answer: thread,
  },
  ({ actor, params, body }) => solveThread(actor, { ...params, ...body }),
);
