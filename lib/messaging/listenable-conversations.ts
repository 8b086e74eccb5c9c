import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { listenable } from "@/lib/platform/realtime/listenable";

/** Of the channels that begin with `conversation:`, those of conversations the actor is in or was asked into. */
export function listenableConversations(actor: Actor, channels: readonly string[]): Promise<string[]> {
  return listenable(
    channels,
    (ids) =>
      db.$queryRaw`SELECT id FROM listenable_conversations(${actor.id}::uuid, ${ids}::uuid[]) AS l(id)`,
  );
}
