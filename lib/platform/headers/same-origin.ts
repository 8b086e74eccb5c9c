/**
 * Whether a browser on our own pages sent this: it says `Sec-Fetch-Site: same-origin`, or names an `Origin` that is
 * ours. Neither is a no: every browser of this decade sends one of them with what is not a plain look. Runs on the edge too.
 */
export function isSameOrigin(headers: Headers, appUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const ours = new URL(appUrl).origin;
  return site ? site === "same-origin" && (origin === null || origin === ours) : origin === ours;
}
