import { describe, expect, test } from "vitest";
import { registration } from "@/lib/accounts/schema";

const form = {
  handle: "lotte",
  name: "Lotte Reiniger",
  email: "lotte@example.org",
  password: "scissors-2-shadows",
  passwordAgain: "scissors-2-shadows",
  bornOn: "1989-06-02",
};

describe("the form refuses, beside the field,", () => {
  const faultOf = (changes: Partial<typeof form>) => {
    const parsed = registration.safeParse({ ...form, ...changes });
    return parsed.success ? null : String(parsed.error.issues[0]?.path[0]);
  };

  test.each(["ab", "a".repeat(51), "Åsa", "a b", "a.b", "admin", "lumo", "lumo_1", "members", ""])(
    "the handle “%s”",
    (handle) => expect(faultOf({ handle })).toBe("handle"),
  );

  test("nothing about a handle in capitals or with its @: it is the same handle", () => {
    expect(registration.parse({ ...form, handle: " @LoTTe " }).handle).toBe("lotte");
  });

  test.each(["2014-01-01x", "2013-02-30", "1850-01-01", "", new Date().toISOString().slice(0, 10)])(
    "the date of birth “%s”",
    (bornOn) => expect(faultOf({ bornOn })).toBe("bornOn"),
  );

  test("somebody whose thirteenth birthday is tomorrow, and nobody whose it is today", () => {
    const day = new Date();
    day.setUTCFullYear(day.getUTCFullYear() - 13);
    expect(faultOf({ bornOn: day.toISOString().slice(0, 10) })).toBeNull();
    day.setUTCDate(day.getUTCDate() + 1);
    expect(faultOf({ bornOn: day.toISOString().slice(0, 10) })).toBe("bornOn");
  });

  test("two passwords that differ", () => {
    expect(faultOf({ passwordAgain: "scissors-3-shadows" })).toBe("passwordAgain");
  });

  test("a password made of the handle", () => {
    expect(faultOf({ handle: "charlotte", password: "charlotte77", passwordAgain: "charlotte77" })).toBe(
      "password",
    );
  });

  test.each([
    ['"lotte r"@example.org'],
    ["lotte＠example.org"],
    ["ｌotte@example.org"],
    ["lotte@exam\r\nple.org"],
    ["lotte@example.org\r\nBcc: all@example.org"],
    ["lotte@example"],
    ["lotte@@example.org"],
    ["lotte@[127.0.0.1]"],
    ["lotte@127.0.0.1"],
    ["lotte..r@example.org"],
    [".lotte@example.org"],
    ["lotte@-example.org"],
    ["Lotte <lotte@example.org>"],
    ["lotte@example.org,ada@example.com"],
    ["lotte(comment)@example.org"],
    ["lottе@example.org"],
    ["lotte@exämple.org"],
    [`${"l".repeat(65)}@example.org`],
    [`lotte@${"e".repeat(110)}.example.org`],
    ["lotte\u0000@example.org"],
    ["lotte\u202e@example.org"],
  ])("T2.11 the address %j", (email) => expect(faultOf({ email })).toBe("email"));

  test("T2.11 space around an address is no part of it, and its domain is in lower case", () => {
    expect(registration.parse({ ...form, email: " lotte+film@Example.ORG\r\n" }).email).toBe(
      "lotte+film@example.org",
    );
  });
});
