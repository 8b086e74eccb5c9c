import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";
import { migrate } from "@/scripts/migrate";
import { freePort } from "@/scripts/services/ports";
import { runSql } from "@/scripts/services/postgres";
import { startServices } from "@/scripts/services/services";
import { startApplication } from "@/scripts/start/application";

export type RunningApplication = {
  url: string;
  /** Everything another instance beside this one needs. */
  env: Record<string, string>;
  /** Its database, past row-level security: to set a scene, and to see what a request did. */
  superuserUrl: string;
  /** Ada's session, as a browser carries it. */
  adasCookie: string;
};

declare module "vitest" {
  interface ProvidedContext {
    /** One for each worker: what one file does to the people of its application, no other file meets. */
    applications: RunningApplication[];
  }
}

export const METRICS_TOKEN = "the-tests-read-the-figures-with-this";

/** The built application on services of its own for each worker, with Ada (signed in) and Grace living in it. */
export default async function setup(project: TestProject) {
  const lanes: Awaited<ReturnType<typeof openLane>>[] = [];
  const stop = async () => {
    await Promise.all(lanes.map((lane) => lane.stop()));
  };
  try {
    const opening = Array.from({ length: Number(project.config.maxWorkers) }, (_, at) => openLane(at + 1));
    // Both are waited for: what came up beside one that failed goes down again.
    const opened = await Promise.allSettled(opening);
    for (const one of opened) if (one.status === "fulfilled") lanes.push(one.value);
    for (const one of opened) if (one.status === "rejected") throw one.reason;
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide(
    "applications",
    lanes.map(({ application }) => application),
  );
  return stop;
}

async function openLane(lane: number) {
  const dataDir = path.resolve(".lumo", "test", "server", `lane-${lane}`);
  rmSync(path.join(dataDir, "files"), { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const services = await startServices({ dataDir, throwaway: true });
  try {
    await migrate(services.env.DATABASE_OWNER_URL ?? "");
    const token = randomToken();
    const superuserUrl = services.postgres?.url("postgres", "lumo") ?? "";
    await runSql(superuserUrl, people(token));
    const port = await freePort(4239 + lane);
    const env = {
      ...services.env,
      LUMO_DATA_DIR: dataDir,
      LUMO_MODE: "test",
      LOG_LEVEL: "silent",
      METRICS_TOKEN,
      TRUSTED_PROXY_HOPS: "1", // each request of the tests may come from an address of its own
      PORT: String(port),
      APP_URL: `http://localhost:${port}`,
    };
    const server = await startApplication(env);
    const application = { url: env.APP_URL, env, superuserUrl, adasCookie: `lumo_session=${token}` };
    const stop = async () => {
      await server.stop();
      await services.stop();
    };
    return { application, stop };
  } catch (error) {
    await services.stop();
    throw error;
  }
}

function people(token: string): string[] {
  const ada = newId();
  const grace = newId();
  return [
    "TRUNCATE members CASCADE",
    `INSERT INTO members (id, handle, name, updated_at) VALUES ('${ada}', 'ada', 'Ada Lovelace', now()), ('${grace}', 'grace', 'Grace Hopper', now())`,
    `INSERT INTO accounts (member_id, email, email_verified_at, born_on, updated_at) VALUES ('${ada}', 'ada@example.com', now(), '1990-05-01', now())`,
    `INSERT INTO sessions (id, member_id, token_hash, method, expires_at) VALUES ('${newId()}', '${ada}', '${sha256(token)}', 'password', now() + interval '1 day')`,
  ];
}
