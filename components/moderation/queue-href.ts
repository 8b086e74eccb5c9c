import type { QueueQuery } from "@/lib/moderation/schema";

/** The address of a part of the queue; what is as usual is left out. */
export function queueHref({ box, kind, sort, cursor }: Partial<QueueQuery>): string {
  const query = new URLSearchParams({
    ...(box && box !== "open" && { box }),
    ...(kind && { kind }),
    ...(sort && sort !== "oldest" && { sort }),
    ...(cursor && { cursor }),
  });
  return query.size > 0 ? `/moderation?${query}` : "/moderation";
}
