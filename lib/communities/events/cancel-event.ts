import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canCancelEvent } from "./policy";
import { getEvent } from "./queries";
import type { CancelInput, CommunityEvent, EventId } from "./schema";
import { tellGuests } from "./tell-guests";

/**
 * Calls an event off, and tells who said yes or maybe, with the reason; calendars show it as cancelled. Staff of the
 * community. Twice is the same as once; what is over stays as it was.
 */
export async function cancelEvent(
  actor: Actor,
  { id, note }: EventId & CancelInput,
): Promise<CommunityEvent> {
  const before = await getEvent(actor, id);
  assertAllowed(
    canCancelEvent({ ...before, cancelledAt: null }, now()),
    "Only the staff of a community call an event off, and only before it is over.",
  );
  await withMember(actor.id, async (tx) => {
    const { count } = await tx.communityEvent.updateMany({
      where: { id, cancelledAt: null },
      data: { cancelledAt: now(), cancelNote: note, sequence: { increment: 1 } },
    });
    if (count === 1) await tellGuests(tx, actor, before, "cancelled", note);
  });
  return getEvent(actor, id);
}
