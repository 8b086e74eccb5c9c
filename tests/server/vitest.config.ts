import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..", "..");

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
    maxWorkers: 2, // each with an application of its own; files that take one down start another
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
