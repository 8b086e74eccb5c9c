/** What is counted over all processes, by the minute and by the hour. Times are in milliseconds. */
export const FIGURES = [
  "answers",
  "answerTime",
  "errors",
  "cacheHits",
  "cacheMisses",
  "keptHits",
  "keptMisses",
  "statements",
  "slowStatements",
] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = Record<Figure, number>;

/** One process writes here, all read: in Redis, and gone after a while. */
export const keyOf = {
  minute: (at: number) => `figures:minute:${Math.floor(at / 60_000)}`,
  hour: (at: number) => `figures:hour:${Math.floor(at / 3_600_000)}`,
  /** How many streams each process holds open. */
  streams: "figures:streams",
  /** The longest that a statement took on a day, and how often it was slow. */
  slowest: (at: number) => `figures:slowest:${Math.floor(at / 86_400_000)}`,
  slowTimes: (at: number) => `figures:slow-times:${Math.floor(at / 86_400_000)}`,
};
