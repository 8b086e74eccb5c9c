import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Redis } from "@upstash/redis";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { findProgram } from "@/scripts/services/processes";
import { type RedisServer, startRedis } from "@/scripts/services/redis";
import { type Bridge, startBridge } from "@/scripts/services/redis-bridge/bridge";

const TOKEN = "the-token-of-the-bridge-under-test";
const machine = findProgram("redis-server", "valkey-server") ? ["redis" as const] : [];

export type Scene = { bridge: Bridge; client: Redis; server: RedisServer | undefined; dataDir: string };

/** Tells the same story twice: over the machine's Redis, where there is one, and over memory. */
export function overEachBackEnd(story: (scene: Scene, kind: "redis" | "memory") => void): void {
  describe.each([...machine, "memory" as const])("over %s", (kind) => {
    const scene = {} as Scene;
    beforeAll(async () => {
      scene.dataDir = mkdtempSync(path.join(tmpdir(), "lumo-bridge-"));
      if (kind === "redis") scene.server = await startRedis({ dataDir: scene.dataDir, password: TOKEN });
      scene.bridge = await startBridge({ token: TOKEN, redisUrl: scene.server?.url });
      scene.client = clientOf(scene.bridge);
    });
    beforeEach(async () => {
      await scene.client.flushall();
    });
    afterAll(async () => {
      await scene.bridge.close();
      await scene.server?.stop();
      rmSync(scene.dataDir, { recursive: true, force: true });
    });
    story(scene, kind);
  });
}

export function clientOf(bridge: Bridge, token = bridge.token): Redis {
  return new Redis({ url: bridge.url, token, retry: false, enableTelemetry: false });
}
