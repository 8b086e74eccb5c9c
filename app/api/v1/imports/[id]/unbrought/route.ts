import { z } from "zod";
import { csvLine } from "@/lib/accounts/export/csv";
import { unbroughtFilms } from "@/lib/films/moving/import/queries";
import { importParams } from "@/lib/films/moving/import/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The films of an import that were not brought, as a table",
    who: "member",
    params: importParams,
    answer: z.never(),
  },
  async ({ actor, params }) => {
    const lines = ["\uFEFF", csvLine(["Title", "Year", "imdbID", "tmdbID"])];
    for await (const { title, year, imdbId, tmdbId } of unbroughtFilms(actor, params))
      lines.push(csvLine([title, year, imdbId, tmdbId]));
    return new Response(lines.join(""), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="lumo-not-brought.csv"',
      },
    });
  },
);
