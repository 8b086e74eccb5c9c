import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { guardMutants } from "./tests/support/guard-mutants.ts";

const root = import.meta.dirname;
const NOT_HERE = ["tests/e2e/**", "tests/server/**", "tests/start/**", "node_modules/**"];
// What changes or measures the process it runs in, or measures the database, has both to itself and new: whole folders, and
// elsewhere the files that say so.
const ALONE = ["tests/*.test.ts", "tests/{bridge,fuzz,safety,services}/**/*.test.ts"];
const TOUCHES =
  /\bvi\.(do)?mock\(|useFakeTimers|stub(Env|Global)|(process|performance)\.(env|memoryUsage|on\(|now)|globalThis|\bgc\(|\/plans"|EXPLAIN/;
const touching = globSync("tests/{api,components,lib}/**/*.test.{ts,tsx}", { cwd: root }).filter((file) =>
  TOUCHES.test(readFileSync(path.join(root, file), "utf8")),
);
const alone = [...ALONE, ...touching];

export default defineConfig({
  plugins: [guardMutants()],
  resolve: {
    alias: {
      "@": root,
      // Outside of a server component the package throws; in tests everything is the server.
      "server-only": path.join(root, "node_modules", "server-only", "empty.js"),
    },
  },
  test: {
    globalSetup: ["tests/support/services.ts"],
    setupFiles: ["tests/support/fresh-process.ts", "tests/support/setup.ts"],
    pool: "forks",
    // One more than two cores: while a file waits for its database, another has its core.
    maxWorkers: Number(process.env.LUMO_TEST_WORKERS ?? 3),
    // A test that hangs is found late; one that a busy machine holds up is not called broken.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Every file has an empty database and reads our modules anew. Most share a process, in which the libraries that
    // they all need, and what those have compiled, are there once.
    projects: [
      {
        extends: true,
        test: { name: "alone", include: alone, exclude: NOT_HERE, provide: { isAlone: true } },
      },
      {
        extends: true,
        test: {
          name: "together",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...NOT_HERE, ...alone],
          isolate: false,
          provide: { isAlone: false },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["lib/**", "components/**", "app/**", "scripts/services/**"],
      reporter: ["text-summary", "html", "json-summary"],
    },
  },
});
