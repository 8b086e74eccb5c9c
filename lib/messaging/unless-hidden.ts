import "server-only";
import { isRefusedByRows } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { NO_CONVERSATION } from "./queries";

/** Whoever is blocked, or has left, in the very middle of an operation is answered as they would be a moment later. */
export async function unlessHidden<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (isRefusedByRows(error)) throw new AppError("not_found", NO_CONVERSATION);
    throw error;
  }
}
