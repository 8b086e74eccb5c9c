import path from "node:path";
import { parseArgs } from "node:util";
import { freePort } from "./services/ports";
import { type Services, startServices } from "./services/services";
import { type Application, startApplication } from "./start/application";
import { checkConfiguration } from "./start/configuration";
import { greeting } from "./start/greeting";
import { claimInstance } from "./start/instance";
import { prepare } from "./start/prepare";
import { step } from "./start/steps";

const { values: asked } = parseArgs({ options: { dev: { type: "boolean", default: false } } });
for (const file of [".env.local", ".env"]) loadIfThere(file);
const dataDir = process.env.LUMO_DATA_DIR ?? ".lumo";

let services: Services | undefined;
let application: Application | undefined;
let instance: ReturnType<typeof claimInstance> | undefined;
let closing: Promise<void> | undefined;
let asks = 0;

const A_MINUTE = 60_000;
/** Whatever ends it more often than this, another start does not mend. */
const DEATHS_A_MINUTE = 3;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => ask());
// A terminal that was closed is no reason not to stop in order.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
// The process that started us is gone without a word.
process.once("disconnect", () => ask());

try {
  checkConfiguration(process.env);
  instance = claimInstance(dataDir);
  console.log(asked.dev ? "Starting Lumo for development" : "Starting Lumo");
  services = await step(
    "PostgreSQL and Redis",
    () => startServices({ dataDir, given: process.env, say: console.log }),
    ({ env, bridge }) =>
      bridge?.backend === "memory"
        ? "no redis-server on this machine: its part is played in memory"
        : env.LUMO_EMBEDDED
          ? ""
          : "yours",
  );
  const env = await applicationEnvironment(services.env);
  await unlessClosing(() => prepare(env, { development: asked.dev }));
  const deaths: number[] = [];
  while (!closing) {
    application = await unlessClosing(() => step("Application", () => startApplication(env)));
    instance.update({ server: application.pid, url: env.APP_URL });
    if (deaths.length === 0) console.log(greeting(env, dataDir));
    const code = await application.ended;
    if (closing) break;
    deaths.push(Date.now());
    const isHopeless = deaths.filter((at) => at > Date.now() - A_MINUTE).length > DEATHS_A_MINUTE;
    console.error(`The application ended by itself (${code}).${isHopeless ? "" : " Starting it again."}`);
    if (isHopeless) closing = close(1);
  }
  await closing;
} catch (error) {
  if (closing) await closing;
  console.error(error instanceof Error ? error.message : error);
  closing = close(1);
}

function ask() {
  // A Ctrl-C reaches us from the terminal and once more through npm: only the third one is impatience.
  if (++asks > 3) process.exit(1);
  if (asks === 1) console.log("\nStopping …");
  closing ??= close(0);
}

async function close(code: number): Promise<void> {
  await application?.stop();
  await services?.stop();
  instance?.release();
  process.exit(code);
}

/** Nothing new is begun once closing has: that ends the process. */
async function unlessClosing<T>(work: () => Promise<T>): Promise<T> {
  if (closing) await closing;
  return work();
}

async function applicationEnvironment(fromServices: Record<string, string>): Promise<Record<string, string>> {
  const wanted = Number(process.env.PORT || 3000);
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`  Port ${wanted} is taken; using ${port}.`);
  return {
    ...fromServices,
    LUMO_DATA_DIR: path.resolve(dataDir),
    PORT: String(port),
    APP_URL: process.env.APP_URL || `http://localhost:${port}`,
    NODE_ENV: asked.dev ? "development" : "production",
    // What was compiled by the last start is there for the next one.
    NODE_COMPILE_CACHE: path.resolve(dataDir, "compiled"),
    // A newcomer's terminal shows what is wrong, not everything that happens.
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    ...(asked.dev ? { LUMO_DEV: "1" } : {}),
  };
}

function loadIfThere(file: string) {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
