import { z } from "zod";
import { followInput } from "@/lib/forum/categories/schema";
import { followThread } from "@/lib/forum/threads/follow-thread";
import { threadParams } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say how much of a thread you want to hear",
    who: "member",
    params: threadParams,
    body: followInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => followThread(actor, { ...params, ...body }),
);
