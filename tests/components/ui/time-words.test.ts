import { expect, test } from "vitest";
import { exactTime, relativeTime } from "@/components/ui/time-words";

const now = Date.parse("2026-11-21T12:00:00Z");
const ago = (seconds: number) => relativeTime(new Date(now - seconds * 1000), now);

test.each([
  [5, "just now"],
  [50, "1 min ago"],
  [180, "3 min ago"],
  [2 * 3600, "2 hr ago"],
  [30 * 3600, "yesterday"],
  [3 * 86_400, "3 days ago"],
  [12 * 86_400, "9 Nov"],
  [400 * 86_400, "17 Oct 2025"],
])("%i seconds ago is called “%s”", (seconds, words) => {
  expect(ago(seconds)).toBe(words);
});

test("a moment still to come is said so", () => {
  expect(relativeTime(new Date(now + 3 * 3600_000), now)).toBe("in 3 hr");
});

test("the exact moment is told in the member's own zone", () => {
  expect(exactTime(new Date("2026-11-21T23:30:00Z"), "Asia/Tokyo")).toMatch(
    /^Sunday,? 22 November 2026 at 08:30$/,
  );
});
