import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** How many passed and failed, which failed, and which passed only the second time, a line each. */
export type Counts = { passed: number; failed: number; failures?: string[]; unsteady?: string[] };

const vitestReport = z.object({
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  numTotalTestSuites: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

type Suite = { file: string; suites?: Suite[]; specs?: z.infer<typeof playwrightSpec>[] };
const playwrightSpec = z.object({
  title: z.string(),
  tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
});
const playwrightSuite: z.ZodType<Suite> = z.object({
  file: z.string(),
  suites: z.lazy(() => z.array(playwrightSuite)).optional(),
  specs: z.array(playwrightSpec).optional(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  suites: z.array(playwrightSuite),
  errors: z.array(z.unknown()),
});

/** A test that did not run did not pass; a file that could not even be read counts as one failure. */
export function countVitest(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = vitestReport.parse(JSON.parse(readFileSync(file, "utf8")));
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === "failed" && assertionResults.length === 0
      ? [`${path.relative("", name)}: ${firstLine(message)}`]
      : assertionResults
          .filter((one) => one.status !== "passed")
          .map(
            (one) =>
              `${path.relative("", name)} › ${one.fullName}: ${firstLine(one.failureMessages?.[0] ?? one.status)}`,
          ),
  );
  const unreadable = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const passed = report.numPassedTests;
  return { passed, failed: report.numTotalTests - passed + unreadable.length, failures };
}

/** A test that needed a second try passed, and is named: what made it unsteady wants mending. */
export function countPlaywright(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, suites, errors } = playwrightReport.parse(JSON.parse(readFileSync(file, "utf8")));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    failures: suites.flatMap((suite) => named(suite, ["unexpected", "skipped"])),
    unsteady: suites.flatMap((suite) => named(suite, ["flaky"])),
  };
}

function named({ file, suites = [], specs = [] }: Suite, statuses: string[]): string[] {
  const here = specs.flatMap(({ title, tests }) => {
    const projects = tests
      .filter(({ status }) => statuses.includes(status))
      .map(({ projectName }) => projectName);
    return projects.length > 0 ? [`${file} › ${title} (${projects.join(", ")})`] : [];
  });
  return [...here, ...suites.flatMap((suite) => named(suite, statuses))];
}

const firstLine = (words = "") => words.split("\n", 1)[0] ?? "";
