import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { listenable } from "@/lib/platform/realtime/listenable";

/** Of the channels that begin with `room:`, those of rooms of communities the actor is in. */
export function listenableRooms(actor: Actor, channels: readonly string[]): Promise<string[]> {
  return listenable(
    channels,
    (ids) => db.$queryRaw`SELECT id FROM listenable_rooms(${actor.id}::uuid, ${ids}::uuid[]) AS l(id)`,
  );
}
