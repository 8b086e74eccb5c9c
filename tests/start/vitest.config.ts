import path from "node:path";
import { defineConfig } from "vitest/config";

// Starts of the whole application, one after the other and with nothing beside them: they are timed.
export default defineConfig({
  root: path.resolve(import.meta.dirname, "..", ".."),
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "..", "..") } },
  test: {
    include: ["tests/start/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    bail: 1,
  },
});
