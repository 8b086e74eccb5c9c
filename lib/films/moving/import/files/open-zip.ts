import "server-only";
import type { Readable } from "node:stream";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { FILES_MOST, INFLATED_MOST_BYTES, RATIO_MOST } from "../limits";
import { unreadable } from "../refusals";

export type Packed = { name: string; open: () => Promise<Readable> };

const FOLDER = 0o040000;
const PLAIN = 0o100000;
const KIND = 0o170000;

/**
 * The files of a zip, of which none was inflated yet. Refused is what leads out of it, what is locked or linked, a zip within,
 * and what says of itself that it becomes too large; what lies about that breaks off when it is read.
 */
export async function openZip(bytes: Buffer): Promise<Packed[]> {
  const zip = await begin(bytes);
  const packed: Packed[] = [];
  let inflated = 0;
  for await (const entry of entriesOf(zip)) {
    if (entry.fileName.endsWith("/")) continue;
    inflated += entry.uncompressedSize;
    assertHarmless(entry);
    if (packed.length === FILES_MOST) throw unreadable("files");
    if (inflated > INFLATED_MOST_BYTES) throw unreadable("bomb");
    packed.push({ name: entry.fileName, open: () => openEntry(zip, entry) });
  }
  return packed;
}

function begin(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) =>
      error ? reject(refusalOf(error)) : resolve(zip),
    );
  });
}

/** One after another: what a zip lists is read only as far as it is asked for. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  while (true) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (act: () => void) => {
        zip.removeAllListeners("entry").removeAllListeners("end").removeAllListeners("error");
        act();
      };
      zip.once("entry", (next: Entry) => settle(() => resolve(next)));
      zip.once("end", () => settle(() => resolve(null)));
      zip.once("error", (error: Error) => settle(() => reject(refusalOf(error))));
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

function assertHarmless(entry: Entry): void {
  const kind = (entry.externalFileAttributes >>> 16) & KIND;
  if (kind !== 0 && kind !== PLAIN && kind !== FOLDER) throw unreadable("links");
  if (entry.isEncrypted()) throw unreadable("locked");
  if (/\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar)$/i.test(entry.fileName)) throw unreadable("nested");
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw unreadable("broken");
  if (entry.uncompressedSize > Math.max(entry.compressedSize, 5_000) * RATIO_MOST) throw unreadable("bomb");
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(refusalOf(error)) : resolve(stream)));
  });
}

/** What the library found wrong, as a refusal of ours. */
function refusalOf(error: Error) {
  return unreadable(
    /relative path|absolute path|invalid characters in fileName/.test(error.message) ? "paths" : "broken",
  );
}
