import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { listenablePosts } from "@/lib/blog/comments/listenable-posts";
import { listenableCommunities } from "@/lib/communities/members/listenable-communities";
import { listenableRooms } from "@/lib/communities/rooms/listenable-rooms";
import { FEED_CHANNEL } from "@/lib/feed/channels";
import { listenableLists } from "@/lib/films/lists/listenable-lists";
import { listenableNights } from "@/lib/films/nights/listenable-nights";
import { FORUM_CHANNEL } from "@/lib/forum/channels";
import { listenableThreads } from "@/lib/forum/threads/listenable-threads";
import { listenableConversations } from "@/lib/messaging/listenable-conversations";
import { listenableMemberChannels } from "@/lib/notifications/channels";

/** A room's answer to: which of these channels of mine may the actor listen to? One round trip at most. */
type Gatekeeper = (actor: Actor, channels: readonly string[]) => Promise<string[]>;

/** Every kind of channel, by what stands before its first colon. A room adds its own by one line here. */
const gatekeepers: Record<string, Gatekeeper> = {
  blog: listenablePosts,
  community: listenableCommunities,
  conversation: listenableConversations,
  feed: async (_actor, channels) => channels.filter((channel) => channel === FEED_CHANNEL),
  forum: async (_actor, channels) => channels.filter((channel) => channel === FORUM_CHANNEL),
  list: listenableLists,
  member: listenableMemberChannels,
  night: listenableNights,
  room: listenableRooms,
  thread: listenableThreads,
};

/** Of the channels asked for, those the actor may listen to. The rest are left out without a word: they may not exist. */
export async function listenableChannels(actor: Actor, channels: readonly string[]): Promise<Set<string>> {
  const byKind = new Map<string, string[]>();
  for (const channel of new Set(channels)) {
    const kind = channel.slice(0, channel.indexOf(":"));
    byKind.set(kind, [...(byKind.get(kind) ?? []), channel]);
  }
  const answers = await Promise.all(
    [...byKind].map(([kind, asked]) =>
      Object.hasOwn(gatekeepers, kind) ? gatekeepers[kind]?.(actor, asked) : undefined,
    ),
  );
  return new Set(answers.flatMap((allowed) => allowed ?? []));
}
