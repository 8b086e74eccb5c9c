import { z } from "zod";
import { markThreadRead } from "@/lib/forum/threads/mark-thread-read";
import { positionInput, threadParams } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say up to which post you have read a thread",
    who: "member",
    params: threadParams,
    body: positionInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => markThreadRead(actor, { ...params, ...body }),
);
