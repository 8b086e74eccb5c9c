/** Where browsers send what the content security policy blocked. */
export const CSP_REPORTS = "/api/csp-reports";

/** The headers every answer carries, whatever its type; the content security policy comes beside them. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  [
    "Permissions-Policy",
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  ],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["X-XSS-Protection", "0"],
  ["X-Frame-Options", "DENY"],
  ["Reporting-Endpoints", `csp="${CSP_REPORTS}"`],
];
