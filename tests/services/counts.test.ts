import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { countPlaywright } from "@/scripts/test/counts";
import { emptyFolder } from "./folder";

const spec = (title: string, ...tests: [projectName: string, status: string][]) => ({
  title,
  tests: tests.map(([projectName, status]) => ({ projectName, status })),
});

test("a journey that fails is named, one that passed only the second time is named as such, and one that never ran did not pass", () => {
  const file = path.join(emptyFolder(), "e2e.json");
  const report = {
    stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [],
    suites: [
      {
        file: "club.spec.ts",
        specs: [spec("a club meets", ["desktop", "expected"], ["phone", "flaky"])],
        suites: [{ file: "club.spec.ts", specs: [spec("a club ends", ["desktop", "unexpected"])] }],
      },
      { file: "kill.fault.spec.ts", specs: [spec("it comes back", ["faults", "skipped"])] },
    ],
  };
  writeFileSync(file, JSON.stringify(report));
  expect(countPlaywright(file)).toEqual({
    passed: 3,
    failed: 2,
    failures: ["club.spec.ts › a club ends (desktop)", "kill.fault.spec.ts › it comes back (faults)"],
    unsteady: ["club.spec.ts › a club meets (phone)"],
  });
});

test("a run that left no report failed", () => {
  expect(countPlaywright(path.join(emptyFolder(), "none.json"))).toEqual({ passed: 0, failed: 1 });
});
