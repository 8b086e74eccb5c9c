import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import { multiline, text } from "@/lib/platform/text";
import { endpoint } from "@/lib/web/endpoint";
import { check, readForm, readJson } from "@/lib/web/parse";
import { asApp } from "@/tests/support/database";
import { anything, refusalOf, strings } from "./rubbish";

const body = z.strictObject({
  name: text({ min: 1, max: 80, label: "The name" }),
  about: multiline({ max: 500, label: "The text" }).optional(),
  id: z.uuid().optional(),
  many: z
    .array(z.object({ kind: z.enum(["a", "b"]), at: z.iso.datetime() }))
    .max(3)
    .optional(),
});

describe("T10.2 the parsers", () => {
  test("words: what is taken can be kept by the database as it is, and is within its length", async () => {
    const taken: string[] = [];
    const schemas = [
      { schema: text({ min: 1, max: 40, label: "It" }), max: 40 },
      { schema: multiline({ max: 60, label: "It" }), max: 60 },
    ];
    fc.assert(
      fc.property(strings, fc.constantFrom(...schemas), (value, { schema, max }) => {
        const parsed = schema.safeParse(value);
        if (!parsed.success) return;
        expect(parsed.data).toBe(parsed.data.normalize("NFC").trim());
        expect([...parsed.data].length).toBeLessThanOrEqual(max);
        expect(schema.parse(parsed.data)).toBe(parsed.data);
        taken.push(parsed.data);
      }),
      { numRuns: 5_000 },
    );
    expect(taken.length).toBeGreaterThan(500);
    const [kept] = await asApp<{ words: string[] }>("SELECT $1::text[] AS words", [taken]);
    expect(kept?.words).toEqual(taken);
  });

  test("words: U+0000, half surrogates and control characters are refused wherever they stand", () => {
    const bad = fc.constantFrom("\u0000", "\ud800", "\udc00", "\u0007", "\u001b", "\u0085", "\u2028");
    fc.assert(
      fc.property(bad, fc.string(), fc.string(), (one, before, after) => {
        // Not at the ends, where trimming may take it off, nor where two halves make a whole.
        const value = `a${before}.${one}.${after}z`;
        expect(text({ max: 9_999, label: "It" }).safeParse(value).success).toBe(false);
        expect(multiline({ max: 9_999, label: "It" }).safeParse(value).success).toBe(false);
      }),
    );
  });

  test("check: whatever comes is taken or refused, and nothing is inherited", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        expect(await refusalOf(() => check(body, value))).toMatch(/^(taken|invalid)$/);
      }),
      { numRuns: 3_000 },
    );
    expect({}).not.toHaveProperty("role");
  });

  test("readJson: any bytes under any type are taken or refused", async () => {
    const types = fc.constantFrom(
      "application/json",
      "application/json; charset=utf-8",
      "APPLICATION/JSON",
      "text/plain",
      "",
      "application/json,text/plain",
      "multipart/form-data",
    );
    const bodies = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      anything.map((value) =>
        new TextEncoder().encode(
          JSON.stringify(value, (_, each) => (typeof each === "bigint" ? String(each) : each)) ?? "",
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(types, bodies, async (type, bytes) => {
        const request = new Request("http://localhost/", {
          method: "POST",
          body: new Uint8Array(bytes),
          headers: { "content-type": type },
        });
        expect(await refusalOf(() => readJson(request, body))).toMatch(/^(taken|invalid|400|413|415)$/);
      }),
      { numRuns: 3_000 },
    );
  });

  test("readForm: any fields, repeated or named like parts of objects, make a plain object", () => {
    const names = fc.oneof(
      fc.constantFrom("__proto__", "constructor", "toString", "a", "a[]", "a.b", "$ACTION_ID_x"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: "binary" }))), (fields) => {
        const form = new FormData();
        for (const [name, value] of fields) form.append(name, value);
        const read = readForm(form);
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
        expect(Object.keys(read).some((name) => name.startsWith("$ACTION"))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
    expect({}).not.toHaveProperty("a");
  });

  test("endpoint(): any query, parameters and outcome is answered with its status, and a fault with 500 and no word about it", async () => {
    const outcomes = fc.constantFrom("good", "refused", "fault", "wrong answer");
    const door = endpoint(
      {
        summary: "Anything",
        who: "anyone",
        query: z.object({
          outcome: z.string(),
          q: text({ max: 40, label: "It" }).optional(),
          n: z.coerce.number().int().optional(),
        }),
        params: z.object({ id: z.string() }),
        answer: z.object({ fine: z.literal(true) }),
      },
      async ({ query: { outcome } }) => {
        if (outcome === "refused") throw new AppError("conflict", "It is taken.");
        if (outcome === "fault") throw new TypeError("secret of ours");
        return { fine: outcome === "good" } as { fine: true };
      },
    );
    const STATUS = { good: 200, refused: 409, fault: 500, "wrong answer": 500 };
    await fc.assert(
      fc.asyncProperty(outcomes, fc.dictionary(fc.string(), strings), strings, async (outcome, extra, id) => {
        const url = new URL("http://localhost:4100/x");
        for (const [name, value] of Object.entries({ ...extra, outcome }))
          url.searchParams.append(name, value);
        const headers = { "x-lumo-client-address": String(Math.random()) };
        const answer = await door(new Request(url, { headers }), { params: Promise.resolve({ id }) });
        const said = await answer.text();
        expect([STATUS[outcome], 422]).toContain(answer.status);
        expect(said).not.toContain("secret of ours");
        expect(answer.headers.get("x-request-id")).toBeTruthy();
        expect(answer.headers.get("cache-control")).toBe("private, no-store");
      }),
      { numRuns: 200 },
    );
  });
});
