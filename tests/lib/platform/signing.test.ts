import { expect, test } from "vitest";
import { z } from "zod";
import { sign, verify } from "@/lib/platform/signing";

const SECRET = "one secret of at least thirty-two characters";
const schema = z.object({ memberId: z.string() });
const token = sign("unsubscribe", { memberId: "ada" }, SECRET);

test("a token opens what it was made for", () => {
  expect(verify("unsubscribe", token, SECRET, schema)).toEqual({ memberId: "ada" });
});

test("a token opens nothing else, nor with another secret, nor for another shape", () => {
  expect(verify("sign-in", token, SECRET, schema)).toBeNull();
  expect(verify("unsubscribe", token, `${SECRET}!`, schema)).toBeNull();
  expect(verify("unsubscribe", token, SECRET, z.object({ other: z.string() }))).toBeNull();
});

test("every changed, cut or lengthened token is refused, and none throws", () => {
  const changed = Array.from(
    token,
    (letter, at) => token.slice(0, at) + (letter === "A" ? "B" : "A") + token.slice(at + 1),
  );
  const cut = Array.from(token, (_, at) => token.slice(0, at));
  const others = [
    `${token}.`,
    `${token}=`,
    `.${token}`,
    `${token}A`,
    "",
    ".",
    "..",
    "a.b",
    "\u0000.\u0000",
    "é.é",
  ];
  for (const wrong of [...changed, ...cut, ...others]) {
    expect(verify("unsubscribe", wrong, SECRET, schema), wrong).toBeNull();
  }
});
