import type { Notice } from "@/lib/notifications/notice";

type Where = { id: string; slug: string; title: string };
type Decision = "returned" | "published" | "scheduled" | "unpublished";

/** A post was handed in: to an editor. */
export function postHandedIn(recipientId: string, actorId: string, { id, title }: Where): Notice {
  return {
    type: "blog-review",
    recipientId,
    actorId,
    groupKey: `blog-review:${id}`,
    subject: { kind: "blog-post", id },
    data: { title, href: `/blog/write/${id}` },
  };
}

/** The editors decided about somebody's post. Which of them it was stays among them. */
export function postDecision(
  recipientId: string,
  { id, slug, title }: Where,
  decision: Decision,
  note = "",
): Notice {
  const href = decision === "published" ? `/blog/${slug}` : `/blog/write/${id}`;
  return {
    type: "blog-decision",
    recipientId,
    actorId: null,
    groupKey: `blog-decision:${id}:${decision}`,
    subject: { kind: "blog-post", id },
    data: { title, decision, href, ...(note && { note }) },
  };
}

/** A new post, to a member who asked to hear of each. */
export function newPost(
  recipientId: string,
  actorId: string,
  { id, slug, title, subtitle, excerpt }: Where & { subtitle: string; excerpt: string },
): Notice {
  return {
    type: "blog-post",
    recipientId,
    actorId,
    groupKey: `blog-post:${id}`,
    subject: { kind: "blog-post", id },
    data: { title, href: `/blog/${slug}`, summary: subtitle || excerpt },
  };
}

type Said = { id: string; authorId: string; post: Where };
export const HEARS = ["reply", "mention", "comment"] as const;
type Hears = (typeof HEARS)[number];

/** A comment answers a member, names them, or is about what they wrote: comments on one post are one line while it is unread. */
export function commentSaid(recipientId: string, { id, authorId, post }: Said, why: Hears): Notice {
  return {
    type: why === "mention" ? "mention" : "reply",
    recipientId,
    actorId: authorId,
    groupKey: why === "comment" ? `blog-comments:${post.id}` : `blog-${why}:${id}`,
    subject: { kind: "blog-comment", id },
    data: { title: post.title, slug: post.slug, commentId: id, why },
  };
}

/** Editors or staff took a comment away. Which of them it was stays among them. */
export function commentDeleted(recipientId: string, { id, slug, title }: Where, note: string): Notice {
  return {
    type: "blog-decision",
    recipientId,
    actorId: null,
    groupKey: `blog-decision:${id}:comment-deleted`,
    subject: { kind: "blog-comment", id },
    data: { title, decision: "comment-deleted", href: `/blog/${slug}`, ...(note && { note }) },
  };
}
