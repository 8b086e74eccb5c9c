import "server-only";
import { isAppError, statusOf } from "@/lib/platform/errors";
import { currentRequestId, log } from "@/lib/platform/log";
import { metrics } from "@/lib/platform/metrics";
import { MalformedRequest } from "./parse";

const TITLES: Record<number, string> = {
  400: "Malformed request",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  409: "Conflict",
  410: "Gone",
  413: "Too large",
  415: "Wrong content type",
  422: "Invalid input",
  429: "Too many requests",
  500: "Something broke",
  503: "Resting",
};

/** Any failure as application/problem+json (RFC 9457), with the request's id. What is not a refusal is logged as a bug and says nothing of itself. */
export function problem(error: unknown): Response {
  const refusal = isAppError(error);
  const status = refusal ? statusOf(error.code) : error instanceof MalformedRequest ? error.status : 500;
  if (error instanceof MalformedRequest) metrics().malformed.inc();
  if (status === 500) log.error({ error }, "unexpected error in an endpoint");
  const code = refusal ? error.code : status === 500 ? "broken" : "malformed";
  const detail =
    status === 500 || !(error instanceof Error)
      ? "Something broke on our side. It has been noted; please try again."
      : error.message;
  const headers = new Headers({
    "content-type": "application/problem+json",
    "cache-control": "private, no-store",
  });
  if (refusal && error.retryAfter) headers.set("retry-after", String(error.retryAfter));
  if (status === 401) headers.set("www-authenticate", 'Bearer realm="lumo"');
  const body = {
    type: "about:blank",
    title: TITLES[status] ?? "Refused",
    status,
    code,
    detail,
    ...(refusal && error.fields ? { fields: error.fields } : {}),
    requestId: currentRequestId(),
  };
  return new Response(JSON.stringify(body), { status, headers });
}
