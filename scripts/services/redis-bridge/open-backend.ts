import type { Backend } from "./backend";
import { openMemory } from "./memory";
import { openRedis } from "./real";

/** A real Redis behind an address, or one made of this process's memory. */
export async function openBackend(redisUrl?: string): Promise<Backend> {
  return redisUrl ? openRedis(redisUrl) : openMemory();
}
