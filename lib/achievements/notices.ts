import type { Notice } from "@/lib/notifications/notice";

/** A member has reached something. One line while it is unread, with all that came within a day. */
export function reachedSomething(member: { id: string; handle: string }, kinds: string[]): Notice {
  return {
    type: "achievement",
    recipientId: member.id,
    actorId: null,
    groupKey: "achievements",
    data: { kinds, handle: member.handle },
  };
}
