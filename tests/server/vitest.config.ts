import path from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = path.resolve(import.meta.dirname, "..", "..");

/** What takes longest, begun first, so that neither worker is left with it alone. */
const LONGEST = [
  "access/pages.test.ts",
  "access/actions.test.ts",
  "access/words-that-attack.test.ts",
  "access/pages-private.test.ts",
  "access/reads.test.ts",
  "health-and-leaving.test.ts",
  "round-trips.test.ts",
];

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((file) => moduleId.endsWith(file));
  return at < 0 ? LONGEST.length : at;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return [...files].sort((one, other) => rank(one) - rank(other));
  }
}

// What only the built application behind its real server can show. `npm test server` builds it where the sources changed.
export default defineConfig({
  root,
  resolve: {
    alias: { "@": root, "server-only": path.join(root, "node_modules", "server-only", "empty.js") },
  },
  test: {
    include: ["tests/server/**/*.test.ts"],
    globalSetup: ["tests/server/start-application.ts"],
    pool: "forks",
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2, // each with an application of its own; files that take one down start another
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
