import { listAudit } from "@/lib/admin/queries";
import { auditPage, auditQuery } from "@/lib/admin/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "What was done, and by whom", who: "admin", query: auditQuery, answer: auditPage },
  ({ actor, query }) => listAudit(actor, query),
);
