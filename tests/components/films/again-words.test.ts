import { expect, test } from "vitest";
import { againWords } from "@/components/films/statistics/statistics-words";
import type { Statistics } from "@/lib/films/statistics/schema";

const WORDS = { some: "some", none: "none" };
const again = { times: 2 } as Statistics["again"];

test("nothing is said to be watched once that is there twice, whether or not its member called it a rewatch", () => {
  expect(againWords({ rewatches: 0, again: null }, WORDS)).toBe("none");
  expect(againWords({ rewatches: 0, again }, WORDS)).toBe("some");
  expect(againWords({ rewatches: 2, again }, WORDS)).toBe("2 rewatches");
});
