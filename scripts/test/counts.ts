import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** How many passed and failed, and which those were, a line each. */
export type Counts = { passed: number; failed: number; failures?: string[] };

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
  ok: z.boolean(),
  tests: z.array(z.object({ projectName: z.string() })),
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

/** A test that needed a second try passed, and is named in the report above the counts. */
export function countPlaywright(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, suites, errors } = playwrightReport.parse(JSON.parse(readFileSync(file, "utf8")));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    failures: suites.flatMap(failedSpecs),
  };
}

function failedSpecs({ file, suites = [], specs = [] }: Suite): string[] {
  const here = specs
    .filter((spec) => !spec.ok)
    .map((spec) => `${file} › ${spec.title} (${spec.tests.map((one) => one.projectName).join(", ")})`);
  return [...here, ...suites.flatMap(failedSpecs)];
}

const firstLine = (words = "") => words.split("\n", 1)[0] ?? "";
