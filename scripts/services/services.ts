import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type PostgresServer, startPostgres } from "./postgres";
import { type RedisServer, startRedis } from "./redis";
import { type Bridge, startBridge } from "./redis-bridge/bridge";
import { keepSecrets } from "./secrets";

type Environment = Record<string, string | undefined>;
type Options = {
  dataDir: string;
  /** What the owner of this installation has set: a database or a Redis of their own is used as it is. */
  given?: Environment;
  throwaway?: boolean;
  say?: (sentence: string) => void;
};
export type Services = {
  /** What the application reads: addresses, secrets, and LUMO_EMBEDDED when everything runs here. */
  env: Record<string, string>;
  postgres: PostgresServer | undefined;
  bridge: Bridge | undefined;
  stop(): Promise<void>;
};

const RESTARTS = 5;
const portsFile = z.object({ postgres: z.number(), redis: z.number(), bridge: z.number() }).partial();

/** Starts what the application leans on and brings back what falls over; stopping goes in the opposite order. */
export async function startServices(options: Options): Promise<Services> {
  const { dataDir, given = {}, say = () => undefined } = options;
  mkdirSync(dataDir, { recursive: true });
  const secrets = keepSecrets(dataDir);
  const ports = readPorts(dataDir);
  const { bridgeToken, redis: redisPassword, postgres: passwords, ...kept } = secrets;
  const env: Record<string, string> = { LUMO_DATA_DIR: path.resolve(dataDir) };
  for (const [name, value] of Object.entries(kept)) env[name] = given[name] || value;

  let postgres: PostgresServer | undefined;
  let redis: RedisServer | undefined;
  let bridge: Bridge | undefined;
  let stopping = false;

  const openPostgres = async () => {
    postgres = await startPostgres({
      dataDir,
      port: ports.postgres,
      passwords,
      throwaway: options.throwaway,
    });
    ports.postgres = postgres.port;
    postgres.onCrash(() => revive("PostgreSQL", openPostgres));
  };
  const openRedis = async () => {
    redis = await startRedis({ dataDir, password: redisPassword, port: ports.redis });
    if (!redis) return;
    ports.redis = Number(new URL(redis.url).port);
    redis.onCrash(() => revive("Redis", openRedis));
  };
  let revived = 0;
  function revive(name: string, open: () => Promise<void>) {
    if (stopping) return;
    if (++revived > RESTARTS) return say(`${name} keeps ending; it stays off. Its log is in ${dataDir}.`);
    say(`${name} ended unexpectedly; starting it again.`);
    setTimeout(() => {
      if (!stopping) open().catch((error: Error) => say(error.message));
    }, 100);
  }

  try {
    if (given.DATABASE_URL) {
      for (const name of ["DATABASE_URL", "DATABASE_JOBS_URL", "DATABASE_OWNER_URL"]) {
        if (given[name]) env[name] = given[name];
      }
    } else {
      await openPostgres();
      if (postgres) {
        const { url } = postgres as PostgresServer;
        Object.assign(env, {
          DATABASE_URL: url("app"),
          DATABASE_JOBS_URL: url("jobs"),
          DATABASE_OWNER_URL: url("owner"),
        });
      }
    }
    if (given.UPSTASH_REDIS_REST_URL) {
      env.UPSTASH_REDIS_REST_URL = given.UPSTASH_REDIS_REST_URL;
      env.UPSTASH_REDIS_REST_TOKEN = given.UPSTASH_REDIS_REST_TOKEN ?? "";
    } else {
      if (!given.REDIS_URL) await openRedis();
      const redisUrl = given.REDIS_URL || (redis as RedisServer | undefined)?.url;
      bridge = await openBridge(bridgeToken, ports.bridge, redisUrl);
      ports.bridge = Number(new URL(bridge.url).port);
      env.UPSTASH_REDIS_REST_URL = bridge.url;
      env.UPSTASH_REDIS_REST_TOKEN = bridge.token;
    }
    if (postgres && bridge) env.LUMO_EMBEDDED = "1";
    writeFileSync(path.resolve(dataDir, "ports.json"), JSON.stringify(ports));
    return { env, postgres, bridge, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function stop() {
    stopping = true;
    await bridge?.close();
    await Promise.all([redis?.stop(), postgres?.stop()]);
  }
}

async function openBridge(token: string, port: number | undefined, redisUrl: string | undefined) {
  try {
    return await startBridge({ token, port, redisUrl });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return startBridge({ token, redisUrl });
  }
}

/** The same ports as last time where they are free, so that addresses noted elsewhere stay true. */
function readPorts(dataDir: string) {
  const file = path.resolve(dataDir, "ports.json");
  if (!existsSync(file)) return {};
  try {
    return portsFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}
