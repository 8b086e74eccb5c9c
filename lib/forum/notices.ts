import type { Notice } from "@/lib/notifications/notice";

type Decision =
  | "solved"
  | "merged"
  | "split"
  | "post-deleted"
  | "thread-deleted"
  | "locked"
  | "unlocked"
  | "moved";
type Thread = { id: string; slug: string; title: string };

/** The staff decided about what a member wrote. Who of them it was stays among them. */
export function forumDecision(
  recipientId: string,
  thread: Thread,
  decision: Decision,
  { href = `/forum/t/${thread.slug}/${thread.id}`, reason }: { href?: string; reason: string },
): Notice {
  return {
    type: "forum-decision",
    recipientId,
    actorId: null,
    groupKey: `forum-decision:${thread.id}:${decision}`,
    subject: { kind: "thread", id: thread.id },
    data: { title: thread.title, decision, href, ...(reason && { reason }) },
  };
}

type PlannedNews = { id: string; title: string; href: string; failure?: string; waits?: boolean };

/** A thread that a member planned has begun, waits for a look first, or could not begin. */
export function plannedThread(recipientId: string, { id, title, href, failure, waits }: PlannedNews): Notice {
  const decision = failure ? "not-begun" : waits ? "begun-held" : "begun";
  return {
    type: "forum-decision",
    recipientId,
    actorId: null,
    groupKey: `forum-planned:${id}`,
    subject: { kind: "planned-thread", id },
    data: { title, decision, href, ...(failure && { reason: failure }) },
  };
}

/** A post that a member keeps is due. */
export function postDue(recipientId: string, post: { id: string; number: number }, thread: Thread): Notice {
  return {
    type: "reminder",
    recipientId,
    actorId: null,
    groupKey: `forum-reminder:${post.id}`,
    subject: { kind: "post", id: post.id },
    data: { threadId: thread.id, slug: thread.slug, title: thread.title, number: post.number },
  };
}

type Said = { id: string; authorId: string; number: number; thread: Thread };
export const HEARS = ["reply", "mention", "activity"] as const;
type Hears = (typeof HEARS)[number];

const TYPE = { reply: "reply", mention: "mention", activity: "thread-activity" } as const;

/** A post answers a member, names them, or goes on in what they watch: posts of one thread are one line while it is unread. */
export function postSaid(recipientId: string, { id, authorId, number, thread }: Said, why: Hears): Notice {
  return {
    type: TYPE[why],
    recipientId,
    actorId: authorId,
    groupKey: why === "activity" ? `forum-thread:${thread.id}` : `forum-${why}:${id}`,
    subject: { kind: "post", id },
    data: { threadId: thread.id, slug: thread.slug, title: thread.title, number },
  };
}
