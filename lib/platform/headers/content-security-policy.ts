import { CSP_REPORTS } from "./security-headers";

type Options = { nonce: string; development?: boolean; imageHosts?: readonly string[] };

/** Other hosts that pages may show pictures from. */
export const IMAGE_HOSTS: readonly string[] = [];

/** What a page may load. Only scripts that carry this answer's nonce run, and what they load in turn. */
export function pagePolicy({ nonce, development = false, imageHosts = IMAGE_HOSTS }: Options): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...imageHosts].join(" "),
    "font-src 'self'",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "report-to csp",
    `report-uri ${CSP_REPORTS}`,
  ].join("; ");
}

/** For answers that are not pages: nothing may load, nobody may frame them. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For files that members uploaded: even opened on their own they can do nothing. */
export const UPLOAD_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** The policy of whatever answers at this path. Middleware's headers win over a route's own, so it chooses here. */
export function policyFor(pathname: string, options: Options): string {
  if (pathname.startsWith("/media/") || pathname.startsWith("/avatars/") || pathname.endsWith("/picture.png"))
    return UPLOAD_POLICY;
  if (pathname.startsWith("/api/") || pathname.startsWith("/health") || pathname === "/metrics")
    return DATA_POLICY;
  return pagePolicy(options);
}

/** The nonce a policy names, or null. */
export function nonceIn(policy: string | null | undefined): string | null {
  return policy?.match(/'nonce-([A-Za-z0-9_-]{16,})'/)?.[1] ?? null;
}
