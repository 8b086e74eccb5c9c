import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/platform/ids";
import { asSuperuser } from "@/tests/support/database";
import type { Row } from "./make-row";

// What the rooms of the scene hold, room by room; each answers with the rows that addresses name.
type Rows = Record<string, Row>;

/** A group of the owner and one more, with a message of the owner's. */
export async function fillConversation(owner: Actor, other: Actor): Promise<Rows> {
  const [conversations, messages] = [{ id: newId() }, { id: newId() }];
  const words = "Whose turn is it to choose?";
  await asSuperuser("INSERT INTO conversations (id, kind, name, last_seq) VALUES ($1, 'group', $2, 1)", [
    conversations.id,
    "Tuesday films",
  ]);
  await asSuperuser(
    `INSERT INTO conversation_members (conversation_id, member_id, state, role)
     VALUES ($1, $2, 'active', 'owner'), ($1, $3, 'active', 'member')`,
    [conversations.id, owner.id, other.id],
  );
  await asSuperuser(
    `INSERT INTO messages (id, conversation_id, seq, sender_id, client_id, body, body_html, excerpt)
     VALUES ($1, $2, 1, $3, 'the-first-one', $4::text, $4::text, $4::text)`,
    [messages.id, conversations.id, owner.id, words],
  );
  return { conversations, messages };
}

/** A private community of the owner's with one more member and one of its staff, a message in its lobby, a first one that waits, and an event. */
export async function fillCommunity(
  owner: Actor,
  other: Actor,
  [helper, role]: [Actor, "admin" | "moderator"],
  slug = "night-bus",
): Promise<Rows> {
  const [communities, rooms] = [{ id: newId(), slug }, { id: newId() }];
  const [roomMessages, heldMessages, events] = [{ id: newId() }, { id: newId() }, { id: newId() }];
  const words = "Last bus, front row.";
  await asSuperuser(
    "INSERT INTO communities (id, slug, name, visibility, join_policy) VALUES ($1, $2, 'Night Bus Cinema', 'private', 'request')",
    [communities.id, slug],
  );
  await asSuperuser(
    "INSERT INTO community_members (community_id, member_id, role) VALUES ($1, $2, 'owner'), ($1, $3, 'member'), ($1, $4, $5)",
    [communities.id, owner.id, other.id, helper.id, role],
  );
  await asSuperuser(
    "INSERT INTO community_rooms (id, community_id, slug, name, last_seq) VALUES ($1, $2, 'lobby', 'Lobby', 1)",
    [rooms.id, communities.id],
  );
  await asSuperuser(
    `INSERT INTO community_messages (id, community_id, room_id, seq, sender_id, client_id, body, body_html, excerpt, thread_seq, reply_count)
     VALUES ($1, $2, $3, 1, $4, 'the-first-one', $5::text, $5::text, $5::text, 1, 1)`,
    [roomMessages.id, communities.id, rooms.id, owner.id, words],
  );
  await asSuperuser(
    `INSERT INTO community_messages (id, community_id, room_id, thread_id, seq, sender_id, client_id, body, body_html, excerpt)
     VALUES ($1, $2, $3, $4, 1, $5, 'the-first-below', $6::text, $6::text, $6::text)`,
    [newId(), communities.id, rooms.id, roomMessages.id, owner.id, words],
  );
  await asSuperuser(
    `INSERT INTO community_held_messages (id, community_id, room_id, sender_id, client_id, body, body_html, excerpt)
     VALUES ($1, $2, $3, $4, 'the-held-one', $5::text, $5::text, $5::text)`,
    [heldMessages.id, communities.id, rooms.id, other.id, words],
  );
  await asSuperuser(
    `INSERT INTO community_events (id, community_id, title, starts_at, ends_at, time_zone, created_by_id)
     VALUES ($1, $2, $4::text, now() + interval '7 days', now() + interval '7 days 2 hours', 'Europe/Paris', $3)`,
    [events.id, communities.id, owner.id, words],
  );
  return { communities, rooms, room_messages: roomMessages, held_messages: heldMessages, events };
}

/** Two categories for everybody, in one a thread of the owner's with a post below the first. */
export async function fillForum(owner: Actor): Promise<Rows> {
  const [categories, shelves] = [{ id: newId(), slug: "cutting-room" }, { id: newId() }];
  const [threads, posts] = [{ id: newId() }, { id: newId() }];
  await asSuperuser(
    "INSERT INTO forum_categories (id, slug, name) VALUES ($1, $2, 'Cutting room'), ($3, 'foyer', 'Foyer')",
    [categories.id, categories.slug, shelves.id],
  );
  await asSuperuser(
    `INSERT INTO forum_threads (id, category_id, slug, title, author_id, client_id, last_poster_id)
     VALUES ($1, $2, 'the-first', 'The first cut', $3, 'the-first-one', $3)`,
    [threads.id, categories.id, owner.id],
  );
  await asSuperuser(
    `INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt)
     SELECT id, $3, $4, number, $5, 'the-post-' || number, 'Words', 'Words', 'Words' FROM (VALUES ($1::uuid, 1), ($2::uuid, 2)) p(id, number)`,
    [newId(), posts.id, threads.id, categories.id, owner.id],
  );
  await asSuperuser("INSERT INTO forum_polls (thread_id, kind, options) VALUES ($1, 'single', '{Yes,No}')", [
    threads.id,
  ]);
  return { categories, shelves, threads, posts };
}

/** The owner writes for the blog: one post is published, with a comment of theirs below it; one waits for the editors. */
export async function fillBlog(owner: Actor) {
  const [post, draft] = [{ id: newId(), slug: "first-reel" }, { id: newId() }];
  const [series, comment] = [{ slug: "reels" }, { id: newId() }];
  await asSuperuser("INSERT INTO blog_roles (member_id, role) VALUES ($1, 'writer')", [owner.id]);
  await asSuperuser("INSERT INTO blog_series (id, slug, title) VALUES ($1, $2, 'Reels')", [
    newId(),
    series.slug,
  ]);
  await asSuperuser(
    `INSERT INTO blog_posts (id, slug, author_id, state, title, body, body_html, published_at)
     VALUES ($1, $2, $5, 'published', 'First reel', 'Words', 'Words', now()), ($3, $4, $5, 'review', 'Second reel', 'Words', 'Words', NULL)`,
    [post.id, post.slug, draft.id, "second-reel", owner.id],
  );
  await asSuperuser(
    "INSERT INTO blog_tags (post_id, tag, name, published_at) VALUES ($1, 'reels', 'Reels', now())",
    [post.id],
  );
  await asSuperuser(
    `INSERT INTO blog_comments (id, post_id, author_id, client_id, body, body_html) VALUES ($1, $2, $3, 'the-first-one', 'Words', 'Words')`,
    [comment.id, post.id, owner.id],
  );
  return { post, draft, series, comment };
}

/** Something about the owner that waits for staff, and a warning they were given; words of theirs that nobody has approved, and a rule about words. */
export async function fillModeration(owner: Actor, category: unknown): Promise<Rows> {
  const [cases, decisions] = [{ id: newId() }, { id: newId() }];
  const done = newId();
  await asSuperuser(
    `INSERT INTO moderation_cases (id, subject_kind, subject_id, member_id, status) VALUES ($1, 'member', $3, $3, 'open'), ($2, 'member', $3, $3, 'decided')`,
    [cases.id, done, owner.id],
  );
  await asSuperuser(
    "INSERT INTO moderation_decisions (id, case_id, member_id, verdict, reason) VALUES ($1, $2, $3, 'warn', 'Once is enough.')",
    [decisions.id, done, owner.id],
  );
  const [held, rule] = [{ id: newId() }, { id: newId() }];
  const words = { clientId: "her-third-reel", category, title: "Third reel", body: "Words." };
  await asSuperuser(
    `INSERT INTO held_words (id, kind, author_id, place_id, client_id, title, href, payload, reasons)
     VALUES ($1, 'forum-thread', $2, $1, $3, $4, '/forum', $5, '{approval}')`,
    [held.id, owner.id, words.clientId, words.title, JSON.stringify(words)],
  );
  await asSuperuser(
    "INSERT INTO word_rules (id, pattern, action, updated_at) VALUES ($1, 'nitrate', 'flag', now())",
    [rule.id],
  );
  return { cases, decisions, held_words: held, word_rules: rule };
}

/** A film and who made it, the same for everybody; what the owner says of it in their diary, and to their own review. */
export async function fillFilms(owner: Actor): Promise<Rows> {
  const [film, person] = [
    { id: newId(), slug: "wanda-1970" },
    { id: newId(), slug: "barbara-loden" },
  ];
  await asSuperuser("INSERT INTO films (id, slug, title, year) VALUES ($1, $2, 'Wanda', 1970)", [
    film.id,
    film.slug,
  ]);
  await asSuperuser("INSERT INTO film_people (id, slug, name) VALUES ($1, $2, 'Barbara Loden')", [
    person.id,
    person.slug,
  ]);
  await asSuperuser(
    "INSERT INTO film_credits (film_id, person_id, job, position) VALUES ($1, $2, 'director', 0)",
    [film.id, person.id],
  );
  const [diary, comment] = [{ id: newId() }, { id: newId() }];
  await asSuperuser(
    `INSERT INTO diary_entries (id, member_id, film_id, client_id, watched_on, rating, review, review_html)
     VALUES ($1, $2, $3, 'the-first-one', '2026-01-01', 9, 'Words', 'Words')`,
    [diary.id, owner.id, film.id],
  );
  await asSuperuser(
    "INSERT INTO film_marks (member_id, film_id, watched, viewings, rating) VALUES ($1, $2, true, 1, 9)",
    [owner.id, film.id],
  );
  await asSuperuser(
    "INSERT INTO review_comments (id, entry_id, author_id, client_id, body, body_html) VALUES ($1, $2, $3, 'the-first-one', 'Words', 'Words')",
    [comment.id, diary.id, owner.id],
  );
  return { films: film, film_people: person, people: person, diary, review_comments: comment };
}

/** The owner's community is a film club that looks for its next film; the other has nominated one. */
export async function fillClub(owner: Actor, other: Actor, community: unknown): Promise<Rows> {
  const [round, nomination] = [{ id: newId() }, { id: newId() }];
  await asSuperuser("INSERT INTO community_clubs (community_id) VALUES ($1)", [community]);
  await asSuperuser(
    `INSERT INTO club_rounds (id, community_id, number, phase, opens_at, nominate_until, vote_until, watch_until, discuss_until, started_by_id)
     VALUES ($1, $2, 1, 'nominating', now(), now() + interval '1 day', now() + interval '2 days', now() + interval '3 days', now() + interval '4 days', $3)`,
    [round.id, community, owner.id],
  );
  await asSuperuser(
    `INSERT INTO club_nominations (id, round_id, community_id, film_id, member_id, words)
     SELECT $1, $2, $3, id, $4, 'Words' FROM films WHERE slug = 'wanda-1970'`,
    [nomination.id, round.id, community, other.id],
  );
  return { club_rounds: round, club_nominations: nomination };
}

/** A watch night of the owner's with a date, which the other is in. */
export async function fillNight(owner: Actor, other: Actor): Promise<Rows> {
  const night = { id: newId(), handle: owner.handle, slug: "wanda-1970" };
  await asSuperuser(
    "INSERT INTO watch_nights (id, title, time_zone, starts_at) VALUES ($1, 'Friday', 'Europe/Paris', now() + interval '7 days')",
    [night.id],
  );
  await asSuperuser(
    "INSERT INTO watch_night_people (night_id, member_id, state, is_host) VALUES ($1, $2, 'in', true), ($1, $3, 'in', false)",
    [night.id, owner.id, other.id],
  );
  return { watch_nights: night };
}

/** What the owner means to see, and shows first; a list of theirs with a film, a comment and a change, which one more was asked to edit. */
export async function fillFilmLists(owner: Actor, other: Actor): Promise<Rows> {
  const watchlist = { slug: "wanda-1970" };
  const [lists, list_comments] = [{ id: newId(), slug: watchlist.slug, number: 1 }, { id: newId() }];
  await asSuperuser(
    "INSERT INTO film_lists (id, owner_id, slug, title, change_count) VALUES ($1, $2, $3, 'Drifters', 1)",
    [lists.id, owner.id, lists.slug],
  );
  await asSuperuser(
    "INSERT INTO film_list_items (list_id, film_id, position, added_by_id) SELECT $1, id, 65536, $2 FROM films WHERE slug = $3",
    [lists.id, owner.id, watchlist.slug],
  );
  await asSuperuser(
    'INSERT INTO film_list_changes (list_id, number, actor_id, kind, film_id, after) SELECT $1, 1, $2, \'added\', id, \'{"place": 1, "note": ""}\' FROM films WHERE slug = $3',
    [lists.id, owner.id, watchlist.slug],
  );
  await asSuperuser("INSERT INTO film_list_editors (list_id, member_id) VALUES ($1, $2)", [
    lists.id,
    other.id,
  ]);
  await asSuperuser(
    "INSERT INTO film_list_comments (id, list_id, author_id, client_id, body, body_html) VALUES ($1, $2, $3, 'the-first-one', 'Words', 'Words')",
    [list_comments.id, lists.id, owner.id],
  );
  await asSuperuser(
    "INSERT INTO watchlist_items (member_id, film_id, position) SELECT $1, id, 65536 FROM films WHERE slug = $2",
    [owner.id, watchlist.slug],
  );
  await asSuperuser(
    "INSERT INTO film_favourites (member_id, film_id, position) SELECT $1, id, 1 FROM films WHERE slug = $2",
    [owner.id, watchlist.slug],
  );
  return { watchlist, lists, list_comments, changes: lists };
}
