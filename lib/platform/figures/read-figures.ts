import "server-only";
import { z } from "zod";
import { noteRedisError, redis } from "@/lib/platform/redis";
import { FIGURES, type Figures, keyOf } from "./names";

type Moment = Figures & { at: string };
export type Read = {
  /** By the minute or by the hour, the oldest first. */
  moments: Moment[];
  streams: number;
  slowest: { statement: string; longest: number; times: number }[];
};

const hash = z.record(z.string(), z.coerce.number()).nullable();
const streamsHash = z.record(z.string(), z.string()).nullable();
const ranked = z.array(z.union([z.string(), z.number()]));
const SPANS = { hour: { step: 60_000, count: 60 }, day: { step: 3_600_000, count: 24 } } as const;
const SILENT_MS = 60_000;

/** What all processes counted in the last hour, by the minute, or in the last day, by the hour. Null while Redis is away. */
export async function readFigures(span: keyof typeof SPANS, now = Date.now()): Promise<Read | null> {
  const { step, count } = SPANS[span];
  const keys = Array.from({ length: count }, (_, n) => now - (count - 1 - n) * step);
  const pipeline = redis.pipeline();
  for (const at of keys) pipeline.hgetall(span === "hour" ? keyOf.minute(at) : keyOf.hour(at));
  pipeline.hgetall(keyOf.streams);
  pipeline.zrange(keyOf.slowest(now), 0, 9, { rev: true, withScores: true });
  pipeline.hgetall(keyOf.slowTimes(now));
  let said: unknown[];
  try {
    said = await pipeline.exec();
  } catch (error) {
    noteRedisError(error, "figures were not read");
    return null;
  }
  const [streams, slowest, times] = said.slice(count);
  return {
    moments: keys.map((at, n) => ({ at: new Date(at).toISOString(), ...figuresIn(said[n]) })),
    streams: streamsIn(streams, now),
    slowest: slowestIn(ranked.parse(slowest), hash.parse(times) ?? {}),
  };
}

function figuresIn(value: unknown): Figures {
  const found = hash.parse(value) ?? {};
  return Object.fromEntries(FIGURES.map((name) => [name, found[name] ?? 0])) as Figures;
}

/** Of processes that were heard of lately. */
function streamsIn(value: unknown, now: number): number {
  return Object.values(streamsHash.parse(value) ?? {})
    .map((each) => each.split(" ").map(Number))
    .filter(([, at = 0]) => now - at < SILENT_MS)
    .reduce((sum, [count = 0]) => sum + count, 0);
}

/** Statements and scores come in turn. */
function slowestIn(flat: z.output<typeof ranked>, times: Record<string, number>): Read["slowest"] {
  return flat.flatMap((statement, n) =>
    n % 2 === 0
      ? [
          {
            statement: String(statement),
            longest: Number(flat[n + 1]),
            times: times[String(statement)] ?? 1,
          },
        ]
      : [],
  );
}
