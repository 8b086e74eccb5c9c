import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { memberChannel } from "@/lib/notifications/channels";
import { afterCommit, withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { muteEnd } from "@/lib/talk/mute-end";
import { meetOwnCommunity } from "../queries";
import { NO_COMMUNITY } from "../refusals";
import { forgetOwnUnreadRooms } from "../rooms/unread-cache";
import type { CommunityRef, MuteCommunityInput } from "../schema";

/** Nothing in the community counts as unread, nor is announced, for a while or for good. Nobody is told. A second mute sets the end anew. */
export async function muteCommunity(
  actor: Actor,
  { slug, ends }: MuteCommunityInput,
): Promise<{ mutedUntil: Date }> {
  const mutedUntil = muteEnd(ends);
  await setMute(actor, slug, mutedUntil);
  return { mutedUntil };
}

/** Ends a mute. Twice is the same as once. */
export function unmuteCommunity(actor: Actor, { slug }: CommunityRef): Promise<void> {
  return setMute(actor, slug, null);
}

async function setMute(actor: Actor, slug: string, mutedUntil: Date | null): Promise<void> {
  const found = await meetOwnCommunity(actor, slug);
  await withMember(actor.id, async (tx) => {
    const where = { communityId: found.id, memberId: actor.id };
    const { count } = await tx.communityMember.updateMany({ where, data: { mutedUntil } });
    if (count === 0) throw new AppError("not_found", NO_COMMUNITY);
    await publishEvent(tx, memberChannel(actor.id), "community.changed", { communityId: found.id });
    afterCommit(() => forgetOwnUnreadRooms(found.id, actor.id));
  });
}
