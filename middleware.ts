import { type NextRequest, NextResponse } from "next/server";
import { addressKey } from "@/lib/platform/address-key";
import { isBursting } from "@/lib/platform/headers/burst";
import { CLIENT_ADDRESS, clientAddress } from "@/lib/platform/headers/client-address";
import { policyFor } from "@/lib/platform/headers/content-security-policy";
import { freshNonce } from "@/lib/platform/headers/nonce";
import { requestId } from "@/lib/platform/headers/request-id";
import { isSameOrigin } from "@/lib/platform/headers/same-origin";
import { SECURITY_HEADERS } from "@/lib/platform/headers/security-headers";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Gives every request an id, a nonce and an address we trust, and every answer its safety headers. Decides nothing about people. */
export async function middleware(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const id = requestId(request.headers.get("x-request-id"));
  const nonce = freshNonce();
  const policy = policyFor(pathname, { nonce, development: process.env.NODE_ENV === "development" });
  const address = trustedAddress(request);

  const answer =
    (await refusalOf(request, address, id)) ??
    withoutTrailingSlash(request) ??
    NextResponse.next({ request: { headers: inboundHeaders(request, { id, nonce, policy, address }) } });

  for (const [name, value] of SECURITY_HEADERS) answer.headers.set(name, value);
  answer.headers.set("Content-Security-Policy", policy);
  answer.headers.set("x-request-id", id);
  return answer;
}

export const config = { matcher: "/((?!_next/static/|_next/webpack-hmr).*)" };

type Known = { id: string; nonce: string; policy: string; address: string };

/** What the app gets to read: these names always hold our values, never the caller's. */
function inboundHeaders(request: NextRequest, { id, nonce, policy, address }: Known): Headers {
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) if (name.startsWith("x-middleware-")) headers.delete(name);
  headers.delete("x-forwarded-host");
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", id);
  headers.set(CLIENT_ADDRESS, address);
  headers.set("x-lumo-path", request.nextUrl.pathname + request.nextUrl.search);
  return headers;
}

/** Behind scripts/serve.ts the address is already known; elsewhere the platform's own hop vouches for it. */
function trustedAddress(request: NextRequest): string {
  const told = process.env.LUMO_SERVER === "1" ? request.headers.get(CLIENT_ADDRESS) : null;
  const hops = Number(process.env.TRUSTED_PROXY_HOPS ?? 0);
  return told ?? clientAddress({ forwardedFor: request.headers.get("x-forwarded-for"), peer: null, hops });
}

/** One address per page; endpoints answer with and without the slash, because the historical ones had it. */
function withoutTrailingSlash(request: NextRequest): NextResponse | null {
  const { pathname, search } = request.nextUrl;
  if (pathname === "/" || !pathname.endsWith("/") || !SAFE.has(request.method)) return null;
  if (pathname.startsWith("/api/") || pathname.startsWith("/health")) return null;
  const path = `/${pathname.replace(/^\/+|\/+$/g, "")}`;
  return NextResponse.redirect(new URL(path + search, request.nextUrl.origin), 308);
}

async function refusalOf(request: NextRequest, address: string, id: string): Promise<NextResponse | null> {
  const kind = SAFE.has(request.method) ? "page" : "write";
  if (await isBursting(kind, addressKey(address)))
    return refusal(id, {
      status: 429,
      title: "Too many requests",
      code: "rate_limited",
      detail: "That was a lot at once. Please try again in a second.",
    });
  if (isForeignForm(request))
    return refusal(id, {
      status: 403,
      title: "Not allowed",
      code: "forbidden",
      detail: "This request came from another site and was not carried out.",
    });
  return null;
}

/** What is sent to a page is a form or an action of ours; the doors of the API look for themselves. */
function isForeignForm({ method, headers, nextUrl }: NextRequest): boolean {
  if (SAFE.has(method) || nextUrl.pathname.startsWith("/api/")) return false;
  return !isSameOrigin(headers, process.env.APP_URL ?? nextUrl.origin);
}

type Problem = { status: 403 | 429; title: string; code: string; detail: string };

function refusal(id: string, problem: Problem): NextResponse {
  const headers = new Headers({ "Content-Type": "application/problem+json" });
  if (problem.status === 429) headers.set("Retry-After", "1");
  return NextResponse.json(
    { type: "about:blank", ...problem, requestId: id },
    { status: problem.status, headers },
  );
}
