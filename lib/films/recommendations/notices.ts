import type { Notice } from "@/lib/notifications/notice";

const NAMED = 2;

/** Films were picked for somebody that they were not told of yet: one line while it is unread. */
export function filmsPicked(recipientId: string, titles: readonly string[]): Notice {
  return {
    type: "recommendations",
    recipientId,
    actorId: null,
    groupKey: "recommendations",
    data: { titles: titles.slice(0, NAMED), count: titles.length },
  };
}
