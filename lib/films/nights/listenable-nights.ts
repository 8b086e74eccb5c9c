import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { listenable } from "@/lib/platform/realtime/listenable";

/** Of the channels that begin with `night:`, those of nights that the actor is in or was asked to. */
export function listenableNights(actor: Actor, channels: readonly string[]): Promise<string[]> {
  return listenable(
    channels,
    (ids) => db.$queryRaw`SELECT id FROM listenable_watch_nights(${actor.id}::uuid, ${ids}::uuid[]) AS l(id)`,
  );
}
