import { getHealth } from "@/lib/admin/health/queries";
import { health, healthQuery } from "@/lib/admin/health/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "How the machines do", who: "admin", query: healthQuery, answer: health },
  ({ actor, query }) => getHealth(actor, query),
);
