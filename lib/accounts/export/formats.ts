import "server-only";
import { filmFormats } from "@/lib/films/moving/export/formats";
import type { Format } from "./format";
import { PARTS } from "./parts";
import type { ExportKind } from "./schema";
import { writeArchive } from "./write-archive";

/** Every shape there is. A room adds its own by one line here, and its name in ./schema. */
export const FORMATS: Record<ExportKind, Format> = {
  everything: {
    name: "lumo",
    ending: "zip",
    type: "application/zip",
    parts: PARTS.length,
    limit: "export",
    write: (making) => writeArchive({ ...making, parts: PARTS }),
  },
  ...filmFormats,
};
