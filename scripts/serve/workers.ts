import cluster from "node:cluster";
import { log } from "@/lib/platform/log";

/** Runs one server per worker on the same port; a worker that dies is replaced, signals reach all of them. */
export function superviseWorkers(count: number): void {
  let leaving = false;
  for (let started = 0; started < count; started += 1) cluster.fork();
  cluster.once("message", (_worker, message) => process.send?.(message));
  cluster.on("exit", (worker, code) => {
    if (leaving) {
      if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(0);
      return;
    }
    log.error({ pid: worker.process.pid, code }, "a worker died; starting another");
    setTimeout(() => leaving || cluster.fork(), 500);
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      leaving = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
    });
}
