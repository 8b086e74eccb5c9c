import { z } from "zod";
import { listExports } from "@/lib/accounts/export/queries";
import { requestExport } from "@/lib/accounts/export/request-export";
import { exportInput, exportView } from "@/lib/accounts/export/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The copies of everything that you asked for, and how far they are",
    who: "member",
    scope: "account",
    answer: z.object({ items: z.array(exportView) }),
  },
  async ({ actor }) => ({ items: await listExports(actor) }),
);

export const POST = endpoint(
  {
    summary:
      "Ask for a copy of everything, or of your films in the shape of another house; only from a browser",
    who: "member",
    scope: "account",
    status: 202,
    query: exportInput,
    answer: z.object({ id: z.uuid() }),
  },
  ({ actor, query }) => requestExport(actor, query),
);
