import fc from "fast-check";
import type { Shape } from "@/tests/safety/samples";

/** What programs choke on, in place of anything. */
export const POISON: readonly unknown[] = [
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfffx",
  "\u202e\u2066",
  "\ufeff",
  "Z\u0351\u036b\u0343".repeat(60),
  "👩‍👩‍👧‍👦".repeat(40),
  "x".repeat(20_000),
  "",
  " ",
  "'; DROP TABLE members; --",
  "%",
  "%_\\",
  "%E0%A4%A",
  "../../etc/passwd",
  "$" + "{jndi:ldap://x}",
  "not-a-uuid",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "0".repeat(36),
  "Infinity",
  "NaN",
  "1e400",
  "+300000-01-01T00:00:00Z",
  "2026-02-30",
  "9999999999999999999999",
  "-1",
  "0x10",
  "null",
  "true",
  10 ** 20,
  -(10 ** 20),
  2 ** 31,
  2 ** 53,
  -0,
  0.1,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  null,
  true,
  [],
  [[]],
  [null],
  ["a", "b"],
  {},
  { $gt: "" },
  { $ne: null },
  { not: "" },
  { contains: "a" },
  { equals: "ada", mode: "insensitive" },
  { set: "admin" },
  { connect: { id: "1" } },
  { toString: 1, valueOf: 1 },
  { length: 10 ** 9 },
  JSON.parse('{"__proto__":{"role":"admin"}}'),
  JSON.parse('{"constructor":{"prototype":{"role":"admin"}}}'),
];

/** Values that mean something here, so that requests get past the parser and into the operations. */
export type Words = Record<"handle" | "id" | "cursor" | "text", readonly string[]>;

const poison = fc.constantFrom(...POISON);

/** Mostly what the shape asks for, now and then anything else. */
export function arbitraryOf(shape: Shape, words: Words, name = ""): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: fitting(shape, words, name), weight: 12 }, { arbitrary: poison, weight: 1 });
}

function fitting(shape: Shape, words: Words, name: string): fc.Arbitrary<unknown> {
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if ("const" in shape) return fc.constant(shape.const);
  const options = shape.anyOf ?? shape.oneOf;
  if (options) return fc.oneof(...options.map((each) => arbitraryOf(each, words, name)));
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type;
  switch (type) {
    case "object":
      return record(shape, words);
    case "array":
      return fc.array(shape.items ? arbitraryOf(shape.items, words, name) : poison, {
        maxLength: Math.min(shape.maxItems ?? 4, 4),
      });
    case "boolean":
      return fc.boolean();
    case "integer": {
      const min = shape.minimum ?? -5;
      return fc.oneof(
        fc.integer({ min, max: Math.min(shape.maximum ?? min + 100, min + 1_000) }),
        fc.maxSafeInteger(),
      );
    }
    case "number":
      return fc.double();
    case "null":
      return fc.constant(null);
    case "string":
      return string(shape, words, name);
    default:
      return fc.jsonValue();
  }
}

function record(shape: Shape, words: Words): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape.properties ?? {}).map(
    ([key, each]) => [key, arbitraryOf(each, words, key)] as const,
  );
  const given = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  const all = fc.record(Object.fromEntries(fields));
  const extra = fc.dictionary(fc.constantFrom("role", "id", "memberId", "extra", "toString"), poison, {
    maxKeys: 2,
  });
  return fc.oneof(
    { arbitrary: all, weight: 5 },
    { arbitrary: given, weight: 2 },
    { arbitrary: fc.tuple(all, extra).map(([one, other]) => ({ ...one, ...other })), weight: 1 },
  );
}

function string(
  { format, pattern, maxLength = 60 }: Shape,
  words: Words,
  name: string,
): fc.Arbitrary<string> {
  if (format === "uuid" || /^id$|Id$/.test(name)) return fc.oneof(fc.constantFrom(...words.id), fc.uuid());
  if (/handle|member|login|^q$/i.test(name))
    return fc.oneof(fc.constantFrom(...words.handle), fc.string({ maxLength: 20 }));
  if (name === "cursor") return fc.oneof(fc.constantFrom(...words.cursor), fc.base64String());
  if (format === "date-time") return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (format === "uri" || /url/i.test(name))
    return fc.oneof(
      fc.webUrl(),
      fc.constantFrom("javascript:alert(1)", "//evil.example", "https://[::1]", "http://"),
    );
  if (/email/i.test(name))
    return fc.oneof(
      fc.emailAddress(),
      fc.constantFrom("a@b@c", "a@xn--", '"a b"@example.com', "A@EXAMPLE.COM"),
    );
  if (pattern) return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.string());
  return fc.oneof(
    fc.constantFrom(...words.text),
    fc.string({ unit: "grapheme", maxLength: Math.min(maxLength, 200) }),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
}
