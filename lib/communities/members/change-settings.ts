import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { forgetPresence } from "./presence";
import type { CommunitySettings } from "./schema";

/** Whether others see from now on that the actor has a community open. */
export async function changeCommunitySettings(
  actor: Actor,
  { showsPresence }: CommunitySettings,
): Promise<CommunitySettings> {
  const mine = await withMember(actor.id, async (tx) => {
    await tx.communitySetting.upsert({
      where: { memberId: actor.id },
      create: { memberId: actor.id, showsPresence },
      update: { showsPresence },
    });
    return tx.communityMember.findMany({ where: { memberId: actor.id }, select: { communityId: true } });
  });
  if (!showsPresence)
    await forgetPresence(
      actor.id,
      mine.map(({ communityId }) => communityId),
    );
  return { showsPresence };
}
