import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { bootFaults } from "./boot-check";

/*
 * The server of a machine of our own: Next behind our own http server. LUMO_DEV=1 serves with hot reload,
 * LUMO_WORKERS=4 (or "auto") runs that many processes on the port, HOST=0.0.0.0 listens beyond this machine.
 */
// Before anything heavy is loaded, and once for all workers: a server that is configured wrongly ends at once and says why.
if (cluster.isPrimary) {
  const faults = await bootFaults();
  if (faults.length > 0) {
    process.stderr.write(`Lumo cannot start:\n${faults.join("\n")}\n`);
    process.exit(1);
  }
}

const development = process.env.LUMO_DEV === "1";
Object.assign(process.env, { NODE_ENV: development ? "development" : "production", LUMO_SERVER: "1" });

const asked = process.env.LUMO_WORKERS ?? "1";
const workers = development ? 1 : asked === "auto" ? availableParallelism() : Number(asked);

// Imported only now, because Next decides by NODE_ENV what it loads.
if (cluster.isPrimary && workers > 1) {
  const { superviseWorkers } = await import("./serve/workers");
  superviseWorkers(workers);
} else {
  const { startServer } = await import("./serve/start-server");
  await startServer({ development });
}
