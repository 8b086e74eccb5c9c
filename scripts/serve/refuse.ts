import type { IncomingMessage, ServerResponse } from "node:http";
import { DATA_POLICY } from "@/lib/platform/headers/content-security-policy";
import { requestId } from "@/lib/platform/headers/request-id";
import { SECURITY_HEADERS } from "@/lib/platform/headers/security-headers";
import type { Refusal } from "./refusals";

/** Answers with a problem document and the same safety headers as every other answer. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const id = requestId(request.headers["x-request-id"]?.toString());
  for (const [name, value] of refusalHeaders(refusal, id)) response.setHeader(name, value);
  response.statusCode = refusal.status;
  response.end(refusal.status === 204 || request.method === "HEAD" ? undefined : problemBody(refusal, id));
}

/** The same answer as bytes, for when a connection has to be cut in the middle of a request. */
export function refusalBytes(refusal: Refusal, id: string): string {
  const body = problemBody(refusal, id);
  const headers = [...refusalHeaders(refusal, id), ["Content-Length", `${Buffer.byteLength(body)}`]];
  const lines = headers.map(([name, value]) => `${name}: ${value}`).join("\r\n");
  return `HTTP/1.1 ${refusal.status} ${refusal.title}\r\n${lines}\r\nConnection: close\r\n\r\n${body}`;
}

function refusalHeaders(refusal: Refusal, id: string): [name: string, value: string][] {
  return [
    ...SECURITY_HEADERS.map(([name, value]): [string, string] => [name, value]),
    ["Content-Security-Policy", DATA_POLICY],
    ["Cache-Control", "no-store"],
    ["x-request-id", id],
    ...(refusal.status === 204 ? [] : [["Content-Type", "application/problem+json"] as [string, string]]),
    ...Object.entries(refusal.headers ?? {}),
  ];
}

function problemBody({ status, title, detail }: Refusal, id: string): string {
  return JSON.stringify({ type: "about:blank", title, status, detail, requestId: id });
}
