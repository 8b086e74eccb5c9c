import "server-only";
import { Readable } from "node:stream";
import { openZip } from "./files/open-zip";
import { headerOf, readTable } from "./files/read-table";
import { readText } from "./files/read-text";
import { isImdb, readImdb } from "./houses/imdb";
import {
  LETTERBOXD_TABLES,
  letterboxdTableOf,
  letterboxdTableWith,
  type Met,
  readLetterboxd,
  readLetterboxdList,
} from "./houses/letterboxd";
import { isTrakt, readTrakt } from "./houses/trakt";
import { ROWS_MOST } from "./limits";
import { unreadable } from "./refusals";
import type { Said } from "./said";
import type { Source } from "./schema";

export type Moving = { source: Source; says: AsyncGenerator<Said> };

/**
 * What a file says, one thing at a time: a row is in memory as long as it is looked at. Whose export it is shows in its columns. Moments
 * become days of the time zone of whoever sent it.
 */
export async function readMoving(bytes: Buffer, name: string, timeZone: string): Promise<Moving> {
  if (bytes.length === 0) throw unreadable("empty");
  const isZip = bytes.subarray(0, 2).toString("latin1") === "PK";
  const { source, says } = isZip
    ? { source: "letterboxd" as const, says: await inZip(bytes) }
    : await alone(bytes, name, timeZone);
  return { source, says: counted(says) };
}

async function inZip(bytes: Buffer): Promise<AsyncGenerator<Said>> {
  const files = (await openZip(bytes)).map((file) => ({ ...file, table: letterboxdTableOf(file.name) }));
  const known = [...LETTERBOXD_TABLES, "list" as const].flatMap((table) =>
    files.filter((file) => file.table === table),
  );
  if (known.length === 0) throw unreadable("nothing");
  return (async function* () {
    const met: Met = new Map();
    for (const { name, table, open } of known) {
      const rows = readTable(readText(await open()));
      if (table === "list") yield* readLetterboxdList(rows, titleOf(name));
      else if (table) yield* readLetterboxd(table, rows, met);
    }
  })();
}

async function alone(bytes: Buffer, name: string, timeZone: string): Promise<Moving> {
  const open = () => readTable(readText(Readable.from(piecesOf(bytes))));
  const header = headerOf((await open().next()).value ?? []);
  const table = letterboxdTableWith(header, name);
  if (table) return { source: "letterboxd", says: readLetterboxd(table, open(), new Map()) };
  if (isImdb(header)) return { source: "imdb", says: readImdb(open(), name) };
  if (isTrakt(header)) return { source: "trakt", says: readTrakt(open, timeZone) };
  if (/^letterboxd list export/i.test([...header.keys()][0] ?? ""))
    return { source: "letterboxd", says: readLetterboxdList(open(), titleOf(name)) };
  throw unreadable("unknown");
}

async function* counted(says: AsyncGenerator<Said>): AsyncGenerator<Said> {
  let rows = 0;
  for await (const said of says) {
    rows += 1;
    if (rows > ROWS_MOST) throw unreadable("rows");
    yield said;
  }
}

const PIECE = 65_536;

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

const titleOf = (name: string) =>
  (name.split("/").at(-1) ?? name)
    .replace(/\.csv$/i, "")
    .replaceAll("-", " ")
    .trim() || "A list";
