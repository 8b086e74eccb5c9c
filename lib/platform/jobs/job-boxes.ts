/** Jobs that failed at least once; those that have not been tried, or never failed. */
export const JOB_BOXES = ["failed", "waiting"] as const;
export type JobBox = (typeof JOB_BOXES)[number];
