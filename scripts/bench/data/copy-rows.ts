import type pg from "pg";

type Value = string | number | boolean | Date | null;
/** What pg's own connection can do and its types do not say. */
type Connection = { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };

const CHUNK = 64 * 1024;

/** Fills a table by COPY FROM STDIN, which pg can speak but has no call for. */
export function copyRows(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    const copy = {
      submit: (connection: pg.Connection) =>
        connection.query(`COPY ${table} (${columns.join(", ")}) FROM STDIN`),
      handleCopyInResponse(connection: Connection) {
        for (const chunk of chunksOf(rows)) connection.sendCopyFromChunk(chunk);
        connection.endCopyFrom();
      },
      handleError(error: Error) {
        failure = error;
      },
      handleCommandComplete() {},
      handleReadyForQuery() {
        if (failure) reject(failure);
        else resolve();
      },
    };
    client.query(copy);
  });
}

function* chunksOf(rows: Iterable<readonly Value[]>): Generator<Buffer> {
  let text = "";
  for (const row of rows) {
    text += `${row.map(asText).join("\t")}\n`;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = "";
  }
  if (text) yield Buffer.from(text);
}

function asText(value: Value): string {
  if (value === null) return "\\N";
  if (value instanceof Date) return value.toISOString();
  return String(value).replace(/[\\\t\n\r]/g, (character) => ESCAPED[character] ?? character);
}

const ESCAPED: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
