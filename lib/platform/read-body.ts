import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { AppError } from "./errors";

/** The whole body of an answer, unpacked, while it stays within `maxBytes` both packed and unpacked. */
export async function readBody(
  answer: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of counted(source, maxBytes)) chunks.push(chunk);
  };
  const packed = Readable.from(counted(answer, maxBytes));
  const unpack = decoder(answer.headers["content-encoding"]);
  if (unpack) await pipeline(packed, unpack, collect, { signal });
  else await pipeline(packed, collect, { signal });
  return Buffer.concat(chunks);
}

async function* counted(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    if (total > maxBytes) throw new AppError("unavailable", "That address sends more than we take.");
    yield chunk;
  }
}

function decoder(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase() || "identity") {
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip({ chunkSize: 65_536 });
    case "br":
      return createBrotliDecompress({ chunkSize: 65_536 });
    default:
      throw new AppError("unavailable", "That address answers in a packing we do not know.");
  }
}
