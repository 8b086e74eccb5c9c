import "server-only";
import { retract } from "@/lib/notifications/retract";
import type { Tx } from "@/lib/platform/db";
import { followRequest } from "../notices";

type Party = { id: string };

/** Takes a request away, and the line about it in the inbox of whoever was asked. Says whether there was one. */
export async function withdrawRequest(tx: Tx, requester: Party, requested: Party): Promise<boolean> {
  const { count } = await tx.followRequest.deleteMany({
    where: { requesterId: requester.id, requestedId: requested.id },
  });
  if (count > 0) await retract(tx, followRequest(requester, requested));
  return count > 0;
}
