import { getOverview } from "@/lib/admin/queries";
import { overview } from "@/lib/admin/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint({ summary: "How Lumo does", who: "admin", answer: overview }, ({ actor }) =>
  getOverview(actor),
);
