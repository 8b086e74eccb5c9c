import "server-only";
import type { Viewer } from "@/lib/auth/actor";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { findSessionActor, getTokenActor } from "@/lib/auth/who";

/** Who sent this request: the member of its bearer token if it has one, else of its session cookie, else nobody. */
export async function requestActor(request: Request): Promise<Viewer> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) return getTokenActor(authorization);
  return findSessionActor(cookieOf(request, sessionCookieName()));
}

function cookieOf(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
