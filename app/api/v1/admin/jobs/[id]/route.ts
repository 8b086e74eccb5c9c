import { z } from "zod";
import { deleteJob } from "@/lib/admin/queue/delete-job";
import { jobParams } from "@/lib/admin/queue/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Take a job out of the queue, undone",
    who: "admin",
    params: jobParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => deleteJob(actor, params),
);
