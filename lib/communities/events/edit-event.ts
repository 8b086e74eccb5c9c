import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { AppError, assertAllowed } from "@/lib/platform/errors";
import { eventRow } from "./create-event";
import { canChangeEvent } from "./policy";
import { getEvent, NO_EVENT } from "./queries";
import { remindLater } from "./remind-later";
import type { CommunityEvent, EventId, EventInput } from "./schema";
import { tellGuests } from "./tell-guests";

const STAFF_ONLY = "Only the staff of a community change its events, and not one that was called off.";
const held = z.array(z.object({ yes: z.number() }));

/** Says an event anew. Who said yes or maybe is told when its time or place is another. Staff of the community. */
export async function editEvent(
  actor: Actor,
  { id, ...input }: EventInput & EventId,
): Promise<CommunityEvent> {
  const before = await getEvent(actor, id);
  assertAllowed(canChangeEvent(before), STAFF_ONLY);
  const facts = eventRow(input);
  const moved =
    facts.startsAt.toISOString() !== before.startsAt ||
    facts.endsAt.toISOString() !== before.endsAt ||
    facts.place !== before.place ||
    facts.link !== before.link;
  await withMember(actor.id, async (tx) => {
    const [row] = held.parse(
      await tx.$queryRaw`SELECT yes_count AS yes FROM community_events WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
    );
    if (!row) throw new AppError("not_found", NO_EVENT);
    if (facts.capacity !== null && row.yes > facts.capacity) {
      const sentence = `${row.yes} people have said yes already.`;
      throw new AppError("conflict", sentence, { capacity: sentence });
    }
    const { count } = await tx.communityEvent.updateMany({
      where: { id, cancelledAt: null },
      data: { ...facts, sequence: { increment: 1 } },
    });
    assertAllowed(count === 1, STAFF_ONLY);
    await remindLater(tx, id, facts.startsAt);
    const { title, timeZone } = facts;
    const [startsAt, endsAt] = [facts.startsAt.toISOString(), facts.endsAt.toISOString()];
    await tellGuests(tx, actor, { ...before, title, startsAt, endsAt, timeZone }, moved ? "changed" : null);
  });
  return getEvent(actor, id);
}
