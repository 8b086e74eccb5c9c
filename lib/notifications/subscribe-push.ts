import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { PushSubscriptionInput } from "./schema";

/** Sends pushes to this browser from now on, until it asks to stop or its session ends. Twice is the same as once. */
export async function subscribePush(actor: Actor, { endpoint, keys }: PushSubscriptionInput): Promise<void> {
  assertAllowed(actor.sessionId !== null, "Pushes go to browsers that are signed in.");
  await db.$executeRaw`
    SELECT take_push_address(${actor.id}::uuid, ${actor.sessionId}::uuid, ${newId()}::uuid, ${endpoint}, ${keys.p256dh}, ${keys.auth})`;
}
