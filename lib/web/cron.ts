import "server-only";
import { timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { newId, sha256 } from "@/lib/platform/ids";
import { withRequestId } from "@/lib/platform/log";
import { problem } from "./problem";

/** The door of the host's clock: a GET that carries CRON_SECRET. Without the secret set, there is no such page. */
export function cron(run: () => Promise<unknown>): (request: Request) => Promise<Response> {
  return (request) =>
    withRequestId(request.headers.get("x-request-id") ?? newId(), async () => {
      try {
        assertClock(request);
        return Response.json(
          { done: (await run()) ?? true },
          { headers: { "cache-control": "private, no-store" } },
        );
      } catch (error) {
        return problem(error);
      }
    });
}

function assertClock(request: Request): void {
  const secret = env().CRON_SECRET;
  if (!secret) throw new AppError("not_found", "There is no such page.");
  const given = Buffer.from(sha256(request.headers.get("authorization") ?? ""));
  if (!timingSafeEqual(given, Buffer.from(sha256(`Bearer ${secret}`)))) {
    throw new AppError("unauthenticated", "This page is for the clock.");
  }
}
