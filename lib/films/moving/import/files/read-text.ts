import "server-only";
import { isAppError } from "@/lib/platform/errors";
import { COLUMNS_MOST, INFLATED_MOST_BYTES } from "../limits";
import { unreadable } from "../refusals";

const COMMA = 0x2c;
const LINE = 0x0a;
/** Commas without the end of a line between them; the longest review there is has fewer. */
const COMMAS_MOST = COLUMNS_MOST * 100;

/** The words in some bytes, piece by piece, counted as they come: UTF-8 with or without its mark, and nothing that is no text. */
export async function* readText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let commas = 0;
  for await (const chunk of wholeOf(bytes)) {
    if (size === 0 && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)))
      throw unreadable("encoding");
    size += chunk.byteLength;
    if (size > INFLATED_MOST_BYTES) throw unreadable("bomb");
    if (chunk.includes(0)) throw unreadable("binary");
    for (const byte of chunk) {
      if (byte === COMMA) commas += 1;
      else if (byte === LINE) commas = 0;
      if (commas > COMMAS_MOST) throw unreadable("columns");
    }
    yield decoded(() => decoder.decode(chunk, { stream: true }));
  }
  yield decoded(() => decoder.decode());
}

/** What breaks off on the way was packed wrongly. */
async function* wholeOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw isAppError(error) ? error : unreadable("broken");
  }
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw unreadable("encoding");
  }
}
