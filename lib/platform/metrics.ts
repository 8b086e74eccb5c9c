import "server-only";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { roundTrips } from "./db";
import { openStreams } from "./realtime/open-streams";

type Metrics = ReturnType<typeof make>;
const kept = globalThis as typeof globalThis & { lumoMetrics?: Metrics };

/** The figures of this process; one set for the server and the bundle it serves. */
export function metrics(): Metrics {
  kept.lumoMetrics ??= make();
  return kept.lumoMetrics;
}

let measuring = false;

/** Starts what has to watch over time: the event loop's lag, memory, garbage collection. */
export function measureProcess(): void {
  if (measuring) return;
  measuring = true;
  collectDefaultMetrics({ register: metrics().registry, prefix: "lumo_" });
}

function make() {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: "lumo_db_round_trips_total",
    help: "Statements that requests sent to Postgres.",
    registers,
    collect() {
      this.set(roundTrips());
    },
  });
  new Gauge({
    name: "lumo_open_streams",
    help: "Realtime streams open now.",
    registers,
    collect() {
      this.set(openStreams.count());
    },
  });
  return {
    registry,
    http: new Histogram({
      name: "lumo_http_seconds",
      help: "Time to answer.",
      labelNames: ["method", "status", "kind"],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    pageStore: new Counter({
      name: "lumo_page_store_total",
      help: "Visitors' pages answered from the store, rendered for it, or past it.",
      labelNames: ["outcome"],
      registers,
    }),
    cache: new Counter({
      name: "lumo_cache_total",
      help: "Values answered from the cache, or loaded for it.",
      labelNames: ["outcome"],
      registers,
    }),
    requestErrors: new Counter({
      name: "lumo_request_errors_total",
      help: "Unexpected errors in pages and routes.",
      registers,
    }),
    redisErrors: new Counter({
      name: "lumo_redis_errors_total",
      help: "Calls to Redis that failed.",
      registers,
    }),
    refusals: new Counter({
      name: "lumo_rate_limited_total",
      help: "Attempts over a limit.",
      labelNames: ["limit"],
      registers,
    }),
    malformed: new Counter({
      name: "lumo_malformed_requests_total",
      help: "Bodies that could not be read.",
      registers,
    }),
    policyReports: new Counter({
      name: "lumo_csp_reports_total",
      help: "Reports of blocked content.",
      registers,
    }),
  };
}
