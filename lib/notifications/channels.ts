import type { Actor } from "@/lib/auth/actor";

/** Where a member's own news is announced. Only they may listen. */
export function memberChannel(memberId: string): string {
  return `member:${memberId}`;
}

/** Of the channels that begin with `member:`, the actor's own. */
export async function listenableMemberChannels(actor: Actor, channels: readonly string[]): Promise<string[]> {
  return channels.filter((channel) => channel === memberChannel(actor.id));
}
