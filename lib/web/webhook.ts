import "server-only";
import { newId } from "@/lib/platform/ids";
import type { LimitName } from "@/lib/platform/limits";
import { withRequestId } from "@/lib/platform/log";
import { readText } from "./parse";
import { problem } from "./problem";
import { countTraffic } from "./traffic";

type Webhook = { limit?: LimitName; maxBytes: number };

/** The door of another service: the raw body as it was signed, bounded and counted. Verifying it is the operation's work. */
export function webhook(
  { limit, maxBytes }: Webhook,
  run: (body: string, headers: Headers) => Promise<Response>,
) {
  return (request: Request): Promise<Response> =>
    withRequestId(request.headers.get("x-request-id") ?? newId(), async () => {
      try {
        await countTraffic(null, request, new Headers(), limit);
        return await run(await readText(request, maxBytes), request.headers);
      } catch (error) {
        return problem(error);
      }
    });
}
