import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { application } from "./application";
import { type Answer, ask } from "./ask";

const { adasCookie, url } = application;
const SECRETS = /node_modules|at \w+ \(|\.tsx?:\d+|SELECT |prisma|\/work|DATABASE_URL|postgres|ECONN/i;

function expectDecentRefusal({ status, body, headers }: Answer): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body).not.toMatch(SECRETS);
  expect(headers["x-request-id"]).toMatch(/^[\w-]{8,64}$/);
}

describe("T10.3 odd addresses are refused or not found, never a failure", () => {
  test.each([
    ["broken encoding", "/%E0%A4%A"],
    ["a NUL", "/members/%00"],
    ["a NUL in the question", "/members?sort=%00"],
    ["broken encoding in the question", "/members?sort=%E0%A4%A"],
    ["8 kB of path", `/${"a".repeat(8_000)}`],
    ["200 parameters", `/members?${Array.from({ length: 200 }, (_, at) => `p${at}=1`).join("&")}`],
    ["two slashes", "//evil.example/"],
    ["a backslash", "/\\evil.example"],
    ["dots", "/members/..%2f..%2f..%2fetc%2fpasswd"],
    ["a file of ours", "/.env"],
    ["a source file", "/middleware.ts"],
    ["a build file", "/_next/static/../../package.json"],
  ])("%s", async (_, at) => {
    expectDecentRefusal(await ask(at));
  });

  test.each([
    "/members?sort=newest&sort=popular",
    "/members?cursor=%F0%9F%8E%AC",
    "/api/v1/members?limit=1&limit=2",
    "/?__proto__=1",
    "/members?constructor[x]=1",
  ])("%s", async (at) => expect((await ask(at)).status).toBeLessThan(500));
});

describe("T10.4 odd methods", () => {
  const paths = appPaths();
  test("every address is known to the list", () => expect(paths.length).toBeGreaterThan(30));

  test.each(["TRACE", "PROPFIND", "MKCOL", "SEARCH", "PURGE", "LINK"])(
    "%s is refused everywhere, saying what is allowed",
    async (method) => {
      for (const at of paths) {
        const { status, headers } = await ask(at, { method });
        expect([at, status]).toEqual([at, 405]);
        expect(headers.allow).toContain("GET");
      }
    },
  );

  test("HEAD and OPTIONS answer everywhere without a body and without a failure", async () => {
    for (const at of paths.filter((one) => one !== "/api/realtime")) {
      for (const method of ["HEAD", "OPTIONS"]) {
        const { status, body } = await ask(at, { method });
        expect([method, at, status < 500 || status === 503, body]).toEqual([method, at, true, ""]);
      }
    }
  });

  test.each(["PUT", "PATCH", "DELETE"])("%s on a page is refused", async (method) => {
    for (const at of paths.filter((one) => !/^\/(api|health|metrics)/.test(one))) {
      expect((await ask(at, { method })).status).toBe(405);
    }
  });

  test("Lumo is not a proxy", async () => {
    expect(await raw("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 405 /,
    );
    expect(await raw("nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });
});

describe("bodies have an end", () => {
  const json = { "content-type": "application/json", origin: url };

  const form = { ...json, "content-type": "multipart/form-data; boundary=x" };
  const inPieces = { "transfer-encoding": "chunked" };

  test.each<[string, string, Record<string, string>, number]>([
    ["an announced megabyte and a half", "/api/v1/members/me", json, 1_500_000],
    ["three megabytes in pieces", "/api/v1/members/me", { ...json, ...inPieces }, 3_000_000],
    ["an upload of ten megabytes", "/api/v1/uploads", form, 10_000_000],
    ["an upload of ten megabytes in pieces", "/api/v1/uploads", { ...form, ...inPieces }, 10_000_000],
    ["a form of ten megabytes in pieces", "/settings/profile", { ...form, ...inPieces }, 10_000_000],
  ])("%s gets an answer that can be read", async (_, at, headers, bytes) => {
    const method = at.startsWith("/api/v1/members") ? "PATCH" : "POST";
    const sent = { ...headers, cookie: adasCookie };
    const answer = await ask(at, { method, headers: sent, body: Buffer.alloc(bytes, 120) });
    expectDecentRefusal(answer);
    expect([answer.status, answer.headers["content-type"]]).toEqual([413, "application/problem+json"]);
    expect(JSON.parse(answer.body)).toMatchObject({ status: 413, requestId: answer.headers["x-request-id"] });
  });

  test("whoever goes on sending is cut off", async () => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    socket.write(
      `POST /api/v1/uploads HTTP/1.1\r\nHost: x\r\nOrigin: ${url}\r\nContent-Type: image/png\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const megabyte = Buffer.concat([Buffer.from("100000\r\n"), Buffer.alloc(1_048_576), Buffer.from("\r\n")]);
    let sent = 0;
    while (!socket.destroyed && sent < 200) {
      sent += 1;
      await Promise.race([closed, new Promise<void>((resolve) => socket.write(megabyte, () => resolve()))]);
    }
    expect(sent).toBeGreaterThan(9);
    expect(sent).toBeLessThan(150);
  });

  test("what comes in pieces and is not too long is read whole", async () => {
    const body = JSON.stringify({ bio: "x".repeat(400) });
    const headers = { ...json, ...inPieces, cookie: adasCookie };
    expect((await ask("/api/v1/members/me", { method: "PATCH", headers, body })).status).toBe(200);
  });
});

describe("T10.5 errors say nothing about us", () => {
  test.each<[string, string, Parameters<typeof ask>[1]?]>([
    ["no such page", "/nothing"],
    ["no such endpoint", "/api/v1/nothing"],
    ["no such member", "/members/nobody-of-that-name"],
    ["a bad cursor", "/api/v1/members?cursor=%%%"],
    ["not signed in", "/api/v1/members/me"],
    [
      "bad JSON",
      "/api/v1/members/me",
      { method: "PATCH", headers: { "content-type": "application/json" }, body: "{bad" },
    ],
    ["a token that is none", "/api/v1/members/me", { headers: { authorization: "Bearer %%%" } }],
    ["a session that is none", "/api/v1/members/me", { headers: { cookie: "lumo_session=%00%" } }],
  ])("%s", async (_, at, options) => expectDecentRefusal(await ask(at, options)));
});

describe("T4.5 our address is our own", () => {
  test.each(["/members/", "/notifications", "/sign-out", "/settings/profile"])(
    "%s leads nowhere else, whatever host is claimed",
    async (at) => {
      const { headers } = await ask(at, {
        headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
      });
      if (headers.location) expect(new URL(headers.location, url).origin).toBe(url);
    },
  );

  test.each([
    "//evil.example/",
    "/%2f%2fevil.example/",
    "/%5cevil.example/",
    "/https://evil.example/",
    "/.evil.example/",
    "/;@evil.example/",
    "/%09/evil.example/",
    "/sign-in?next=https://evil.example",
    "/sign-in?next=//evil.example",
    "/sign-in?next=/%5cevil.example",
    "/members/@evil.example/",
  ])("%s does not send anyone away", async (at) => {
    const { headers } = await ask(at);
    if (headers.location) expect(new URL(headers.location, url).origin).toBe(url);
  });
});

/** Every address of the build, with something in place of each parameter. */
function appPaths(): string[] {
  const routes: Record<string, string> = JSON.parse(
    readFileSync(".next/app-path-routes-manifest.json", "utf8"),
  );
  return [...new Set(Object.values(routes))]
    .filter((route) => !route.startsWith("/_"))
    .map((route) => route.replace(/\[\[?\.{0,3}(\w+)\]?\]/g, "ada"));
}

function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(said));
    setTimeout(() => socket.destroy(), 2_000);
  });
}
