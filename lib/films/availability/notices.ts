import type { Notice } from "@/lib/notifications/notice";

export type Arrival = { id: string; slug: string; title: string; services: readonly string[] };

/** A film of somebody's watchlist is on a service of theirs: one line a film. */
export function filmArrived(recipientId: string, { id, slug, title, services }: Arrival): Notice {
  return {
    type: "availability",
    recipientId,
    actorId: null,
    groupKey: `availability:${id}`,
    subject: { kind: "film", id },
    data: { slug, title, services: [...services] },
  };
}
