import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

/** Remembers what the actor looked for; the same again only moves up. Twenty are remembered. */
export async function noteSearch(actor: Actor, query: string): Promise<void> {
  await db.$queryRaw`SELECT note_search(${actor.id}::uuid, ${newId()}::uuid, ${query}, ${now()}::timestamptz)::text`;
}
