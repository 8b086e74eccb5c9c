import "server-only";
import type { Viewer } from "@/lib/auth/actor";
import { AppError } from "@/lib/platform/errors";
import { LIMITS, type LimitName } from "@/lib/platform/limits";
import { count } from "@/lib/platform/rate-limit";
import { clientAddress } from "./client-address";

/** Counts one request of a member, or of an address, and writes where that leaves them into the answer's headers. */
export async function countTraffic(
  actor: Viewer,
  request: Request,
  headers: Headers,
  special?: LimitName,
): Promise<void> {
  const key = actor ? actor.id : clientAddress(request.headers);
  const names: LimitName[] = [actor ? "api-member" : "api-anonymous", ...(special ? [special] : [])];
  for (const name of names) {
    const spent = await count(name, key);
    headers.set("ratelimit-policy", `"${name}";q=${spent.most};w=${LIMITS[name].seconds}`);
    headers.set("ratelimit", `"${name}";r=${spent.left};t=${spent.retryAfter}`);
    if (!spent.passed) {
      throw new AppError(
        "rate_limited",
        `${LIMITS[name].sentence} Try again in ${spent.retryAfter} s.`,
        undefined,
        {
          retryAfter: spent.retryAfter,
        },
      );
    }
  }
}
