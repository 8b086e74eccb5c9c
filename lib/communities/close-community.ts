import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { withMember } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { communityChannel } from "./channels";
import { meetCommunity } from "./queries";
import { refuse } from "./refusals";
import type { CommunityRef } from "./schema";
import { tellCommunity } from "./tell-community";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Ends a community for good, with its rooms and everything said in them. Its owner alone. Twice is `not_found`. */
export async function closeCommunity(actor: Actor, { slug }: CommunityRef): Promise<void> {
  const found = await meetCommunity(actor, slug);
  await withMember(actor.id, async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`SELECT close_community(${actor.id}::uuid, ${found.id}::uuid) AS outcome`,
    );
    refuse(outcome, ["closed"]);
    await publishEvent(tx, communityChannel(found.id), "community.closed");
    await audit(tx, {
      action: "communities.closed",
      actorId: actor.id,
      subjectId: found.id,
      data: { slug: found.slug },
    });
    tellCommunity(found);
  });
}
