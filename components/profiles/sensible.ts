import { isAppError } from "@/lib/platform/errors";

/** Reads a list from where the address says; an address that names no place in it begins at the beginning. */
export async function sensible<T, C>(
  cursor: C | undefined,
  read: (cursor: C | undefined) => Promise<T>,
): Promise<T> {
  try {
    return await read(cursor);
  } catch (error) {
    if (cursor && isAppError(error, "invalid")) return read(undefined);
    throw error;
  }
}
