import "server-only";
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { randomToken } from "@/lib/platform/ids";
import { assertKey, type Storage } from "./port";

const TYPES: Record<string, string> = {
  ".webp": "image/webp",
  ".png": "image/png",
  ".json": "application/json",
  ".zip": "application/zip",
};

/** Files below one folder. The type is told by the ending. */
export function diskStorage(root: string): Storage {
  const place = (key: string) => {
    assertKey(key);
    return path.join(root, key);
  };
  async function fill(key: string, write: (part: string) => Promise<void>) {
    const file = place(key);
    await mkdir(path.dirname(file), { recursive: true });
    const part = path.join(/* turbopackIgnore: true */ path.dirname(file), `.${randomToken(9)}`);
    await write(part);
    await rename(part, file);
  }
  return {
    put: (key, bytes) => fill(key, (part) => writeFile(part, bytes)),
    putFile: (key, file) => fill(key, (part) => copyFile(file, part)),
    async get(key) {
      const bytes = await readFile(place(key)).catch(nothing);
      return bytes && { bytes, type: TYPES[path.extname(key)] ?? "application/octet-stream" };
    },
    async open(key) {
      const file = await open(place(key)).catch(nothing);
      if (!file) return null;
      const { size } = await file.stat();
      return { stream: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>, size };
    },
    async delete(key) {
      await rm(place(key), { force: true });
    },
    async *list(prefix) {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(nothing);
      for (const entry of entries ?? []) {
        const file = path.join(entry.parentPath, entry.name);
        const key = path.relative(root, file).split(path.sep).join("/");
        if (!entry.isFile() || entry.name.startsWith(".") || !key.startsWith(prefix)) continue;
        const found = await stat(file).catch(nothing);
        if (found) yield { key, modifiedAt: found.mtime };
      }
    },
  };
}

function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR") return null;
  throw error;
}
