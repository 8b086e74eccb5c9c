import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { communityChannel } from "../channels";
import { notePresence } from "./presence";

const uuid = z.uuid();
const rows = z.array(z.object({ id: z.string(), shows: z.boolean() }));

/** Of the channels that begin with `community:`, those of communities the actor is in. Whoever listens is there. */
export async function listenableCommunities(actor: Actor, channels: readonly string[]): Promise<string[]> {
  const ids = channels
    .map((channel) => channel.slice(channel.indexOf(":") + 1))
    .filter((id) => uuid.safeParse(id).success);
  if (ids.length === 0) return [];
  const found = rows.parse(
    await db.$queryRaw`SELECT id, shows FROM listenable_communities(${actor.id}::uuid, ${ids}::uuid[])`,
  );
  const shown = found.filter(({ shows }) => shows).map(({ id }) => id);
  // At once and not after the answer: a stream's answer ends when its page is closed.
  if (shown.length > 0) void notePresence(actor.id, shown);
  return found.map(({ id }) => communityChannel(id));
}
