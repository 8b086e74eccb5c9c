import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { retract } from "@/lib/notifications/retract";
import { withMember } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { communityChannel } from "../channels";
import { communityRequest } from "../notices";
import { meetCommunity } from "../queries";
import type { CommunityRef } from "../schema";

const rows = z.array(z.object({ id: z.string() }));

/** Takes a request to join back that nobody has decided yet; the staff's unread notices of it go. Twice is the same as once. */
export async function withdrawRequest(actor: Actor, { slug }: CommunityRef): Promise<void> {
  const found = await meetCommunity(actor, slug);
  await withMember(actor.id, async (tx) => {
    const mine = { communityId: found.id, memberId: actor.id, state: "open" };
    const { count } = await tx.communityRequest.deleteMany({ where: mine });
    if (count === 0) return;
    const staff = rows.parse(
      await tx.$queryRaw`SELECT member_id AS id FROM community_staff(${found.id}::uuid) ORDER BY 1`,
    );
    for (const each of staff) {
      const { recipientId, groupKey } = communityRequest(actor, each, found);
      await retract(tx, { recipientId, groupKey, actorId: actor.id });
    }
    await publishEvent(tx, communityChannel(found.id), "requests.changed");
  });
}
