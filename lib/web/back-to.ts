import "server-only";
import { z } from "zod";
import { seal, unseal } from "@/lib/auth/seal";
import { isAppError } from "@/lib/platform/errors";
import { MalformedRequest } from "./parse";

const SECONDS = 600;

/**
 * What a door answers to a form that a page sends by itself, without JavaScript: the way back to the page, with the sentence of a
 * refusal sealed in its address, so that nobody else puts words there. A program gets the answer as it is.
 */
export async function orBackTo<T extends object>(
  request: Request,
  page: string,
  run: () => Promise<T>,
): Promise<T | Response> {
  if (!request.headers.get("accept")?.includes("text/html")) return run();
  try {
    await run();
    return seeOther(page);
  } catch (error) {
    if (!isAppError(error) && !(error instanceof MalformedRequest)) throw error;
    return seeOther(`${page}?refused=${seal("refusal", error.message, SECONDS)}`);
  }
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

/** The sentence that such an address carries, if it is one of ours. */
export function refusalIn(refused: string | string[] | undefined): string | null {
  return typeof refused === "string" ? unseal("refusal", refused, z.string()) : null;
}
