import { expect, test } from "vitest";
import { diffLines } from "@/lib/platform/diff-lines";
import { threadTime } from "@/tests/support/processor-time";

const marks = { same: " ", gone: "-", come: "+" };
const drawn = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => `${marks[kind]}${text}`);

test("what stayed is said once, what went and what came each where it was", () => {
  expect(drawn("one\ntwo\nthree", "one\n2\nthree")).toEqual([" one", "-two", "+2", " three"]);
  expect(drawn("a\nb\nc", "b\nc\nd")).toEqual(["-a", " b", " c", "+d"]);
  expect(drawn("same", "same")).toEqual([" same"]);
  expect(drawn("", "new")).toEqual(["-", "+new"]);
  expect(drawn("x\ny\nx", "y\nx\nx")).toEqual(["-x", " y", "+x", " x"]);
});

test("either text can be read off it, whatever they were", () => {
  const [before, after] = ["a\nb\na\nc\n\nd", "b\na\na\nd\nc\n"];
  const lines = diffLines(before, after);
  const without = (kind: string) => lines.filter((line) => line.kind !== kind).map(({ text }) => text);
  expect(without("come").join("\n")).toBe(before);
  expect(without("gone").join("\n")).toBe(after);
});

test("two long texts that have nothing in common do not take long", () => {
  const text = (word: string) => Array.from({ length: 5_000 }, (_, n) => `${word} ${n}`).join("\n");
  const took = threadTime(() => expect(diffLines(text("one"), text("two"))).toHaveLength(10_000));
  expect(took).toBeLessThan(1_000);
});
