import "server-only";
import { createReadStream } from "node:fs";
import { BlobNotFoundError, del, get, list, put } from "@vercel/blob";
import { assertKey, type Storage } from "./port";

/** Vercel Blob, private: what may be seen by whom is decided by our own route, in front of it. */
export function blobStorage(token: string): Storage {
  const how = { access: "private", token, addRandomSuffix: false, allowOverwrite: true } as const;
  return {
    async put(key, bytes, contentType) {
      assertKey(key);
      await put(key, bytes, { ...how, contentType });
    },
    async putFile(key, file, contentType) {
      assertKey(key);
      await put(key, createReadStream(file), { ...how, contentType, multipart: true });
    },
    async get(key) {
      assertKey(key);
      const found = await get(key, { access: "private", token }).catch(nothing);
      if (found?.statusCode !== 200) return null;
      return {
        bytes: Buffer.from(await new Response(found.stream).arrayBuffer()),
        type: found.blob.contentType,
      };
    },
    async open(key) {
      assertKey(key);
      const found = await get(key, { access: "private", token }).catch(nothing);
      return found?.statusCode === 200 ? { stream: found.stream, size: found.blob.size } : null;
    },
    async delete(key) {
      assertKey(key);
      await del(key, { token }).catch(nothing);
    },
    async *list(prefix) {
      let cursor: string | undefined;
      do {
        const page = await list({ prefix, cursor, token });
        for (const blob of page.blobs) yield { key: blob.pathname, modifiedAt: blob.uploadedAt };
        cursor = page.hasMore ? page.cursor : undefined;
      } while (cursor);
    },
  };
}

function nothing(error: unknown): null {
  if (error instanceof BlobNotFoundError) return null;
  throw error;
}
