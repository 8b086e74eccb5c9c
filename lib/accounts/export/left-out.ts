/** Columns that name a member and are in no part of their copy, each with why. One in neither place fails tests/lib/accounts/export.test.ts. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  "blocks.blocked_id": "who blocks somebody is the blocker's secret",
  "blog_posts.locked_by_id": "that they are writing in a post just now is gone after two minutes",
  "blog_roles.granted_by_id":
    "who writes and edits is the blog's; that they said so is among the acts of staff",
  "community_bans.banned_by_id": "what they did as staff is in communities/acts",
  "community_messages.pinned_by_id": "a pin is the room's; that they pinned is in communities/acts",
  "departures.member_id": "stands only while they are on their way out, when nobody can ask for a copy",
  "forum_threads.last_poster_id": "says again what forum/posts says",
  "held_words.claimed_by_id":
    "who looks into words that wait does so for half an hour; what they decided is in reports/held-acts",
  "moderation_cases.claimed_by_id":
    "who looks into a case does so for half an hour; what they decided is in reports/acts",
  "moderation_cases.member_id": "who reported them, and what of, is for who decides",
  "mutes.muted_id": "who mutes somebody is the muter's secret",
  "notification_actors.actor_id": "what others are told of is theirs",
  "notifications.actor_id": "what others are told of is theirs",
  "reports.member_id": "who reported them, and what of, is for who decides",
};
