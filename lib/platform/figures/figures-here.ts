import "server-only";
import type { Counter, Histogram } from "prom-client";
import { roundTrips } from "@/lib/platform/db";
import { metrics } from "@/lib/platform/metrics";
import type { Figures } from "./names";
import { slowCount } from "./slow-statements";

/** What this process has counted since it began. */
export async function figuresHere(): Promise<Figures> {
  const { http, requestErrors, cache, pageStore } = metrics();
  const [answers, errors, cached, pages] = await Promise.all([
    sums(http),
    sums(requestErrors),
    byOutcome(cache),
    byOutcome(pageStore),
  ]);
  return {
    answers: answers("lumo_http_seconds_count"),
    answerTime: Math.round(answers("lumo_http_seconds_sum") * 1_000),
    errors: errors("lumo_request_errors_total"),
    cacheHits: cached("hit"),
    cacheMisses: cached("miss"),
    keptHits: pages("hit") + pages("stale"),
    keptMisses: pages("miss"),
    statements: roundTrips(),
    slowStatements: slowCount(),
  };
}

type Named = { value: number; metricName?: string };

async function sums(metric: Counter | Histogram): Promise<(name: string) => number> {
  const { values } = await metric.get();
  return (name) =>
    (values as Named[])
      .filter(({ metricName }) => metricName === undefined || metricName === name)
      .reduce((sum, { value }) => sum + value, 0);
}

async function byOutcome(metric: Counter<"outcome">): Promise<(outcome: string) => number> {
  const { values } = await metric.get();
  return (outcome) => values.find(({ labels }) => labels.outcome === outcome)?.value ?? 0;
}
