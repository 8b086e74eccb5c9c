import "server-only";
import { after } from "next/server";
import { log } from "./log";

/** Runs once the answer is out (or soon, outside a request). For what may be lost: what may not is a job. */
export function later(run: () => Promise<void> | void): void {
  const safely = async () => {
    try {
      await run();
    } catch (error) {
      log.error({ error }, "work after the answer failed");
    }
  };
  try {
    after(safely);
  } catch {
    // Outside a request there is no answer to wait for.
    setImmediate(safely);
  }
}
