import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { listenable } from "@/lib/platform/realtime/listenable";

/** Of the channels that begin with `thread:`, those of threads that the actor may read. */
export function listenableThreads(actor: Actor, channels: readonly string[]): Promise<string[]> {
  return listenable(
    channels,
    (ids) => db.$queryRaw`SELECT id FROM listenable_threads(${actor.id}::uuid, ${ids}::uuid[]) AS l(id)`,
  );
}
