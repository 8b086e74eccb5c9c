import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { attemptProgram, endOnSignals } from "./run-program";
import { withFillers } from "./start/configuration";
import { buildIfChanged, generateIfChanged } from "./start/prepare";
import { sourcesFingerprint } from "./start/sources";
import { checks } from "./test/checks";
import { type Counts, countPlaywright, countVitest } from "./test/counts";
import { ensureTools } from "./test/tools";

// npm test: every suite, or with a name one of them, in an order in which the cheapest speaks first.
const suites: Record<string, (words: string[]) => Promise<Counts>> = {
  types: () => runChecks("types"),
  lint: () => runChecks("lint"),
  unit: (words) => runVitest("unit", ...words),
  server: runServer,
  e2e: runPlaywright,
  start: runStarts,
};
const [only, ...words] = process.argv.slice(2);
if (only && !suites[only]) {
  console.error(`There is no suite ${only}. There are: ${Object.keys(suites).join(", ")}.`);
  process.exit(2);
}
const chosen = Object.entries(suites).filter(([name]) => !only || name === only);
const reports = path.resolve(".lumo", "test", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

endOnSignals();
ensureTools({ chromium: chosen.some(([name]) => name === "e2e") });
await generateIfChanged();

const total: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];
const remarks: string[] = [];
for (const [name, run] of chosen) {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const counts = await run(words).catch((error: Error): Counts => {
    console.error(error.message);
    return { passed: 0, failed: 1, failures: [error.message] };
  });
  const { passed, failed } = counts;
  remarks.push(...(counts.failures ?? []).map((one) => `✗ ${name}: ${one}`));
  remarks.push(...(counts.unsteady ?? []).map((one) => `~ ${name}: only the second time: ${one}`));
  // A suite in which nothing ran proves nothing.
  const nothing = passed + failed === 0 ? 1 : 0;
  total.passed += passed;
  total.failed += failed + nothing;
  const time = `${Math.round((Date.now() - begun) / 1000)} s`;
  lines.push(`${name.padEnd(6)} ${passed} passed, ${failed + nothing} failed (${time})`);
  console.log(lines.at(-1));
}
// Named once more at the end, where a log is read first.
if (remarks.length > 0) console.log(`\n${remarks.join("\n")}`);
console.log(`\n${lines.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runChecks(suite: "types" | "lint"): Promise<Counts> {
  const counts = { passed: 0, failed: 0, failures: [] as string[] };
  for (const check of checks.filter((one) => one.suite === suite)) {
    const { ok, said } = await check.run();
    console.log(`${ok ? "✓" : "✗"} ${check.name}`);
    if (!ok) console.log(said);
    if (!ok) counts.failures.push(check.name);
    counts[ok ? "passed" : "failed"]++;
  }
  return counts;
}

async function runVitest(suite: string, ...more: string[]): Promise<Counts> {
  const file = path.join(reports, `${suite}.json`);
  const words = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...more];
  const { code } = await attemptProgram("vitest", words, { loud: true });
  return honest(countVitest(file), code);
}

/** npm start itself, last and alone, because it is timed. */
async function runStarts(more: string[]): Promise<Counts> {
  await buildIfChanged(sourcesFingerprint(), withFillers(process.env));
  return runVitest("start", "--config=tests/start/vitest.config.ts", ...more);
}

/** The built application behind its real server; what is killed and timed there has the machine to itself. */
async function runServer(more: string[]): Promise<Counts> {
  await buildIfChanged(sourcesFingerprint(), withFillers(process.env));
  const config = "--config=tests/server/vitest.config.ts";
  if (more.length > 0) return runVitest("server", config, ...more);
  const together = await runVitest("server", config, "--exclude=tests/server/failures/**");
  const alone = await runVitest("failures", "--config=tests/server/failures/vitest.config.ts");
  return {
    passed: together.passed + alone.passed,
    failed: together.failed + alone.failed,
    failures: [...(together.failures ?? []), ...(alone.failures ?? [])],
  };
}

async function runPlaywright(more: string[]): Promise<Counts> {
  await buildIfChanged(sourcesFingerprint(), withFillers(process.env));
  const file = path.join(reports, "e2e.json");
  rmSync(path.resolve(".lumo", "e2e"), { recursive: true, force: true });
  const { code } = await attemptProgram("playwright", ["test", ...more], {
    loud: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  return honest(countPlaywright(file), code);
}

/** A runner that ends badly without naming a failed test (an error outside of all tests) still failed. */
function honest(counts: Counts, code: number | null): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
