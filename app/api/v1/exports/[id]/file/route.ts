import { z } from "zod";
import { FORMATS } from "@/lib/accounts/export/formats";
import { openExport } from "@/lib/accounts/export/queries";
import { exportParams } from "@/lib/accounts/export/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The file of a copy, for a day; only in a browser",
    who: "member",
    scope: "account",
    params: exportParams,
    answer: z.never(),
  },
  async ({ actor, params }) => {
    const { stream, size, createdAt, kind } = await openExport(actor, params);
    const { name, ending, type } = FORMATS[kind];
    const called = `${name}-${actor.handle}-${createdAt.toISOString().slice(0, 10)}.${ending}`;
    return new Response(stream, {
      headers: {
        "content-type": type,
        "content-length": String(size),
        "content-disposition": `attachment; filename="${called}"`,
      },
    });
  },
);
