import "server-only";
import { csvLine } from "./csv";
import type { Eyes, Part } from "./part";
import { openTextFile } from "./text-file";

/** Writes a part's rows as they come, once as JSON and once as a table; answers how many there were. */
export async function writePart(part: Part, eyes: Eyes, base: string): Promise<number> {
  const json = await openTextFile(`${base}.json`);
  const csv = await openTextFile(`${base}.csv`);
  let columns: string[] = [];
  let count = 0;
  try {
    for await (const row of part.rows(eyes)) {
      if (count === 0) {
        columns = Object.keys(row);
        // Spreadsheets take the table for Unicode only with a mark in front.
        await csv.add(`\uFEFF${csvLine(columns)}`);
      }
      await json.add(`${count === 0 ? "[\n" : ",\n"}${JSON.stringify(row)}`);
      await csv.add(csvLine(columns.map((name) => row[name])));
      count += 1;
    }
    await json.add("\n]\n");
  } finally {
    await json.close();
    await csv.close();
  }
  return count;
}
