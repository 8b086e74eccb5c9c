/** Every page: for whom it is, and whether it is about somebody. */
export const PAGES: Record<
  string,
  | "anyone"
  | "signed out"
  | "member"
  | "about"
  | "shown list"
  | "edited list"
  | "inbox"
  | "conversation"
  | "community"
  | "community member"
  | "community staff"
  | "community lead"
  | "site staff"
  | "site admin"
  | "nowhere"
> = {
  "/": "anyone",
  "/blog": "anyone",
  // Ada's, published; its author's.
  "/blog/{slug}": "about",
  "/blog/author/{handle}": "about",
  "/blog/series/{slug}": "anyone",
  "/blog/tag/{tag}": "anyone",
  "/films": "anyone",
  "/films/{slug}": "anyone",
  "/films/people/{slug}": "anyone",
  "/films/{slug}/reviews": "anyone",
  // One of Ada's.
  "/diary/{id}": "shown list",
  // For Ada alone.
  "/diary/{id}/edit": "conversation",
  "/members/{handle}/diary": "about",
  "/members/{handle}/achievements": "about",
  "/members/{handle}/stats": "about",
  "/members/{handle}/taste": "about",
  "/members/{handle}/year/{year}": "about",
  "/films/{slug}/log": "member",
  "/films/{slug}/lists": "member",
  "/lists": "anyone",
  "/lists/new": "member",
  // Ada's, which Grace was asked to edit.
  "/lists/{slug}/{id}": "shown list",
  "/lists/{slug}/{id}/changes": "edited list",
  "/lists/{slug}/{id}/edit": "edited list",
  // Its link is nobody's.
  "/shared-lists/{token}": "nowhere",
  "/films/{slug}/edit": "site staff",
  "/films/new": "member",
  "/films/recommended": "member",
  "/blog/write": "member",
  // Its id is no post's here; tests/e2e/blog.spec.ts asks for one of others.
  "/blog/write/{id}": "conversation",
  "/blog/write/{id}/history": "conversation",
  "/blog/write/{id}/looks": "conversation",
  "/blog/write/figures": "member",
  // For editors; the site's admins are some.
  "/blog/write/people": "site admin",
  "/blog/write/series": "site admin",
  "/blog/write/series/{slug}": "site admin",
  "/admin": "site admin",
  "/admin/announcements": "site admin",
  "/admin/words": "site staff",
  "/admin/audit": "site admin",
  "/admin/featured": "site admin",
  "/admin/jobs": "site admin",
  "/admin/mail": "site admin",
  "/admin/members": "site admin",
  // Of a private community that Ada leads, Moira helps to keep and Grace is in.
  "/search": "anyone",
  "/communities": "anyone",
  "/communities/invitations": "member",
  "/communities/new": "member",
  "/communities/{slug}": "community",
  "/communities/{slug}/club": "community",
  "/communities/{slug}/club/new": "community staff",
  "/communities/{slug}/events": "community",
  "/communities/{slug}/events/calendar": "community",
  "/communities/{slug}/events/{id}": "community",
  "/communities/{slug}/events/{id}/edit": "community staff",
  "/communities/{slug}/events/{id}/guests": "community member",
  "/communities/{slug}/events/new": "community staff",
  "/communities/{slug}/invites": "community staff",
  "/communities/{slug}/members": "community member",
  "/communities/{slug}/moderation": "community staff",
  "/communities/{slug}/requests": "community staff",
  "/communities/{slug}/rooms/{room}": "community member",
  "/communities/{slug}/settings": "community lead",
  // Without the token of a letter.
  "/decisions": "nowhere",
  "/developers": "anyone",
  "/developers/{group}": "anyone",
  "/follow-requests": "member",
  "/forum": "anyone",
  "/forum/c/{slug}": "anyone",
  "/forum/bookmarks": "member",
  "/forum/categories": "site staff",
  "/forum/drafts": "member",
  "/forum/new": "member",
  "/forum/planned": "member",
  // One of Ada's.
  "/forum/t/{slug}/{id}": "about",
  "/forum/t/{slug}/{id}/{number}": "about",
  "/inbox": "inbox",
  "/inbox/{id}": "inbox",
  // Its token opens nothing.
  "/invitations/{token}": "nowhere",
  "/legal/content-policy": "anyone",
  "/legal/copyright": "anyone",
  "/legal/privacy": "anyone",
  "/legal/terms": "anyone",
  "/members": "anyone",
  "/members/me": "member",
  "/members/{handle}": "about",
  "/members/{handle}/followers": "about",
  "/members/{handle}/lists": "about",
  "/members/{handle}/watchlist": "about",
  "/members/{handle}/following": "about",
  "/messages": "member",
  // Its id is no conversation's here; tests/e2e/messages.spec.ts asks for one of others.
  "/messages/{id}": "conversation",
  "/watch-nights": "member",
  // Nor a watch night's; tests/e2e/watch-night.spec.ts asks for one.
  "/watch-nights/{id}": "conversation",
  "/watch-nights/new": "member",
  "/messages/archived": "member",
  "/messages/requests": "member",
  "/held": "member",
  "/moderation": "site staff",
  "/moderation/held": "site staff",
  "/moderation/{id}": "site staff",
  "/notifications": "member",
  "/offline": "anyone",
  // It says not of what.
  "/report": "conversation",
  "/reset-password": "anyone",
  "/settings": "member",
  "/settings/account": "member",
  "/settings/account/confirm-email": "anyone",
  "/settings/account/copy": "member",
  "/settings/account/delete": "member",
  "/settings/decisions": "member",
  "/settings/feed": "member",
  "/settings/films": "member",
  "/settings/import": "member",
  "/settings/messages": "member",
  "/settings/notifications": "member",
  "/settings/preferences": "member",
  "/settings/privacy": "member",
  "/settings/profile": "member",
  "/settings/security": "member",
  "/settings/sessions": "member",
  "/settings/tokens": "member",
  "/sign-in": "signed out",
  "/sign-in/leaving": "anyone",
  "/sign-in/link": "anyone",
  "/sign-in/second-factor": "anyone",
  "/sign-up": "signed out",
  "/sign-up/google": "anyone",
  "/styleguide": "anyone",
  "/styleguide/card": "anyone",
  "/unsubscribe": "anyone",
  "/verify-email": "anyone",
  "/welcome": "member",
};
