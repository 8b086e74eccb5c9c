import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { application } from "./application";
import { type Answer, ask } from "./ask";
import { observatoryScore } from "./observatory";

const { adasCookie, env } = application;
const PUBLIC_PAGES = [
  "/",
  "/members",
  "/members/ada",
  "/legal/terms",
  "/developers",
  "/sign-in",
  "/sign-up",
  "/offline",
];

describe("T3.1 every answer carries the safety headers, whatever its type", () => {
  test.each<[string, string, Parameters<typeof ask>[1]?]>([
    ["a page", "/"],
    ["a page from the store", "/"],
    ["a member's page", "/", { headers: { cookie: adasCookie } }],
    ["the part of a page", "/members", { headers: { rsc: "1" } }],
    ["JSON", "/api/v1/members"],
    ["a problem", "/api/v1/members/nobody-of-that-name"],
    ["no such endpoint", "/api/v1/nothing"],
    ["no such page", "/nothing"],
    ["a script", scriptFile()],
    ["no such script", "/_next/static/nothing.js"],
    ["a picture", "/icon.svg"],
    ["the service worker", "/sw.js"],
    ["the manifest", "/manifest.webmanifest"],
    ["robots.txt", "/robots.txt"],
    ["a redirect", "/members/"],
    ["a redirect to sign in", "/notifications"],
    ["a health check", "/health/live"],
    ["an odd method", "/", { method: "TRACE" }],
    ["a broken path", "/%E0%A4%A"],
    ["a preflight", "/api/v1/members", { method: "OPTIONS" }],
  ])("%s", async (_, at, options) => {
    const { headers } = await ask(at, options);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-xss-protection": "0",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
    const [, age] = /max-age=(\d+); includeSubDomains/.exec(`${headers["strict-transport-security"]}`) ?? [];
    expect(Number(age)).toBeGreaterThanOrEqual(63_072_000);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers.server).toBeUndefined();
  });
});

test("T3.3 no page is made at build time, where it would carry no nonce", () => {
  const prerendered = readdirSync(path.join(".next", "server", "app"), { recursive: true }).map(String);
  expect(
    prerendered.filter((file) => file.endsWith(".html") && !/^(_not-found|_global-error)\.html$/.test(file)),
  ).toEqual([]);
});

describe("T3.4 every script names the nonce of its answer", () => {
  test.each(PUBLIC_PAGES)("%s", async (page) => {
    for (const answer of [
      await ask(page),
      await ask(page),
      await ask(page, { headers: { cookie: adasCookie } }),
    ]) {
      if (answer.status !== 200) continue;
      const nonce = nonceOf(answer);
      const scripts = answer.body.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(3);
      expect(
        scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`) && !tag.includes("application/ld+json")),
      ).toEqual([]);
    }
  });

  test("and a thousand answers have a thousand nonces", async () => {
    const nonces = new Set<string>();
    for (let round = 0; round < 1_000; round += 1)
      nonces.add(nonceOf(await ask(round % 10 ? "/" : "/legal/terms")));
    expect(nonces.size).toBe(1_000);
  });
});

describe("T3.6 what a client says about our own business is not heard", () => {
  test.each(["/", "/members/ada", "/sign-in", "/nothing", "/api/v1/members"])("%s", async (at) => {
    const answer = await ask(at, {
      headers: {
        host: "evil.example",
        "content-security-policy": "script-src 'nonce-evilevilevilevilevil' 'unsafe-inline'",
        "x-nonce": "evilevilevilevilevil",
        "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware",
        "x-middleware-rewrite": "https://evil.example/",
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "gopher",
        "x-lumo-client-address": "6.6.6.6",
        "x-lumo-path": "/evil",
        "x-request-id": "<evil>",
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/evil|gopher|6\.6\.6\.6/);
    expect(answer.headers["content-security-policy"]).toBeTruthy();
  });
});

test("T3.7 what is made for one person may be kept by nobody", async () => {
  for (const at of [
    "/",
    "/notifications",
    "/settings/profile",
    "/api/v1/members/me",
    "/api/v1/notifications/unread-count",
  ]) {
    const { headers, status } = await ask(at, { headers: { cookie: adasCookie } });
    expect([at, status < 400, `${headers["cache-control"]}`]).toEqual([
      at,
      true,
      expect.stringMatching(/private.*no-store|no-store.*private/),
    ]);
    expect(headers["x-lumo-store"] ?? "bypass").toBe("bypass");
  }
});

test("the Observatory would give 135 points", async () => {
  const { headers } = await ask("/");
  // A browser's first visit sets no cookie; the session's, as sign-in sets it over TLS, is judged along.
  Object.assign(process.env, env, { APP_URL: "https://lumo.example" });
  const { sessionCookieName, sessionCookieOptions } = await import("@/lib/auth/session-cookie");
  const { sameSite, secure, httpOnly, path: at } = sessionCookieOptions(new Date());
  const flags = `${secure ? "; Secure" : ""}${httpOnly ? "; HttpOnly" : ""}`;
  const cookie = `${sessionCookieName()}=x; Path=${at}; SameSite=${sameSite}${flags}`;
  expect(cookie).toMatch(/^__Host-/);
  const { score, because } = observatoryScore({ ...headers, "set-cookie": [cookie] });
  expect(because).toEqual([
    "+10 content security policy",
    "+5 cookies",
    "+5 referrer policy",
    "+5 frames",
    "+10 resource policy",
  ]);
  expect(score).toBe(135);
});

function nonceOf({ headers }: Answer): string {
  return /'nonce-([^']+)'/.exec(`${headers["content-security-policy"]}`)?.[1] ?? "none";
}

function scriptFile(): string {
  const [first] =
    /static\/chunks\/[\w.~-]+\.js/.exec(readFileSync(path.join(".next", "build-manifest.json"), "utf8")) ??
    [];
  return `/_next/${first}`;
}
