import { mkdirSync } from "node:fs";
import path from "node:path";
import { freePort } from "../services/ports";
import { runSql } from "../services/postgres";
import { startServices } from "../services/services";
import { startApplication } from "../start/application";
import { POSTS_EACH } from "./data/forum";
import { makeWorld } from "./data/make-world";
import { ENDED, type Size } from "./data/world";

export const METRICS_TOKEN = "the-bench-reads-the-figures-with-this";

export type BenchServer = { url: string; stop(): Promise<void> };

/** The embedded services, kept between runs, and on them a server over a world of the size asked for. */
export async function openGround() {
  const dataDir = path.resolve(".lumo", "bench");
  mkdirSync(dataDir, { recursive: true });
  const services = await startServices({ dataDir });
  const { postgres } = services;
  if (!postgres) throw new Error("The bench needs the embedded PostgreSQL.");

  async function serve(size: Size): Promise<BenchServer> {
    if (!postgres) throw new Error("The bench needs the embedded PostgreSQL.");
    const database = await makeWorld(postgres, size);
    const port = await freePort(Number(process.env.LUMO_BENCH_PORT ?? 4230));
    const url = `http://localhost:${port}`;
    const application = await startApplication({
      ...services.env,
      DATABASE_URL: postgres.url("app", database),
      DATABASE_JOBS_URL: postgres.url("jobs", database),
      LUMO_DATA_DIR: dataDir,
      LUMO_MODE: "test",
      LOG_LEVEL: "error",
      METRICS_TOKEN,
      TRUSTED_PROXY_HOPS: "1", // a crowd comes from many addresses
      PORT: String(port),
      APP_URL: url,
    });
    return { url, stop: () => application.stop() };
  }
  /** Takes back what earlier runs wrote, so that each begins with the same world. */
  async function tidy(size: Size): Promise<void> {
    if (!postgres) return;
    await runSql(postgres.url("postgres", await makeWorld(postgres, size)), [
      ...[
        "follows",
        "follow_requests",
        "notifications",
        "realtime_events",
        "messages",
        "community_messages",
        "forum_posts",
      ].map((table) => `DELETE FROM ${table} WHERE created_at > '${ENDED.toISOString()}'`),
      `UPDATE conversations c SET (last_seq, last_message_at) = (SELECT max(m.seq), max(m.created_at) FROM messages m WHERE m.conversation_id = c.id)
          WHERE c.last_message_at > '${ENDED.toISOString()}'`,
      `DELETE FROM forum_threads WHERE created_at > '${ENDED.toISOString()}'`,
      `UPDATE forum_threads SET last_number = ${POSTS_EACH} WHERE last_number > ${POSTS_EACH}`,
      `UPDATE community_rooms r SET (last_seq, last_message_at) = (SELECT max(m.seq), max(m.created_at) FROM community_messages m WHERE m.room_id = r.id)
          WHERE r.last_message_at > '${ENDED.toISOString()}'`,
    ]);
  }

  return { serve, tidy, stop: () => services.stop() };
}
