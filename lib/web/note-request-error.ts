import "server-only";
import { log } from "@/lib/platform/log";
import { metrics } from "@/lib/platform/metrics";

/** A bug that reached a member: counted and logged, with the digest that the member's page shows. An error tracker is told here. */
export function noteRequestError(error: unknown, path: string, route: string): void {
  metrics().requestErrors.inc();
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;
  log.error({ error, path: path.split("?")[0], route, digest }, "a request failed");
}
