import { Redis } from "ioredis";
import { allowed } from "./allowed";
import type { Backend } from "./backend";
import { listening } from "./listeners";

/** A Redis somewhere else, over two connections: one for commands, one that listens. */
export async function openRedis(url: string): Promise<Backend> {
  const connect = () =>
    new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: 5_000,
      retryStrategy: (times) => Math.min(times * 50, 1_000),
    });
  const redis = connect();
  const subscriber = connect();
  for (const connection of [redis, subscriber]) {
    // Commands tell of a broken connection themselves; ioredis keeps trying to come back.
    connection.on("error", () => undefined);
    await connection.connect();
  }
  return {
    kind: "redis",
    async run(command) {
      const [name = "", ...words] = allowed(command);
      return redis.callBuffer(name, ...words);
    },
    async transaction(commands) {
      const multi = redis.multi();
      for (const command of commands) {
        const [name = "", ...words] = allowed(command);
        multi.callBuffer(name, ...words);
      }
      return ((await multi.exec()) ?? []).map(([error, result]) => error ?? result);
    },
    ...listening(subscriber),
    onLost(tell) {
      subscriber.on("close", tell);
      return () => subscriber.off("close", tell);
    },
    async close() {
      redis.disconnect();
      subscriber.disconnect();
    },
  };
}
