import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { pagePolicy } from "@/lib/platform/headers/content-security-policy";
import { freshNonce } from "@/lib/platform/headers/nonce";
import { fillIn, keepPage, mayBeKept, type Rendered } from "@/lib/platform/page-store/kept-page";

function rendered(nonce: string, changes: Partial<Rendered> = {}): Rendered {
  const scripts = Array.from(
    { length: 30 },
    (_, at) => `<script nonce="${nonce}">part(${at},"${"é".repeat(at)}")</script>`,
  );
  return {
    status: 200,
    headers: [
      ["Content-Type", "text/html; charset=utf-8"],
      ["Content-Security-Policy", pagePolicy({ nonce })],
      ["ETag", '"x"'],
    ],
    body: Buffer.from(`<!DOCTYPE html><p>Grüße aus dem Kino</p>${scripts.join("\n")}<p>end`),
    ...changes,
  };
}

describe("a kept page", () => {
  test("carries another nonce each time, in every place and in the policy, compressed or not: 1,000 answers, 1,000 nonces", async () => {
    const first = freshNonce();
    const original = rendered(first);
    const page = await keepPage(original);
    const seen = new Set<string>();
    for (let round = 0; round < 1_000; round += 1) {
      const nonce = freshNonce();
      seen.add(nonce);
      const expected = original.body.toString().replaceAll(first, nonce);
      expect(fillIn(page, nonce, false).toString()).toBe(expected);
      expect(gunzipSync(fillIn(page, nonce, true)).toString()).toBe(expected);
      expect(page.policy.join(nonce)).toBe(pagePolicy({ nonce }));
    }
    expect(seen.size).toBe(1_000);
  });

  test("compresses nearly as well as one whose nonce stays", async () => {
    const page = await keepPage(rendered(freshNonce()));
    expect(page.gzip?.bytes.length).toBeLessThan(page.plain.bytes.length / 2);
  });

  test("survives a nonce at its very beginning and end, and a body of nothing but nonces", async () => {
    const nonce = freshNonce();
    for (const text of [nonce + "x".repeat(2_000) + nonce, nonce.repeat(100)]) {
      const page = await keepPage(rendered(nonce, { body: Buffer.from(text) }));
      const other = freshNonce();
      expect(gunzipSync(fillIn(page, other, true)).toString()).toBe(text.replaceAll(nonce, other));
    }
  });

  test("leaves behind what belongs to one answer only", async () => {
    const page = await keepPage(rendered(freshNonce()));
    expect(page.headers.map(([name]) => name)).toEqual(["Content-Type"]);
  });
});

describe("what is never kept", () => {
  const nonce = freshNonce();
  const base = rendered(nonce);
  test.each<[string, Partial<Rendered>]>([
    ["an answer that sets a cookie", { headers: [...base.headers, ["Set-Cookie", "a=b"]] }],
    ["a page that is not there", { status: 404 }],
    ["a redirect", { status: 307 }],
    ["an error", { status: 500 }],
    ["something without a nonce", { headers: [["Content-Type", "text/html"]] }],
    ["JSON", { headers: [["Content-Type", "application/json"], ...base.headers.slice(1)] }],
    ["an empty body", { body: Buffer.alloc(0) }],
    ["two megabytes", { body: Buffer.alloc(2_000_000, 65) }],
  ])("%s", (_, changes) => {
    expect(mayBeKept(base)).toBe(true);
    expect(mayBeKept({ ...base, ...changes })).toBe(false);
  });
});
