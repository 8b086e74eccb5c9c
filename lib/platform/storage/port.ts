import { AppError } from "@/lib/platform/errors";

export interface Stored {
  bytes: Buffer;
  type: string;
}

/** A file too large for memory, as it is read. */
export interface Streamed {
  stream: ReadableStream<Uint8Array>;
  size: number;
}

/** Where files live. Keys are ours, never a member's: lower-case names and slashes. */
export interface Storage {
  /** Stores, replacing what was there; whoever reads sees the old or the new, never half. */
  put(key: string, bytes: Buffer, type: string): Promise<void>;
  /** The same with a file of this machine, which is never in memory as a whole. */
  putFile(key: string, file: string, type: string): Promise<void>;
  get(key: string): Promise<Stored | null>;
  /** What is there, piece by piece. */
  open(key: string): Promise<Streamed | null>;
  /** Deleting what is not there is done. */
  delete(key: string): Promise<void>;
  list(prefix: string): AsyncIterable<{ key: string; modifiedAt: Date }>;
}

const KEY = /^(?!.*(?:^|\/)\.)[A-Za-z0-9_-][A-Za-z0-9_./-]{0,200}(?<![/.])$/;

/** The last guard against a name that would lead out of the storage's own folder. */
export function assertKey(key: string): void {
  if (!KEY.test(key) || key.includes("//")) throw new AppError("not_found", "There is no such file.");
}
