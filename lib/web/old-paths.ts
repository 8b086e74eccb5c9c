/** A page that moved for good. Next's own pattern language: `:handle` names a segment. */
export type MovedPage = { source: string; destination: string };

/** An endpoint that answers under its old name too; the method and body go through unchanged. */
export type RewrittenEndpoint = {
  source: string;
  destination: string;
  /** Only for requests that carry this; what the pattern names can be used in the destination. */
  has?: { type: "query"; key: string; value: string }[];
};

export const movedPages: readonly MovedPage[] = [
  { source: "/users/directory", destination: "/members" },
  { source: "/users/search", destination: "/members" },
  { source: "/users/profile", destination: "/members/me" },
  { source: "/users/profile/edit", destination: "/settings/profile" },
  { source: "/users/u/:handle", destination: "/members/:handle" },
  { source: "/users/u/:handle/followers", destination: "/members/:handle/followers" },
  { source: "/users/u/:handle/following", destination: "/members/:handle/following" },
  { source: "/users/notifications", destination: "/notifications" },
];

export const rewrittenEndpoints: readonly RewrittenEndpoint[] = [
  { source: "/health/", destination: "/health" },
  { source: "/api/health", destination: "/health" },
  { source: "/api/apps/pose-generator/health", destination: "/health" },
  { source: "/api/notifications/:path*", destination: "/api/v1/notifications/:path*" },
  {
    source: "/users/api/check-username",
    destination: "/api/v1/members/handle-availability/:username",
    // In the path: a handler sees the query that was sent, not one that a destination adds.
    has: [{ type: "query", key: "username", value: "(?<username>.+)" }],
  },
  { source: "/users/api/check-username", destination: "/api/v1/members/handle-availability" },
  { source: "/users/api/search-users", destination: "/api/v1/members/suggestions" },
  { source: "/users/api/user/:handle/stats", destination: "/api/v1/members/:handle/stats" },
  // PUT follows, DELETE unfollows, POST does whichever was not done.
  { source: "/users/api/user/:handle/follow", destination: "/api/v1/members/:handle/follow" },
  { source: "/api/social/feed", destination: "/api/v1/feed" },
  { source: "/api/social/users/search", destination: "/api/v1/members/search" },
  { source: "/api/social/users/:handle/profile", destination: "/api/v1/members/:handle" },
  { source: "/api/social/users/:handle/follow", destination: "/api/v1/members/:handle/follow" },
  { source: "/api/social/users/:handle/followers", destination: "/api/v1/members/:handle/followers" },
  { source: "/api/social/users/:handle/following", destination: "/api/v1/members/:handle/following" },
  // PUT likes, DELETE takes it away, POST does whichever was not done.
  { source: "/api/social/reviews/:id/like", destination: "/api/v1/diary/:id/like" },
  { source: "/api/social/reviews/:id/comments", destination: "/api/v1/diary/:id/comments" },
  { source: "/users/api/notifications/:path*", destination: "/api/v1/notifications/:path*" },
];
