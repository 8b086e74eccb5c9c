import "server-only";
import { stirFeeds } from "@/lib/feed/stir-feeds";
import { memberChannel } from "@/lib/notifications/channels";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit } from "@/lib/platform/db";
import { wake } from "@/lib/platform/realtime/wake";
import { communityChannel } from "./channels";
import { forgetUnreadRooms } from "./rooms/unread-cache";

/**
 * After the commit of a change whose events the database has written: open pages of the community and of the members it is
 * about look, and what visitors are shown of it is rendered anew.
 */
export function tellCommunity(
  community: { id: string; slug: string },
  memberIds: readonly string[] = [],
): void {
  stirFeeds();
  afterCommit(async () => {
    await forgetUnreadRooms(community.id);
    wake([communityChannel(community.id), ...memberIds.map(memberChannel)]);
    await dropTags([`community:${community.slug}`, "communities"]);
  });
}
