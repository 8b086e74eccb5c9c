import type { Prisma } from "@/generated/prisma/client";

/** One thing as it is handed out: every row of a part has the same names in the same order. */
export type Row = Readonly<Record<string, unknown>>;

/** A query for what comes after a key, in the key's order and without a limit; it names the key `key`. */
export type After = (key: string) => Prisma.Sql;

/** How a part looks at the database for whoever asked, a batch at a time. Both know who that is: `my_…()` functions work. */
export interface Eyes {
  me: string;
  /** Past row-level security, for what is theirs by a column that names them, wherever it lies by now. The query names them itself. */
  own: (after: After, first?: string) => AsyncGenerator<Row>;
  /** As they see it themselves, through row-level security: for whatever also holds other people's words. */
  seen: (after: After, first?: string) => AsyncGenerator<Row>;
}

/** One list of a member's copy. A room keeps its own in its `export.ts`, listed in ./parts. */
export interface Part {
  /** Where it lies in the archive, without an ending: "people/following". */
  file: string;
  /** What it is, in a plain sentence to the person it belongs to. */
  about: string;
  /** The columns naming a member that this hands out, as ../leaving/erasure calls them. */
  names: readonly string[];
  rows: (eyes: Eyes) => AsyncIterable<Row>;
  /** Files that go along: where they lie in the archive, and in the storage. */
  files?: (eyes: Eyes) => AsyncIterable<{ file: string; key: string }>;
}

/** Before every id. */
export const FIRST = "00000000-0000-0000-0000-000000000000";
