import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { newId } from "@/lib/platform/ids";
import { insertSql, type Row } from "@/tests/safety/make-row";
import { ada, alan, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { placeOf, say as sayInRoom } from "../communities/place";
import { pairOf, say } from "../messaging/talk";

/** Ada and Grace with something of Ada's in every table that more than one person reads, and words that are not for her. */
export async function fillShared(): Promise<void> {
  await fillTalk();
  await fillCommunity();
  await fillForum();
  await fillBlog();
  await fillFilmLists();
  await fillDiary();
  await fillModeration();
  for (const [one, other] of [
    [ada.id, grace.id],
    [grace.id, ada.id],
  ]) {
    await put("follows", { follower_id: one, followed_id: other });
    await put("follow_requests", { requester_id: one, requested_id: other });
  }
  await put("former_handles", { handle: "countess", member_id: ada.id });
  await put("audit_entries", { id: newId(), action: "account.kept", actor_id: ada.id, subject_id: ada.id });
}

async function fillTalk(): Promise<void> {
  const pair = await pairOf(ada, grace);
  const { id } = await say(ada, pair, "kanarifirst");
  await editMessage(ada, { id, body: "kanariedited" });
  const answer = await say(grace, pair, "kanarigrace");
  await deleteMessage(grace, await say(grace, pair, "kanarideleted"));
  await say(grace, await pairOf(grace, alan), "kanarialone");
  await put("message_reactions", {
    message_id: answer.id,
    member_id: ada.id,
    emoji: "🎬",
    conversation_id: pair.id,
  });
}

async function fillCommunity(): Promise<void> {
  const { community, lobby } = await placeOf(ada, [grace]);
  const said = await sayInRoom(ada, lobby, "kanariroom");
  await sayInRoom(grace, lobby, "kanariunsaid");
  const here = { community_id: community.id };
  const hers = { ...here, member_id: ada.id };
  const words = { body: "words", body_html: "words", excerpt: "words" };
  const event = newId();
  const times = { starts_at: new Date(), ends_at: new Date(Date.now() + 3_600_000), time_zone: "UTC" };
  await put("community_message_reactions", { ...hers, message_id: said.id, emoji: "🎬" });
  await put("community_message_revisions", {
    message_id: said.id,
    number: 1,
    sender_id: ada.id,
    body: "before",
  });
  await put("community_held_messages", {
    ...here,
    id: newId(),
    room_id: lobby.id,
    sender_id: ada.id,
    client_id: "x",
    ...words,
  });
  await put("community_requests", hers);
  await put("community_bans", { ...hers, reason: "why" });
  await put("community_feeds", { ...hers, token_hash: "secret" });
  await put("community_links", { ...here, id: newId(), token_hash: "secret", made_by_id: ada.id });
  await put("community_log", { ...here, id: newId(), actor_id: ada.id, subject_id: ada.id, action: "role" });
  await put("community_events", { ...here, id: event, title: "Night", ...times, created_by_id: ada.id });
  await put("community_event_answers", { ...hers, event_id: event, answer: "yes" });
  await put("community_positions", { ...hers, room_id: lobby.id });
  await put("community_invites", { ...here, member_id: alan.id, invited_by_id: ada.id });
  await put("community_invites", { ...hers, invited_by_id: alan.id });
  await fillClub(community.id);
}

async function fillClub(community: string): Promise<void> {
  const [film, round, nomination] = [newId(), newId(), newId()];
  const now = new Date();
  await put("films", { id: film, slug: "sunrise-1927", title: "Sunrise", year: 1927 });
  await put("community_clubs", { community_id: community });
  await put("club_rounds", {
    id: round,
    community_id: community,
    number: 1,
    phase: "voting",
    opens_at: now,
    nominate_until: now,
    vote_until: now,
    watch_until: now,
    discuss_until: now,
    started_by_id: ada.id,
  });
  const hers = { round_id: round, community_id: community, member_id: ada.id };
  await put("club_nominations", { ...hers, id: nomination, film_id: film, words: "kanariwhy" });
  await put("club_votes", { ...hers, nomination_id: nomination });
  await put("club_watches", hers);
}

async function fillForum(): Promise<void> {
  const [category, thread, post] = [newId(), newId(), newId()];
  const hers = { author_id: ada.id, client_id: "x" };
  await put("forum_categories", { id: category, slug: "foyer", name: "Foyer" });
  await put("forum_threads", {
    ...hers,
    id: thread,
    category_id: category,
    slug: "t",
    title: "Title",
    last_poster_id: ada.id,
  });
  const words = { body: "words", body_html: "words", excerpt: "words" };
  await put("forum_posts", {
    ...hers,
    id: post,
    thread_id: thread,
    category_id: category,
    number: 1,
    ...words,
  });
  await put("forum_post_revisions", { post_id: post, number: 1, author_id: ada.id, body: "before" });
  await put("forum_polls", { thread_id: thread, kind: "single", options: ["Yes", "No"] });
  await put("forum_poll_votes", { thread_id: thread, member_id: ada.id, choices: [1] });
  await put("forum_positions", { member_id: ada.id, thread_id: thread });
  await put("forum_category_levels", { member_id: ada.id, category_id: category, level: "muted" });
  await put("forum_category_moderators", { member_id: ada.id, category_id: category });
  await put("forum_post_reactions", { member_id: ada.id, post_id: post, emoji: "🎬" });
  await put("forum_bookmarks", { member_id: ada.id, post_id: post, note: "kanarinote" });
}

async function fillBlog(): Promise<void> {
  const [post, draft] = [newId(), newId()];
  const words = { author_id: ada.id, title: "Title", body: "words", body_html: "words" };
  await put("blog_roles", { member_id: ada.id, role: "writer" });
  await put("blog_posts", {
    ...words,
    id: post,
    slug: "shown",
    state: "published",
    published_at: new Date(),
  });
  await put("blog_posts", { ...words, id: draft, slug: "hers" });
  await put("blog_revisions", {
    post_id: post,
    number: 1,
    editor_id: ada.id,
    title: "",
    subtitle: "",
    body: "before",
  });
  const said = { post_id: post, author_id: ada.id, client_id: "x", body: "words", body_html: "words" };
  const comment = newId();
  await put("blog_comments", { ...said, id: comment });
  await put("blog_comment_reactions", { comment_id: comment, member_id: ada.id, emoji: "🎬" });
}

async function fillFilmLists(): Promise<void> {
  const film = newId();
  await put("films", { id: film, slug: "a-plan-1961", title: "A Plan", year: 1961, added_by_id: ada.id });
  await put("watchlist_items", { member_id: ada.id, film_id: film, position: 1, note: "kanaritosee" });
  await put("film_favourites", { member_id: ada.id, film_id: film, position: 1 });
  await put("film_dismissals", { member_id: ada.id, film_id: film });
  await put("film_arrivals", { member_id: ada.id, film_id: film, provider_id: 11 });
  const night = newId();
  await put("watch_nights", { id: night, title: "Friday", time_zone: "UTC" });
  await put("watch_night_people", { night_id: night, member_id: grace.id, state: "in", is_host: true });
  await put("watch_night_people", { night_id: night, member_id: ada.id, state: "in" });
  await put("watch_night_votes", { night_id: night, film_id: film, member_id: ada.id, vote: "veto" });
  const [list, other] = [newId(), newId()];
  await put("film_lists", { id: list, owner_id: ada.id, slug: "hers", title: "kanarilist" });
  await put("film_lists", { id: other, owner_id: grace.id, slug: "theirs", title: "Theirs" });
  await put("film_list_items", {
    list_id: other,
    film_id: film,
    position: 1,
    note: "kanarinote",
    added_by_id: ada.id,
  });
  await put("film_list_editors", { list_id: other, member_id: ada.id, state: "editor" });
  await put("film_list_changes", {
    list_id: other,
    number: 1,
    actor_id: ada.id,
    kind: "added",
    film_id: film,
  });
  await put("film_list_likes", { list_id: other, member_id: ada.id });
  const said = { list_id: other, author_id: ada.id, client_id: "mine" };
  await put("film_list_comments", { ...said, id: newId(), body: "kanarisaid", body_html: "kanarisaid" });
}

async function fillDiary(): Promise<void> {
  const [film, entry] = [newId(), newId()];
  await put("films", { id: film, slug: "a-film-1960", title: "A Film", year: 1960 });
  await put("film_marks", { member_id: ada.id, film_id: film, watched: true, rating: 8 });
  const viewing = { member_id: ada.id, film_id: film, client_id: "mine", watched_on: "2026-01-01" };
  await put("diary_entries", { ...viewing, id: entry, review: "kanarireview", review_html: "kanarireview" });
  await put("member_achievements", { member_id: ada.id, kind: "first-light" });
  await put("review_likes", { entry_id: entry, member_id: ada.id });
  const said = { entry_id: entry, author_id: ada.id, client_id: "mine" };
  await put("review_comments", { ...said, id: newId(), body: "kanarisaid", body_html: "kanarisaid" });
}

async function fillModeration(): Promise<void> {
  const about = newId();
  await put("moderation_cases", {
    id: about,
    subject_kind: "member",
    subject_id: ada.id,
    member_id: ada.id,
    status: "decided",
  });
  const both = { member_id: ada.id, decided_by_id: ada.id, verdict: "warn", reason: "kanariwarned" };
  await put("moderation_decisions", { ...both, id: newId(), case_id: about });
  await put("word_rules", {
    id: newId(),
    pattern: "kanarirule",
    action: "flag",
    made_by_id: ada.id,
    updated_at: new Date(),
  });
  const held = {
    kind: "forum-thread",
    place_id: about,
    href: "/forum",
    payload: '{"body":"kanariheld"}',
    reasons: [],
  };
  await put("held_words", { ...held, id: newId(), author_id: ada.id, client_id: "mine" });
  const decided = { status: "refused", decided_by_id: ada.id, decided_at: new Date() };
  await put("held_words", { ...held, ...decided, id: newId(), author_id: grace.id, client_id: "hers" });
}

async function put(table: string, row: Row): Promise<void> {
  await asSuperuser(`${insertSql(table, row)} ON CONFLICT DO NOTHING`, Object.values(row));
}
