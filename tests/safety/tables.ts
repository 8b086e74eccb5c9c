export type Command = "select" | "insert" | "update" | "delete";

type PrivateTable = {
  /** The column that names whose row it is, or the parent row it belongs with. */
  owner: string | { through: string; table: string };
  /** What even the owner's own requests may not do as the role `app`. */
  never?: Command[];
};

/** Tables whose rows answer to their member alone: row-level security, enabled and forced. */
export const PRIVATE: Record<string, PrivateTable> = {
  accounts: { owner: "member_id" },
  activities: { owner: "actor_id", never: ["insert", "delete"] },
  api_tokens: { owner: "member_id" },
  blocks: { owner: "blocker_id" },
  community_settings: { owner: "member_id" },
  departures: { owner: "member_id" },
  drafts: { owner: "member_id" },
  exports: { owner: "member_id" },
  feed_mutes: { owner: "member_id" },
  feed_settings: { owner: "member_id" },
  film_settings: { owner: "member_id" },
  forum_settings: { owner: "member_id" },
  import_films: { owner: "member_id", never: ["insert", "update", "delete"] },
  import_rows: { owner: "member_id", never: ["insert", "update", "delete"] },
  imports: { owner: "member_id", never: ["insert", "update", "delete"] },
  known_devices: { owner: "member_id" },
  mail_tokens: { owner: "member_id" },
  messaging_settings: { owner: "member_id" },
  mutes: { owner: "muter_id" },
  notification_actors: {
    owner: { through: "notification_id", table: "notifications" },
    never: ["insert", "update", "delete"],
  },
  notification_choices: { owner: "member_id" },
  notification_settings: { owner: "member_id" },
  notifications: { owner: "recipient_id", never: ["insert"] },
  passkeys: { owner: "member_id" },
  planned_threads: { owner: "author_id" },
  preferences: { owner: "member_id" },
  provider_identities: { owner: "member_id" },
  push_subscriptions: { owner: "member_id" },
  recovery_codes: { owner: "member_id" },
  reports: { owner: "reporter_id", never: ["insert", "update", "delete"] },
  searches: { owner: "member_id" },
  sessions: { owner: "member_id" },
  uploads: { owner: "owner_id" },
};

/** Tables whose rows answer to the people of one conversation: tests/lib/messaging/rows.test.ts meets each of them. */
export const SHARED: Record<string, string> = {
  conversation_members: "the people in it; each changes their own row",
  conversations: "the people in it",
  message_images: "the people in the conversation; its sender removes it",
  message_reactions: "the people in the conversation; each removes their own",
  message_revisions: "the message's sender",
  messages: "the people in the conversation; its sender changes it",
};

/** Tables whose rows answer to the people of one community: tests/lib/communities/rows.test.ts meets each of them. */
export const IN_COMMUNITIES: Record<string, string> = {
  club_nominations: "the people in the community",
  club_rounds: "whoever sees the community",
  club_votes: "who gave it",
  club_watches: "the people in the community, but for people who are blocked",
  communities: "everybody for a public one, the people in it for a private one; who leads it changes it",
  community_bans: "the community's staff",
  community_clubs: "whoever sees the community",
  community_event_answers: "the people in the community",
  community_events: "whoever sees the community; its staff changes them",
  community_feeds: "the member whose calendar it is",
  community_held_messages: "its sender and the community's staff",
  community_invites: "who was invited and the community's staff",
  community_links: "the community's staff",
  community_log: "the community's staff; rows are only added",
  community_members: "the people in it; each changes when they hear of it",
  community_message_images: "the people in the community",
  community_message_reactions: "the people in the community; each removes their own",
  community_message_revisions: "the message's sender",
  community_messages: "the people in the community; its sender changes it",
  community_positions: "the member whose position it is",
  community_requests: "who asks and the community's staff",
  community_rooms: "the people in the community",
  community_slugs: "whoever sees the community",
};

/** Tables of the forum, whose rows answer to who may read their category: tests/lib/forum/rows.test.ts meets each of them. */
export const IN_FORUM: Record<string, string> = {
  forum_bookmarks: "the member who keeps it",
  forum_categories: "who may read it: everyone, members, or the site's staff",
  forum_category_moderators: "the member who keeps it",
  forum_category_levels: "the member who follows it",
  forum_moved_posts: "who may read the post that was moved",
  forum_pictures: "who may read the post",
  forum_poll_votes: "the member who voted",
  forum_polls: "who may read their thread",
  forum_positions: "the member whose position it is",
  forum_post_reactions: "who may read the post, but for people who are blocked",
  forum_post_revisions: "the post's author and the site's staff",
  forum_posts: "who may read their category, but for people who are blocked",
  forum_threads: "who may read their category, but for people who are blocked",
};

/** Tables of the blog, whose rows answer to who sees the post: tests/lib/blog/rows.test.ts meets each of them. */
export const IN_BLOG: Record<string, string> = {
  blog_comment_reactions: "who sees the comment, but for people who are blocked",
  blog_comments:
    "who sees the post, but for people who are blocked; what is held, its author and who keeps the blog",
  blog_pictures: "who sees the post",
  blog_posts:
    "a draft its author, what is handed in the editors too, what is published everybody but people who are blocked",
  blog_revisions: "the post's author and the editors",
  blog_roles: "the member whose role it is, and the editors",
  blog_slugs: "who sees the post",
  blog_tags: "everybody while the post is published, before that who sees it",
  blog_view_days: "the post's author and the editors",
  blog_views: "nobody: hashes that say a post was read on a day, which a job counts",
};

/** What members keep about films, whose rows answer to who may see their profile: tests/lib/films/list-rows.test.ts meets each of them. */
export const IN_FILM_LISTS: Record<string, string> = {
  film_list_changes: "who made or edits the list",
  film_list_comments: "who sees the list, but for people who are blocked",
  film_list_editors: "who sees the list; who was only asked, themselves and who edits it",
  film_list_items: "who sees the list",
  film_list_likes: "who likes it",
  film_lists:
    "everybody but people who are blocked, whoever has its link, or who made or edits it; a private profile means followers",
  film_favourites: "who may see the member's profile",
  watchlist_items: "the member, and whom they show their watchlist",
};

/** What films mean to one member alone: tests/lib/films/recommendations/rows.test.ts meets each of them. */
export const FOR_ONESELF: Record<string, string> = {
  film_arrivals: "the member who was told; each adds and removes their own",
  film_dismissals: "the member who put the film aside; each adds and removes their own",
};

/** Tables whose rows answer to the company of one watch night: tests/lib/films/night-rows.test.ts meets each of them. */
export const IN_NIGHTS: Record<string, string> = {
  watch_night_people: "who is in the night, or was asked to",
  watch_night_votes: "who is in the night",
  watch_nights: "who is in it, or was asked to",
};

/** Tables of what members say about films, whose rows answer to whom they mean them for: tests/lib/films/rows.test.ts meets each of them. */
export const IN_DIARIES: Record<string, string> = {
  diary_entries:
    "whom the viewing is meant for, but for people who are blocked; a private profile means its followers",
  film_marks:
    "whom the mark is meant for, but for people who are blocked; a private profile means its followers",
  review_comments: "who sees the review, but for people who are blocked",
  review_likes: "who sees the review, but for people who are blocked",
};

/** What members have reached: tests/lib/achievements/awarding.test.ts meets it. */
export const REACHED: Record<string, string> = {
  member_achievements: "who may see the member's profile",
};

/** Tables whose rows answer to two people: tests/lib/profiles/request-rows.test.ts meets each of them. */
export const BETWEEN: Record<string, string> = {
  follow_requests: "who asks makes it; both see it and may take it away; nobody changes it",
};

/** Tables under row-level security that the role `app` reaches through functions of the owner only. */
export const CLOSED: Record<string, string> = {
  mail_log: "what became of letters, their addresses masked; administrators",
  held_words: "their author, and the site's staff",
  moderation_cases: "what was reported; the site's staff, and nobody what is about themselves",
  moderation_decisions: "the member it is about, and the site's staff",
  registrations: "a wish to join belongs to nobody yet; its letter's token opens it",
  retired_handles: "hashes of what people who are gone were called; asked whether a handle is free",
};

/** Tables the application reads without saying who asks, each with why that is right. A new table belongs here or above. */
export const OPEN: Record<string, string> = {
  word_rules:
    "what is looked for in everybody's words; shown by staff pages through policy, written through functions",
  _prisma_migrations: "names of migrations; the application may only read it",
  achievement_counts: "how many members have reached something: numbers, kept by the database",
  announcements: "lines over every page, the same for everybody; administrators write them through functions",
  audit_entries: "read by staff pages through policy; append-only, addresses only as keyed hashes",
  blog_series: "titles of series, the same for everybody; editors write them through a function",
  featured_things: "what stands on fronts, by ids: what they lead to answers to its own tables",
  film_credits: "who made which film: facts, the same for everybody; jobs write them",
  film_neighbourhoods: "how far what people think of a film reaches: numbers, which a job counts",
  film_neighbours: "films that the same people like, without who: three at least, from marks open to all",
  film_prior: "what films are rated on average: a number, which a job counts",
  film_scores: "votes for films, counted without whose they are; kept by the database",
  film_people: "names of people who made films, the same for everybody; jobs write them",
  film_providers: "where films can be seen, the same for everybody; jobs write them",
  films: "facts about films, the same for everybody; jobs write them",
  flags: "switches of the whole site, the same for everybody",
  follows: "who follows whom is public unless hidden, which the queries ask",
  former_film_slugs: "old addresses of films, which redirect",
  former_handles: "old addresses of profiles, which redirect",
  members: "the public side of a person; what is private about them is in accounts",
  rate_hits:
    "counted before anybody is known; keys carry keyed hashes, members' ids or addresses for an hour or a day",
  realtime_channels: "counters without content",
  site_settings: "what staff set for the whole site, the same for everybody; written through functions",
  spent_proofs: "hashes of what counts once, without whose",
  realtime_events: "references without words; who may listen to a channel is asked when a stream opens",
};
