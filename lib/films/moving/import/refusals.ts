import { AppError } from "@/lib/platform/errors";
import { type Refuse, refuseWith } from "@/lib/platform/refuse";
import { COLUMNS_MOST, ROWS_MOST } from "./limits";

export const AT_WORK = "There is an import already. Finish it, or take it away, before you bring another.";
export const NO_IMPORT = "There is no such import.";

/** Why a file is not taken in. Nothing of it is kept. */
export const UNREADABLE = {
  none: "Choose a file first.",
  empty: "The file is empty.",
  large: "The file is larger than 20 MB.",
  unknown:
    "This is neither a Letterboxd zip nor a table from Letterboxd, IMDb or Trakt. Take the file as it was exported.",
  broken: "The zip is damaged, so it cannot be read. Export it again.",
  locked: "The zip has a password. Export it again, or pack it without one.",
  paths: "The zip holds files that lead out of it, so it was not opened.",
  links: "The zip holds links instead of files, so it was not opened.",
  nested: "There is a zip within the zip. Take the file as it was exported.",
  bomb: "The zip becomes far larger than it looks, so it was not opened.",
  files: "The zip holds more files than an export has.",
  nothing: "There is no table in the zip that Lumo knows: it looks for diary.csv, ratings.csv and the like.",
  encoding: "A table in it is not written in UTF-8. Save it as UTF-8, or take the file as it was exported.",
  binary: "A table in it holds what is no text.",
  columns: `A table in it has more than ${COLUMNS_MOST} columns.`,
  quotes: "A table in it has a quotation mark that is never closed.",
  row: "A table in it has a row longer than any export has.",
  table: "A table in it cannot be read. Take the file as it was exported.",
  rows: `There are more than ${ROWS_MOST.toLocaleString("en")} rows in it, more than are taken in at once. Bring it in parts.`,
} as const;
export type Unreadable = keyof typeof UNREADABLE;

export function unreadable(why: Unreadable): AppError {
  return new AppError("invalid", UNREADABLE[why], { file: UNREADABLE[why] });
}

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith({
  missing: ["not_found", NO_IMPORT],
  "at work": ["conflict", AT_WORK],
  "not now": ["conflict", "That cannot be done with this import just now. Look at it again."],
  "no film": ["invalid", "There is no film by that name here. Take one of those that are suggested."],
  silenced: ["forbidden", "You may not write for a while, so nobody else can be shown your words."],
});
