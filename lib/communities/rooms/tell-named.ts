import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import type { Tx } from "@/lib/platform/db";
import { hearers, noticesFor, saidIn } from "./hearers";

const answer = z.tuple([z.object({ hears: hearers, place: saidIn })]);

/** Tells the people of a community that a message of the actor's names them, in the transaction that changed it. */
export async function tellNamed(
  tx: Tx,
  actor: Actor,
  message: { id: string; threadId: string | null },
  handles: readonly string[],
): Promise<void> {
  if (handles.length === 0) return;
  const [{ hears, place }] = answer.parse(
    await tx.$queryRaw`
      SELECT hears, place FROM named_in_room(${actor.id}::uuid, ${message.id}::uuid, ${handles}::text[])`,
  );
  await tell(tx, noticesFor(actor, message, place, hears));
}
