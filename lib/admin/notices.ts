import type { Notice } from "@/lib/notifications/notice";

/** A member has another role on the site. */
export function roleChanged(recipientId: string, role: string, reason: string): Notice {
  return {
    type: "moderation-decision",
    recipientId,
    actorId: null,
    groupKey: "site-role",
    data: { verdict: `role-${role}`, reason },
  };
}

/** A member keeps a category of the forum from now on, or no longer. */
export function keeperChanged(recipientId: string, slug: string, name: string, keeps: boolean): Notice {
  return {
    type: "moderation-decision",
    recipientId,
    actorId: null,
    groupKey: `category-keeper:${slug}`,
    data: { verdict: keeps ? "keeps-category" : "keeps-no-category", reason: name },
  };
}
