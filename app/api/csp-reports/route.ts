import { log } from "@/lib/platform/log";
import { metrics } from "@/lib/platform/metrics";
import { webhook } from "@/lib/web/webhook";

/** Browsers tell here what the content security policy blocked: counted, and a line in the log. */
export const POST = webhook({ maxBytes: 10_000, limit: "api-expensive" }, async (body) => {
  metrics().policyReports.inc();
  log.warn({ report: body.slice(0, 1_000) }, "the content security policy blocked something");
  return new Response(null, { status: 204 });
});
