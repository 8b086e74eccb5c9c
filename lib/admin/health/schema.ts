import { z } from "zod";
import { moment } from "@/lib/talk/schema";
import { firstOf } from "../first-of";
import { SPANS } from "./spans";

export const healthQuery = z.object({
  span: z.enum(SPANS, { error: "hour, or day." }).default("hour"),
});
export type HealthQuery = z.output<typeof healthQuery>;

const counted = z.object({
  /** Where a minute or an hour of it ends. */
  at: moment,
  answers: z.int(),
  /** Of all of them together, in milliseconds. */
  answerTime: z.int(),
  errors: z.int(),
  cacheHits: z.int(),
  cacheMisses: z.int(),
  /** Visitors' pages that were kept, and that had to be made. */
  keptHits: z.int(),
  keptMisses: z.int(),
  statements: z.int(),
  slowStatements: z.int(),
});
export type Counted = z.output<typeof counted>;

export const health = z.object({
  /** Over all processes; null while Redis is away. */
  figures: z
    .object({
      moments: z.array(counted),
      /** Realtime streams open now. */
      streams: z.int(),
      /** What the database took longest over today; milliseconds. */
      slowest: z.array(z.object({ statement: z.string(), longest: z.int(), times: z.int() })),
    })
    .nullable(),
  queue: z.object({
    due: z.int(),
    oldestSeconds: z.number(),
    waiting: z.int(),
    failed: z.int(),
    givenUp: z.int(),
  }),
});
export type Health = z.output<typeof health>;

/** What the address of the page says. */
export const healthPageQuery = z.object({
  span: firstOf(healthQuery.shape.span.unwrap()).transform((value) => value ?? ("hour" as const)),
});
