import { defineConfig } from "vitest/config";
import server from "../vitest.config.ts";

// Applications and services of its own, which it kills, and the machine to itself: none waits beside it.
export default defineConfig({
  ...server,
  test: {
    ...server.test,
    include: ["tests/server/failures/*.test.ts"],
    globalSetup: [],
    provide: { applications: [] },
    maxWorkers: 1,
  },
});
