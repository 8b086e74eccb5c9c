import fc from "fast-check";
import { isAppError } from "@/lib/platform/errors";
import { MalformedRequest } from "@/lib/web/parse";
import { POISON } from "./arbitraries";

/** Whatever JSON, a form or a caller could hand over. */
export const anything = fc.oneof(
  fc.constantFrom(...POISON),
  fc.jsonValue(),
  fc.string({ unit: "binary" }),
  fc.object({ withNullPrototype: true, withBigInt: true, withDate: true }),
);
/** Words, the worst of them first. */
export const strings = fc.oneof(
  fc.constantFrom(...POISON).filter((value) => typeof value === "string"),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);

/** The ways to refuse; anything else that is thrown is a fault. */
export async function refusalOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return "taken";
  } catch (error) {
    if (isAppError(error)) return error.code;
    if (error instanceof MalformedRequest) return String(error.status);
    throw error;
  }
}
