import { constants, createDeflateRaw } from "node:zlib";

/** A byte that UTF-8 never holds, so nothing in a page can be written as a copy of it. */
const NEVER = 0xff;

/**
 * Compresses a page once so that its nonce can still change. The bytes between the nonces are ordinary deflate
 * blocks; each nonce lies bare in a stored block, where it can be overwritten. While compressing, a placeholder
 * stands for the nonce that no text can match, so no block refers to the nonce's own bytes, and distances hold.
 * Returns raw deflate data, and where in it the nonces lie.
 */
export async function deflateAround(
  pieces: readonly Buffer[],
  nonceLength: number,
): Promise<{ data: Buffer; at: number[] }> {
  const coder = createDeflateRaw({ level: 9 });
  let fresh: Buffer[] = [];
  coder.on("data", (chunk: Buffer) => fresh.push(chunk));
  const failed = new Promise<never>((_, reject) => coder.once("error", reject));
  const written = async (piece: Buffer) => {
    coder.write(piece);
    const flushed = new Promise<void>((resolve) => coder.flush(constants.Z_SYNC_FLUSH, resolve));
    await Promise.race([flushed, failed]);
    const block = Buffer.concat(fresh);
    fresh = [];
    return block;
  };

  const placeholder = Buffer.alloc(nonceLength, NEVER);
  const parts: Buffer[] = [];
  const at: number[] = [];
  let length = 0;
  for (const piece of pieces.slice(0, -1)) {
    const block = await written(piece);
    // A flush ends in an empty stored block: its length is overwritten, and it holds the nonce.
    parts.push(block.subarray(0, -4), storedLength(nonceLength), placeholder);
    at.push(length + block.length);
    length += block.length + nonceLength;
    await written(placeholder); // into the window the matches reach back through, not into the data
  }
  const ended = new Promise<void>((resolve) => coder.once("end", resolve));
  coder.end(pieces.at(-1));
  await Promise.race([ended, failed]);
  return { data: Buffer.concat([...parts, ...fresh]), at };
}

function storedLength(length: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(length, 0);
  header.writeUInt16LE(length ^ 0xffff, 2);
  return header;
}
