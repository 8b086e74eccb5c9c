import path from "node:path";
import { defineConfig } from "vitest/config";
import { guardMutants } from "./tests/support/guard-mutants.ts";

const root = import.meta.dirname;

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
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/server/**", "tests/start/**", "node_modules/**"],
    globalSetup: ["tests/support/services.ts"],
    setupFiles: ["tests/support/setup.ts"],
    // Every file runs in a process and on a database of its own.
    pool: "forks",
    maxWorkers: Number(process.env.LUMO_TEST_WORKERS ?? 2),
    // A test that hangs is found late; one that a busy machine holds up is not called broken.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["lib/**", "components/**", "app/**", "scripts/services/**"],
      reporter: ["text-summary", "html", "json-summary"],
    },
  },
});
