import "server-only";
import { csvLine } from "@/lib/accounts/export/csv";
import type { Eyes, Row } from "@/lib/accounts/export/part";
import { openTextFile } from "@/lib/accounts/export/text-file";

/** A table as another house writes it: the names of its columns, and rows that have them. */
export interface Table {
  columns: readonly string[];
  rows: (eyes: Eyes) => AsyncIterable<Row>;
}

/** Writes tables one below the other, with lines in front of each where a house has such; rows as they come. */
export async function writeTables(
  tables: readonly (Table & { before?: string })[],
  eyes: Eyes,
  path: string,
): Promise<void> {
  const file = await openTextFile(path);
  try {
    for (const { columns, rows, before = "" } of tables) {
      await file.add(`${before}${csvLine(columns)}`);
      for await (const row of rows(eyes)) await file.add(csvLine(columns.map((name) => row[name])));
    }
  } finally {
    await file.close();
  }
}
