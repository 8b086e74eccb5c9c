import { listJobs } from "@/lib/admin/queue/queries";
import { jobsPage, jobsQuery } from "@/lib/admin/queue/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Jobs that failed, or that wait", who: "admin", query: jobsQuery, answer: jobsPage },
  ({ actor, query }) => listJobs(actor, query),
);
