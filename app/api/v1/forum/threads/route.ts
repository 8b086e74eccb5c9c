import { listThreads } from "@/lib/forum/threads/queries";
import { startThreadInput, thread, threadPage, threadsQuery } from "@/lib/forum/threads/schema";
import { startThread } from "@/lib/forum/threads/start-thread";
import { held } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";
import { orHeld } from "@/lib/web/or-held";

export const GET = endpoint(
  {
    summary: "Threads: the latest, the top ones of a period, or those with something new to you",
    who: "anyone",
    query: threadsQuery,
    answer: threadPage,
  },
  ({ actor, query }) => listThreads(actor, query),
);

export const POST = endpoint(
  {
    summary:
      "Begin a thread; the same clientId is the same thread. 202 when it waits for a look by the staff",
    who: "member",
    body: startThreadInput,
    answer: thread.or(held),
    status: 201,
  },
  async ({ actor, body }) => orHeld(await startThread(actor, body)),
);
