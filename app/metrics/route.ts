import { timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";
import { sha256 } from "@/lib/platform/ids";
import { metrics } from "@/lib/platform/metrics";

/** The figures of this process in Prometheus' text format, for whoever holds METRICS_TOKEN. Nobody else learns that they exist. */
export async function GET(request: Request): Promise<Response> {
  const token = env().METRICS_TOKEN;
  const given = sha256(request.headers.get("authorization") ?? "");
  if (!token || !timingSafeEqual(Buffer.from(given), Buffer.from(sha256(`Bearer ${token}`)))) {
    return new Response("Not found\n", { status: 404 });
  }
  const { registry } = metrics();
  return new Response(await registry.metrics(), {
    headers: { "content-type": registry.contentType, "cache-control": "no-store" },
  });
}
