import { checkReadiness } from "@/lib/platform/health/check-readiness";

/** 200 while every part answers, else 503 and which part does not. */
export async function GET(): Promise<Response> {
  const { ready, parts } = await checkReadiness();
  return Response.json(
    { status: ready ? "ok" : "unavailable", parts },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
