// Known to the browser too: what may be reported, and how it is called.
export const KIND_NAMES = {
  member: "profile",
  message: "message",
  "room-message": "room message",
  community: "community",
  event: "event",
  nomination: "nomination",
  "forum-thread": "thread",
  "forum-post": "post",
  "blog-post": "blog post",
  "blog-comment": "comment",
  review: "review",
  "review-comment": "review comment",
  "film-list": "list",
  "film-list-comment": "comment",
} as const;
export type KindName = keyof typeof KIND_NAMES;
export const KINDS = Object.keys(KIND_NAMES) as [KindName, ...KindName[]];

/** Those whose words staff may put others in place of. */
export const CORRECTABLE: readonly KindName[] = [
  ...(["member", "message", "room-message", "community", "event"] as const),
  ...(["forum-thread", "forum-post", "blog-post", "blog-comment"] as const),
  ...(["review", "review-comment", "film-list", "film-list-comment"] as const),
];
