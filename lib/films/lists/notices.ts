import type { Notice } from "@/lib/notifications/notice";

type Party = { id: string };
type Listed = { id: string; slug: string; title: string; owner: Party };

const about = ({ id, slug, title }: Omit<Listed, "owner">) => ({
  subject: { kind: "film-list", id },
  data: { slug, title },
});

/** Somebody asks a member to edit a list with them. */
export function listInvitation(actor: Party, recipient: Party, list: Listed): Notice {
  return {
    type: "list-invitation",
    recipientId: recipient.id,
    actorId: actor.id,
    groupKey: `list-invitation:${list.id}`,
    ...about(list),
  };
}

/** Somebody likes a list: likes of one list are one line while it is unread. */
export function listLiked(actor: Party, list: Listed): Notice {
  return {
    type: "list-like",
    recipientId: list.owner.id,
    actorId: actor.id,
    groupKey: `list-like:${list.id}`,
    ...about(list),
  };
}

/** Somebody says something to a list: comments on one list are one line while it is unread. */
export function listCommented(actor: Party, list: Listed, commentId: string): Notice {
  return {
    type: "list-comment",
    recipientId: list.owner.id,
    actorId: actor.id,
    groupKey: `list-comments:${list.id}`,
    subject: { kind: "film-list-comment", id: commentId },
    data: { slug: list.slug, title: list.title, listId: list.id, commentId },
  };
}

/** A comment on a list names a member. */
export function namedOnList(recipientId: string, actor: Party, list: Listed, commentId: string): Notice {
  return {
    ...listCommented(actor, list, commentId),
    type: "mention",
    recipientId,
    groupKey: `list-mention:${commentId}`,
  };
}
