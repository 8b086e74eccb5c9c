import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { momentSaid } from "@/lib/platform/moment-said";
import { decodeCursor, encodeCursor } from "@/lib/platform/pagination";
import { asApp } from "@/tests/support/database";
import { anything, refusalOf, strings } from "./rubbish";

describe("T10.2 page markers and moments", () => {
  test("cursors: ours come back as they were, any other is refused", async () => {
    const shape = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.integer()),
        fc.uuid(),
        async (first, id) => {
          if (typeof first === "string" && first.includes("\0")) return;
          expect(decodeCursor(encodeCursor([first, id]), shape)).toEqual([first, id]);
        },
      ),
    );
    const forged = fc.oneof(
      strings,
      fc.base64String(),
      anything.map((value) =>
        Buffer.from(
          JSON.stringify(value, (_, each) => (typeof each === "bigint" ? "1" : each)) ?? "",
        ).toString("base64url"),
      ),
    );
    await fc.assert(
      fc.asyncProperty(forged, async (cursor) => {
        expect(await refusalOf(() => decodeCursor(cursor, shape))).toBe("invalid");
      }),
      { numRuns: 3_000 },
    );
    for (const one of ["\u0000", "a\ud800", "0000-01-01T00:00:00.000Z", "0000-02-03"]) {
      expect(await refusalOf(() => decodeCursor(encodeCursor([one, crypto.randomUUID()]), shape))).toBe(
        "invalid",
      );
    }
  });

  test("moments: what is taken is one that the database reads, whatever its offset", async () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, "0"));
    const years = fc.oneof(fc.constantFrom(0, 1, 1899, 1900, 2026, 9999), fc.integer({ min: 0, max: 9999 }));
    const said = fc
      .tuple(years, two(13), two(32), two(24), two(60), fc.constantFrom("Z", "+20:00", "-23:59", "+00:00"))
      .map(([year, ...rest]) => {
        const [month, date, hour, minute, offset] = rest;
        return `${String(year).padStart(4, "0")}-${month}-${date}T${hour}:${minute}:00${offset}`;
      });
    const taken: string[] = [];
    fc.assert(
      fc.property(fc.oneof(said, strings), (value) => {
        const parsed = momentSaid.safeParse(value);
        if (parsed.success) taken.push(parsed.data);
      }),
      { numRuns: 3_000 },
    );
    expect(momentSaid.parse("2026-03-01T12:00:00+20:00")).toBe("2026-02-28T16:00:00.000Z");
    for (const value of ["0000-01-01T00:00:00Z", "9999-12-31T23:59:00-23:59"])
      expect(momentSaid.safeParse(value).success).toBe(false);
    expect(taken.length).toBeGreaterThan(300);
    const kept = await asApp<{ at: Date }>("SELECT unnest($1::timestamptz[]) AS at", [taken]);
    expect(kept.map(({ at }) => at.toISOString())).toEqual(taken);
  });
});
