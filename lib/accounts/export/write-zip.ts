import "server-only";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** Writes a zip that is never in memory as a whole; `fill` puts files into it one after another. Whatever goes wrong ends both. */
export async function writeZip(archive: string, fill: (zip: ZipFile) => Promise<void>): Promise<void> {
  const zip = new ZipFile();
  zip.on("error", (error) => zip.outputStream.emit("error", error));
  const written = pipeline(zip.outputStream, createWriteStream(archive, { mode: 0o600 }));
  const filled = fill(zip).then(
    () => zip.end(),
    (error) => {
      zip.emit("error", error);
      throw error;
    },
  );
  await Promise.all([filled, written]);
}
