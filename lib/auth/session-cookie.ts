import "server-only";
import { env } from "@/lib/platform/env";

/** `__Host-` binds a cookie to this very host over TLS; plain http on a laptop cannot carry that prefix. */
export function hostCookieName(name: string): string {
  return isSecure() ? `__Host-${name}` : name;
}

export function sessionCookieName(): string {
  return hostCookieName("lumo_session");
}

export function sessionCookieOptions(expires: Date) {
  return { httpOnly: true, secure: isSecure(), sameSite: "lax", path: "/", expires } as const;
}

function isSecure(): boolean {
  return env().APP_URL.startsWith("https:");
}
