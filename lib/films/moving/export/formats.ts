import "server-only";
import path from "node:path";
import type { Format, Making } from "@/lib/accounts/export/format";
import { writeZip } from "@/lib/accounts/export/write-zip";
import { IMDB } from "./imdb-table";
import { letterboxdLists } from "./letterboxd-lists";
import { LETTERBOXD } from "./letterboxd-tables";
import { type Table, writeTables } from "./table";
import { TRAKT } from "./trakt-table";

const tables = Object.entries(LETTERBOXD);

/** Somebody's films as other houses hand them out; what is taken in again comes back as it was. */
export const filmFormats = {
  letterboxd: {
    name: "letterboxd",
    ending: "zip",
    type: "application/zip",
    parts: tables.length + 1,
    limit: "film-export",
    write: writeLetterboxd,
  },
  imdb: alone("imdb-ratings", IMDB),
  trakt: alone("trakt", TRAKT),
} as const satisfies Record<string, Format>;

function writeLetterboxd({ eyes, folder, file, onPart }: Making): Promise<void> {
  return writeZip(file, async (zip) => {
    for (const [at, [name, table]] of tables.entries()) {
      const place = path.join(folder, String(at));
      await writeTables([table], eyes, place);
      zip.addFile(place, `${name}.csv`);
      await onPart(at + 1);
    }
    let at = tables.length;
    for await (const { name, tables: both } of letterboxdLists(eyes)) {
      const place = path.join(folder, String(at++));
      await writeTables(both, eyes, place);
      zip.addFile(place, name);
    }
    await onPart(tables.length + 1);
  });
}

function alone(name: string, table: Table): Format {
  return {
    name,
    ending: "csv",
    type: "text/csv; charset=utf-8",
    parts: 1,
    limit: "film-export",
    write: async ({ eyes, file, onPart }) => {
      await writeTables([table], eyes, file);
      await onPart(1);
    },
  };
}
