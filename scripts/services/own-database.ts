import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { startPostgres } from "./postgres";
import { isRunning } from "./processes";
import { keepSecrets } from "./secrets";

/**
 * The owner's address of the database of this installation, for commands that run beside the application or without it:
 * the one that is set, the one a running start has open, or our own started for the length of the command.
 */
export async function withOwnDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const given = process.env.DATABASE_OWNER_URL;
  if (given) return work(given);
  const dataDir = path.resolve(process.env.LUMO_DATA_DIR ?? ".lumo");
  mkdirSync(dataDir, { recursive: true });
  const passwords = keepSecrets(dataDir).postgres;
  const port = runningPort(dataDir);
  if (port) return work(`postgresql://owner:${passwords.owner}@127.0.0.1:${port}/lumo`);
  const postgres = await startPostgres({ dataDir, passwords });
  try {
    return await work(postgres.url("owner"));
  } finally {
    await postgres.stop();
  }
}

/** The port written in the pid file of a server that is alive. */
function runningPort(dataDir: string): number | undefined {
  const file = path.join(dataDir, "postgres", "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, "utf8").split("\n");
  return isRunning(Number(pid)) ? Number(port) : undefined;
}
