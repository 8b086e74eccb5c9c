import { inject } from "vitest";
import type { RunningApplication } from "./start-application";

const applications = inject("applications");

/** The running application of this worker. */
export const application = applications[
  (Number(process.env.VITEST_POOL_ID ?? 1) - 1) % applications.length
] as RunningApplication;
