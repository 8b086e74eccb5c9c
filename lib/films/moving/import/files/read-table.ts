import "server-only";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { isAppError } from "@/lib/platform/errors";
import { COLUMNS_MOST, ROW_MOST } from "../limits";
import { unreadable } from "../refusals";

/** The rows of a table (RFC 4180), as lists of cells, one at a time. Lines with nothing in them are left out. */
export async function* readTable(text: AsyncIterable<string>): AsyncGenerator<string[]> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: ROW_MOST,
  });
  const source = Readable.from(text);
  // Whatever goes wrong before the parser comes out of it.
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.length > COLUMNS_MOST) throw unreadable("columns");
      yield cells;
    }
  } catch (error) {
    throw refusalOf(error);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function refusalOf(error: unknown): unknown {
  if (isAppError(error) || !(error instanceof CsvError)) return error;
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return unreadable("quotes");
  return unreadable(error.code === "CSV_MAX_RECORD_SIZE" ? "row" : "table");
}

/** A cell of a row by the name of its column; empty where there is none. */
export type Row = (column: string) => string;

/** A table's rows by the names in its first one. */
export async function* rowsOf(table: AsyncIterable<string[]>): AsyncGenerator<Row> {
  let header: Map<string, number> | undefined;
  for await (const cells of table) {
    if (header) yield byName(header, cells);
    else header = headerOf(cells);
  }
}

export function headerOf(cells: readonly string[]): Map<string, number> {
  return new Map(cells.map((name, at) => [name.trim().toLowerCase(), at]));
}

export function byName(header: ReadonlyMap<string, number>, cells: readonly string[]): Row {
  return (column) => cells[header.get(column.toLowerCase()) ?? -1]?.trim() ?? "";
}
