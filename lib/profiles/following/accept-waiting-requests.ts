import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { isAppError } from "@/lib/platform/errors";
import { acceptFollowRequest } from "./accept-follow-request";

/** Lets everybody in who waits at a door that was just opened, one by one, so that no two people wait for each other. */
export async function acceptWaitingRequests(actor: Actor): Promise<void> {
  const waiting = await withMember(actor.id, (tx) =>
    tx.followRequest.findMany({
      where: { requestedId: actor.id },
      orderBy: { createdAt: "asc" },
      select: { requesterId: true },
    }),
  );
  for (const { requesterId } of waiting) await letIn(actor, requesterId);
}

async function letIn(actor: Actor, requesterId: string): Promise<void> {
  try {
    await acceptFollowRequest(actor, { member: requesterId });
  } catch (error) {
    // They withdrew, or are gone: nobody to let in.
    if (!isAppError(error, "not_found")) throw error;
  }
}
