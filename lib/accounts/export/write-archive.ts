import "server-only";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ZipFile } from "yazl";
import { storage } from "@/lib/platform/storage/storage";
import type { Making } from "./format";
import type { Part } from "./part";
import { type Counted, readme } from "./readme";
import { writePart } from "./write-part";
import { writeZip } from "./write-zip";

/**
 * Writes everything of a member into one zip below `folder`, part by part: neither the rows nor the archive is ever in
 * memory as a whole.
 */
export function writeArchive({
  parts,
  eyes,
  folder,
  file,
  onPart,
}: Making & { parts: readonly Part[] }): Promise<void> {
  return writeZip(file, async (zip) => {
    const counted: Counted[] = [];
    for (const [at, part] of parts.entries()) {
      const base = path.join(folder, String(at));
      const rows = await writePart(part, eyes, base);
      if (rows > 0)
        for (const ending of [".json", ".csv"]) zip.addFile(`${base}${ending}`, `${part.file}${ending}`);
      if (part.files) await addFiles(zip, part.files(eyes), `${base}-files`);
      counted.push({ file: part.file, about: part.about, rows });
      await onPart(at + 1);
    }
    zip.addBuffer(Buffer.from(readme(counted)), "README.txt");
  });
}

/** Files come out of the storage one at a time; one that is gone by now is left out. */
async function addFiles(zip: ZipFile, files: AsyncIterable<{ file: string; key: string }>, folder: string) {
  await mkdir(folder);
  let count = 0;
  for await (const { file, key } of files) {
    const found = await storage().get(key);
    if (!found) continue;
    const place = path.join(folder, String(count++));
    await writeFile(place, found.bytes);
    zip.addFile(place, file, { compress: false });
  }
}
