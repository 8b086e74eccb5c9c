import type { IncomingHttpHeaders } from "node:http";

/**
 * The score MDN's HTTP Observatory gives to captured headers, by its published rules: 100 to start with, penalties
 * first, and bonuses only for who has none that matter. Only what Lumo can meet is worded here.
 */
export function observatoryScore(headers: IncomingHttpHeaders): { score: number; because: string[] } {
  const policy = directives(`${headers["content-security-policy"] ?? ""}`);
  const because: string[] = [];
  let score = 100;
  const judge = (points: number, reason: string) => {
    score += points;
    if (points !== 0) because.push(`${points > 0 ? "+" : ""}${points} ${reason}`);
  };

  judge(policyPoints(policy), "content security policy");
  judge(cookiePoints(headers["set-cookie"] ?? []), "cookies");
  judge(headers["access-control-allow-origin"] === "*" ? -50 : 0, "shared with every origin");
  const referrer = `${headers["referrer-policy"] ?? ""}`;
  const careful = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
  judge(referrer === "" ? 0 : careful.includes(referrer) ? 5 : -5, "referrer policy");
  const age = Number(/max-age=(\d+)/.exec(`${headers["strict-transport-security"] ?? ""}`)?.[1] ?? 0);
  judge(age >= 15_768_000 ? 0 : age > 0 ? -10 : -20, "strict transport security");
  judge(headers["x-content-type-options"] === "nosniff" ? 0 : -5, "no sniffing");
  const frames = policy.get("frame-ancestors");
  judge(
    frames?.join() === "'none'" || frames?.join() === "'self'" ? 5 : headers["x-frame-options"] ? 0 : -20,
    "frames",
  );
  const resource = headers["cross-origin-resource-policy"];
  judge(
    resource === "same-origin" || resource === "same-site" ? 10 : resource === "cross-origin" ? -5 : 0,
    "resource policy",
  );
  return { score, because };
}

function directives(policy: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of policy.split(";")) {
    const [name, ...values] = part.trim().split(/\s+/);
    if (name && !found.has(name)) found.set(name, values);
  }
  return found;
}

function policyPoints(policy: Map<string, string[]>): number {
  if (policy.size === 0) return -25;
  const script = policy.get("script-src") ?? policy.get("default-src") ?? ["*"];
  const guarded = script.some((source) => /^'(nonce|sha(256|384|512))-/.test(source));
  const anything = script.some((source) => ["*", "http:", "https:", "data:"].includes(source));
  if ((script.includes("'unsafe-inline'") && !guarded) || (anything && !guarded)) return -20;
  if (script.includes("'unsafe-eval'")) return -10;
  const style = policy.get("style-src") ?? policy.get("default-src") ?? [];
  if (style.includes("'unsafe-inline'") && !style.some((source) => source.startsWith("'nonce-"))) return 0;
  return policy.get("default-src")?.join() === "'none'" ? 10 : 5;
}

function cookiePoints(cookies: string[]): number {
  if (cookies.length === 0) return 0;
  const session = cookies.filter((cookie) => /session/i.test(cookie));
  if (session.some((cookie) => !/;\s*secure/i.test(cookie))) return -40;
  if (session.some((cookie) => !/;\s*httponly/i.test(cookie))) return -30;
  return cookies.every((cookie) => /;\s*samesite=(lax|strict)/i.test(cookie)) ? 5 : 0;
}
