import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { listenable } from "@/lib/platform/realtime/listenable";

/** Of the channels that begin with `list:`, those of lists that the actor sees. */
export function listenableLists(actor: Actor, channels: readonly string[]): Promise<string[]> {
  return listenable(
    channels,
    (ids) => db.$queryRaw`SELECT id FROM listenable_film_lists(${actor.id}::uuid, ${ids}::uuid[]) AS l(id)`,
  );
}
