import "server-only";
import { isAppError } from "@/lib/platform/errors";
import { STAFF_ONLY } from "./refusals";
import type { DecidedMany } from "./schema";

/** Decides about several things, one after another; what is refused is named with why, and holds up nothing else. */
export async function decideEach(
  ids: readonly string[],
  decide: (id: string) => Promise<unknown>,
): Promise<DecidedMany> {
  const refused: DecidedMany["refused"] = [];
  const each = new Set(ids);
  for (const id of each) {
    try {
      await decide(id);
    } catch (error) {
      // Who looks into none of them hears that.
      if (!isAppError(error) || error.message === STAFF_ONLY) throw error;
      refused.push({ id, why: error.message });
    }
  }
  return { decided: each.size - refused.length, refused };
}
