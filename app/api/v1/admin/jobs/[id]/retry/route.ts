import { z } from "zod";
import { retryJob } from "@/lib/admin/queue/retry-job";
import { jobParams } from "@/lib/admin/queue/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Give a job its tries back, from now",
    who: "admin",
    params: jobParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => retryJob(actor, params),
);
