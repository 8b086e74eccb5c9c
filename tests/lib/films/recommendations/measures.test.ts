import { expect, test } from "vitest";
import { coverageOf, meanOf, worthOf } from "@/scripts/evaluate/measures";

test("what is found again counts more the further in front it stands", () => {
  const kept = new Set(["a", "b"]);
  expect(worthOf(["a", "b", "c"], kept, 3)).toEqual({ recall: 1, ndcg: 1 });
  expect(worthOf(["c", "d", "e"], kept, 3)).toEqual({ recall: 0, ndcg: 0 });
  const late = worthOf(["c", "a"], kept, 2);
  expect(late.recall).toBe(0.5);
  // 1/log₂3 of 1 + 1/log₂3.
  expect(late.ndcg).toBeCloseTo(0.387, 3);
  expect(worthOf(["c", "d", "a"], kept, 2).recall).toBe(0);
  expect(worthOf(["a"], new Set(), 3)).toEqual({ recall: 0, ndcg: 0 });
});

test("coverage is the part of the catalogue that anybody is shown", () => {
  expect(
    coverageOf(
      [
        ["a", "b"],
        ["b", "c"],
      ],
      6,
    ),
  ).toBe(0.5);
  expect([meanOf([1, 2]), meanOf([])]).toEqual([1.5, 0]);
});
