import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { communityChannel } from "./channels";

/** Writes into a community's log which parts of it the actor changed, and says on its channel that it is not what it was. */
export async function noteChange(tx: Tx, actor: Actor, communityId: string, parts: string[]): Promise<void> {
  await tx.communityLogEntry.createMany({
    data: [
      {
        id: newId(),
        communityId,
        actorId: actor.id,
        action: "community.changed",
        data: { parts },
        createdAt: now(),
      },
    ],
  });
  await publishEvent(tx, communityChannel(communityId), "community.changed");
}
