import { expect, test } from "vitest";
import { cronItems } from "@/lib/platform/jobs/tasks";
import { jobs } from "@/lib/web/jobs";

test("every job that keeps time has a time the worker understands", () => {
  const timed = Object.keys(jobs).filter((name) => jobs[name]?.cron);
  expect(cronItems(jobs).map(({ task }) => task)).toEqual(timed);
  expect(timed).toContain("media.sweep-uploads");
});

test("every job is named after its room", () => {
  expect(Object.keys(jobs).filter((name) => !/^[a-z]+\.[a-z-]+$/.test(name))).toEqual([]);
});
