import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import type { Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { communityChannel } from "../channels";
import { type EventNews, eventNews } from "../notices";
import { tellCommunity } from "../tell-community";
import type { CommunityEvent } from "./schema";

const guests = z.array(z.object({ id: z.string() }));

/** In the transaction that changes an event: open pages look, and who said yes or maybe reads the news, if there is any. */
export async function tellGuests(
  tx: Tx,
  actor: Actor,
  event: Pick<
    CommunityEvent,
    "id" | "communityId" | "community" | "title" | "startsAt" | "endsAt" | "timeZone"
  >,
  news: EventNews | null,
  note?: string,
): Promise<void> {
  const community = { id: event.communityId, ...event.community };
  if (news) {
    const ids = guests.parse(
      await tx.$queryRaw`
        SELECT member_id AS id FROM community_event_answers WHERE event_id = ${event.id}::uuid AND answer <> 'no' ORDER BY 1`,
    );
    await tell(
      tx,
      ids.map((guest) => eventNews(guest.id, actor.id, community, event, news, note)),
    );
  }
  await publishEvent(tx, communityChannel(event.communityId), "event.changed", { eventId: event.id });
  tellCommunity(community);
}
