import "server-only";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { isSameOrigin } from "@/lib/platform/headers/same-origin";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses an unsafe request that another site could have made with the member's cookie. */
export function assertSameOrigin({ method, headers }: { method: string; headers: Headers }): void {
  if (!SAFE.has(method) && !isSameOrigin(headers, env().APP_URL))
    throw new AppError("forbidden", "This request came from another site and was not carried out.");
}
