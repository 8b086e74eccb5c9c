import { expect, test } from "vitest";
import { dayLabel, shortWhen } from "@/components/talk/clock-words";
import { toLines } from "@/components/talk/lines";
import type { TalkMessage } from "@/lib/talk/schema";

const at = (seq: number, sender: string, createdAt: string, more: Partial<TalkMessage> = {}) =>
  ({ seq, sender: { id: sender }, createdAt, deletedAt: null, replyTo: null, ...more }) as TalkMessage;

test("what one person says within five minutes stands together, under the day it was said on where the reader is", () => {
  const lines = toLines(
    [
      at(1, "ada", "2026-11-20T22:50:00Z"),
      at(2, "ada", "2026-11-20T22:54:00Z"),
      at(3, "ada", "2026-11-20T23:01:00Z"),
      at(4, "grace", "2026-11-20T23:02:00Z"),
      at(5, "grace", "2026-11-20T23:20:00Z"),
    ],
    "Europe/Berlin",
    null,
    "ada",
  );
  expect(lines.map(({ isContinued }) => isContinued)).toEqual([false, true, false, false, false]);
  expect(lines.map(({ day }) => day)).toEqual(["2026-11-20", null, "2026-11-21", null, null]);
});

test("the mark stands once, before the first message of somebody else that was not read", () => {
  const messages = [1, 2, 3, 4].map((seq) => at(seq, seq === 3 ? "ada" : "grace", "2026-11-20T10:00:00Z"));
  const marked = (readTo: number | null) =>
    toLines(messages, "UTC", readTo, "ada")
      .filter(({ isFirstUnread }) => isFirstUnread)
      .map(({ message }) => message.seq);
  expect(marked(1)).toEqual([2]);
  expect(marked(2)).toEqual([4]);
  expect(marked(4)).toEqual([]);
  expect(marked(null)).toEqual([]);
});

test("days and moments are said in few words", () => {
  const now = Date.parse("2026-11-21T12:00:00Z");
  expect(dayLabel("2026-11-21", "UTC", now)).toBe("Today");
  expect(dayLabel("2026-11-20", "UTC", now)).toBe("Yesterday");
  expect(dayLabel("2025-11-16", "UTC", now)).toContain("2025");
  expect(shortWhen("2026-11-21T09:05:00Z", "UTC", now)).toBe("09:05");
  expect(shortWhen("2026-11-18T09:05:00Z", "UTC", now)).toBe("Wed");
});
