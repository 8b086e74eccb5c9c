import { describe, expect, test } from "vitest";
import { passwordStrength } from "@/components/accounts/password-strength";
import { DEMO } from "@/lib/accounts/demo";
import { passwordFault } from "@/lib/accounts/password-policy";
import { hashPassword, isPassword, needsRehash } from "@/lib/auth/passwords";
import { processTime } from "@/tests/support/processor-time";

describe("T2.14 a password is refused", () => {
  test.each([
    "password1",
    "Password123",
    "passw0rd",
    "P4ssw0rd!!",
    "qwerty123",
    "qwer1234",
    "1qaz2wsx",
    "abcd1234",
    "trustno1",
    "letmein1",
    "iloveyou2",
    "sunshine2024",
    "2024sunshine",
    "dragon99",
    "monkey123",
    "welcome1",
    "Welcome2026!",
    "charlie1",
    "michael1",
    "football7",
    "princess12",
    "superman1",
    "q1w2e3r4",
    "zaq12wsx",
    "aaaaaaaa1",
    "a1a1a1a1",
  ])("for being common: %s", (password) => expect(passwordFault(password)).toMatch(/anybody would try/));

  test.each(["lumo2026", "LumoFilm2026", "cinema1234", "movies-1-film", "lumolumo1"])(
    "for being made of the product's words: %s",
    (password) => expect(passwordFault(password)).not.toBeNull(),
  );

  test.each([
    ["short1a", /at least 8/],
    [`${"ab1".repeat(42)}abc`, /at most 128/],
    ["onlyletters", /digit/],
    ["1234567890123", /letters/],
    ["tab\tinside-1", /character/],
    ["nul\u0000inside-1", /character/],
  ])("for its shape: %j", (password, why) => expect(passwordFault(password)).toMatch(why));
});

describe("T2.14 a password is taken", () => {
  test.each([
    "lantern-9-quiet-river",
    "Ünïcödé wörds 7 ☂",
    "correct horse battery 1 staple",
    `${"pqrstu1v".repeat(8)}`,
    DEMO[0]?.password ?? "",
  ])("%s", (password) => expect(passwordFault(password)).toBeNull());
});

describe("a hash", () => {
  test("has the cost it should, and a salt of its own", async () => {
    const [one, two] = await Promise.all([hashPassword("lantern-9-quiet"), hashPassword("lantern-9-quiet")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(needsRehash(one)).toBe(false);
    expect(await isPassword("lantern-9-quiet", one)).toBe(true);
    expect(await isPassword("lantern-9-quieT", one)).toBe(false);
  });

  test("is the same for one text in two spellings of Unicode", async () => {
    expect(await isPassword("cafe\u0301-7-words", await hashPassword("caf\u00e9-7-words"))).toBe(true);
  });

  test("T2.14 of 1,025 bytes is not begun", async () => {
    expect(() => hashPassword("é".repeat(513))).toThrow(RangeError);
    // A hash begun keeps the processor busy, on whatever thread; the least of five, for the process has other things to do.
    const work = async (guess: string) => {
      const times: number[] = [];
      for (let round = 0; round < 5; round++)
        times.push(await processTime(async () => expect(await isPassword(guess, null)).toBe(false)));
      return Math.min(...times);
    };
    expect(await work("é".repeat(513))).toBeLessThan(0.1 * (await work("é".repeat(512))));
  });
});

test("the strength shown grows with the password", () => {
  const scores = ["abc", "abcdefg1", "lantern-9-qui", "lantern-9-quiet-river"].map(
    (each) => passwordStrength(each).score,
  );
  expect(scores).toEqual([...scores].sort());
  expect(scores[0]).toBe(0);
  expect(scores.at(-1)).toBe(4);
});
