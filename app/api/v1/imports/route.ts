import { z } from "zod";
import { FILE_MOST_BYTES } from "@/lib/films/moving/import/limits";
import { listImports } from "@/lib/films/moving/import/queries";
import { UNREADABLE } from "@/lib/films/moving/import/refusals";
import { importView } from "@/lib/films/moving/import/schema";
import { takeImport } from "@/lib/films/moving/import/take-import";
import { orBackTo } from "@/lib/web/back-to";
import { endpoint } from "@/lib/web/endpoint";
import { readFormFile } from "@/lib/web/read-form-file";

export const GET = endpoint(
  {
    summary: "What you brought from elsewhere, and how far it is",
    who: "member",
    answer: z.object({ items: z.array(importView) }),
  },
  async ({ actor }) => ({ items: await listImports(actor) }),
);

export const POST = endpoint(
  {
    summary:
      "Bring a Letterboxd zip, or a table from IMDb or Trakt: a form with the file in its field “file”. A form of a page is led back there",
    who: "member",
    status: 202,
    answer: z.object({ id: z.uuid() }),
  },
  ({ actor, request }) =>
    orBackTo(request, "/settings/import", async () => {
      const { file } = await readFormFile(request, {
        most: FILE_MOST_BYTES,
        tooLarge: UNREADABLE.large,
        missing: UNREADABLE.none,
      });
      return takeImport(actor, { bytes: Buffer.from(await file.arrayBuffer()), name: file.name });
    }),
);
