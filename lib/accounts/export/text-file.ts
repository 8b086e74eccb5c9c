import "server-only";
import { open } from "node:fs/promises";

const AT_ONCE = 65_536;

/** A file that is written in order, a piece at a time; what is left is written when it is closed. */
export async function openTextFile(path: string) {
  const file = await open(path, "w", 0o600);
  let waiting = "";
  const flush = async () => {
    await file.appendFile(waiting);
    waiting = "";
  };
  return {
    async add(text: string): Promise<void> {
      waiting += text;
      if (waiting.length > AT_ONCE) await flush();
    },
    async close(): Promise<void> {
      try {
        await flush();
      } finally {
        await file.close();
      }
    },
  };
}
