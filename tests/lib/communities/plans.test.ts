import { beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { ada, emptyTables, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { readThrough, watchPlans } from "@/tests/support/plans";

const COMMUNITIES = 2_000;
const ROOMS = 200;
const MESSAGES = 100_000;
const LARGE = [
  "community_messages",
  "community_members",
  "community_positions",
  "community_log",
  "community_events",
  "community_event_answers",
  "communities",
];
let room: string;
let community: string;
let thread: string;
let event: string;

beforeAll(async () => {
  await emptyTables();
  for (const { id, handle, name } of [ada, grace])
    await asSuperuser("INSERT INTO members (id, handle, name, updated_at) VALUES ($1, $2, $3, now())", [
      id,
      handle,
      name,
    ]);
  await asSuperuser(
    `INSERT INTO communities (id, slug, name, visibility, last_active_at, created_at)
     SELECT gen_random_uuid(), 'place-' || n, 'Place ' || md5(n::text), CASE WHEN n % 10 = 0 THEN 'private' ELSE 'public' END,
            now() - n * interval '1 minute', now() - n * interval '1 hour' FROM generate_series(1, $1::int) n`,
    [COMMUNITIES],
  );
  await asSuperuser(
    `INSERT INTO community_rooms (id, community_id, slug, name, last_seq)
     SELECT gen_random_uuid(), c.id, 'lobby', 'Lobby', $1::int FROM (SELECT id FROM communities ORDER BY slug LIMIT $2::int) c`,
    [MESSAGES / ROOMS, ROOMS],
  );
  await pour(
    `INSERT INTO community_members (community_id, member_id, role)
     SELECT id, '${grace.id}'::uuid, 'owner' FROM communities UNION ALL
     SELECT community_id, '${ada.id}'::uuid, 'member' FROM (SELECT community_id FROM community_rooms ORDER BY community_id LIMIT 20) mine`,
  );
  await pour(
    `INSERT INTO community_messages (id, community_id, room_id, seq, sender_id, client_id, body, body_html, excerpt, created_at)
     SELECT gen_random_uuid(), r.community_id, r.id, n, '${grace.id}', n::text, 'words ' || md5(n::text), '<p>words</p>', 'words', now() - (1000 - n) * interval '1 minute'
       FROM community_rooms r CROSS JOIN generate_series(1, r.last_seq) n`,
  );
  const [mine] = await asSuperuser<{ id: string; community: string }>(
    "SELECT r.id, r.community_id AS community FROM community_rooms r JOIN community_members m USING (community_id) WHERE m.member_id = $1 LIMIT 1",
    [ada.id],
  );
  room = mine?.id ?? "";
  community = mine?.community ?? "";
  await fillOne();
  await asSuperuser(`VACUUM ANALYZE community_rooms, members, ${LARGE.join(", ")}`);
}, 120_000);
async function idOf(sql: string, values: unknown[]): Promise<string> {
  const [row] = await asSuperuser<{ id: string }>(sql, values);
  return row?.id ?? "";
}

/** Many rows at once, instead of one by one through the triggers that count them. */
function pour(sql: string): Promise<unknown> {
  return asSuperuser(
    `BEGIN; SET LOCAL session_replication_role = replica; ${sql} ON CONFLICT DO NOTHING; COMMIT`,
  );
}

/** In Ada's community thousands of people, a thread of a thousand replies, and everywhere a log and events. */
async function fillOne(): Promise<void> {
  await asSuperuser(
    `INSERT INTO members (id, handle, name, updated_at) SELECT gen_random_uuid(), 'many-' || n, 'Many ' || n, now() FROM generate_series(1, 3000) n`,
  );
  await pour(
    `INSERT INTO community_members (community_id, member_id, joined_at)
     SELECT '${community}', id, now() - random() * interval '300 days' FROM members WHERE handle LIKE 'many-%'`,
  );
  await pour(
    `INSERT INTO community_members (community_id, member_id, joined_at)
     SELECT c.id, m.id, now() - random() * interval '300 days' FROM communities c CROSS JOIN (SELECT id FROM members WHERE handle LIKE 'many-%' LIMIT 40) m`,
  );
  await pour(
    `INSERT INTO community_positions (room_id, community_id, member_id, last_read_seq)
     SELECT r.id, r.community_id, m.member_id, r.last_seq FROM community_rooms r
       JOIN community_members m USING (community_id) WHERE m.member_id NOT IN ('${ada.id}', '${grace.id}')`,
  );
  await asSuperuser(
    "UPDATE community_members SET role = 'moderator' WHERE community_id = $1 AND member_id = $2",
    [community, ada.id],
  );
  thread = await idOf(
    "UPDATE community_messages SET thread_seq = 1000, reply_count = 1000 WHERE room_id = $1 AND seq = 250 RETURNING id",
    [room],
  );
  await asSuperuser(
    `INSERT INTO community_messages (id, community_id, room_id, thread_id, seq, sender_id, client_id, body, body_html, excerpt)
     SELECT gen_random_uuid(), $1, $2, $3, n, $4, 'reply-' || n, 'reply ' || n, '<p>reply</p>', 'reply' FROM generate_series(1, 1000) n`,
    [community, room, thread, grace.id],
  );
  await asSuperuser(
    `INSERT INTO community_log (id, community_id, actor_id, action, created_at)
     SELECT gen_random_uuid(), c.id, $1, 'member.removed', now() - n * interval '1 hour' FROM communities c CROSS JOIN generate_series(1, 20) n`,
    [grace.id],
  );
  await asSuperuser(
    `INSERT INTO community_log (id, community_id, actor_id, action, created_at)
     SELECT gen_random_uuid(), $1, $2, 'member.removed', now() - n * interval '1 hour' FROM generate_series(1, 2000) n`,
    [community, grace.id],
  );
  await asSuperuser(
    `INSERT INTO community_events (id, community_id, title, starts_at, ends_at, time_zone)
     SELECT gen_random_uuid(), c.id, 'Evening ' || n, now() + (n - 10) * interval '1 day', now() + (n - 10) * interval '1 day' + interval '2 hours', 'UTC'
       FROM communities c CROSS JOIN generate_series(1, 20) n`,
  );
  await pour(
    `INSERT INTO community_event_answers (event_id, member_id, community_id, answer, answered_at)
     SELECT e.id, m.id, e.community_id, 'yes', now() FROM community_events e CROSS JOIN (SELECT id FROM members WHERE handle LIKE 'many-%' LIMIT 2) m`,
  );
  event = await idOf(
    "SELECT id FROM community_events WHERE community_id = $1 ORDER BY starts_at DESC LIMIT 1",
    [community],
  );
  await pour(
    `INSERT INTO community_event_answers (event_id, member_id, community_id, answer, answered_at)
     SELECT '${event}', id, '${community}', CASE WHEN random() < 0.8 THEN 'yes' ELSE 'maybe' END, now() - random() * interval '9 days' FROM members WHERE handle LIKE 'many-%'`,
  );
  await asSuperuser(
    "INSERT INTO community_event_answers (event_id, member_id, community_id, answer) VALUES ($1, $2, $3, 'maybe')",
    [event, ada.id, community],
  );
}
const { plansOf, plansOfWrite } = watchPlans();
const scanned = (plan: string, table: string) => readThrough(plan, [table]);

test("S3-18 a page of a room comes from the index on its numbers", async () => {
  for (const [before, after] of [
    [400, null],
    [null, 400],
  ]) {
    const plan = await plansOf("SELECT * FROM list_room_messages($1, $2, NULL, $3, $4, 51)", [
      ada.id,
      room,
      before,
      after,
    ]);
    expect(plan).toContain("community_messages_in_room");
    expect(scanned(plan, "community_messages")).toEqual([]);
  }
});

test("unread counts, sending and searching do not read through the messages", async () => {
  expect(
    scanned(await plansOf("SELECT * FROM unread_rooms($1, NULL)", [ada.id]), "community_messages"),
  ).toEqual([]);
  const found = await plansOf(
    "SELECT * FROM search_room_messages($1, $2, 'c4ca4238a0b', NULL, NULL, NULL, 21)",
    [ada.id, community],
  );
  expect(scanned(found, "community_messages")).toEqual([]);
  const send = await plansOfWrite(
    "SELECT * FROM send_room_message($1, $2, NULL, $3, 'the-client', 'x', 'x', 'x', 400, '{}', false, false, now())",
    [ada.id, room, newId()],
  );
  expect(scanned(send, "community_messages")).toEqual([]);
});

test("the directory reads each order from its index, and its words from theirs", async () => {
  const list = (sort: string, words = "") =>
    plansOf("SELECT * FROM list_communities(NULL, $1, NULL, false, $2, NULL, NULL, NULL, NULL, 13)", [
      words,
      sort,
    ]);
  for (const sort of ["popular", "newest", "active", "alphabetical"]) {
    const plan = await list(sort);
    expect(scanned(plan, "communities"), sort).toEqual([]);
    expect(plan).not.toMatch(/Sort Key.*\n.*rows=1800/);
  }
  expect(await list("popular", "c4ca4238a0b")).toContain("communities_search_text_idx");
});

test("the page of a room, and a thread of a thousand replies, come from their indexes alone", async () => {
  const page = await plansOf("SELECT * FROM open_room($1, $2, $3, NULL, 51, NULL)", [ada.id, room, thread]);
  expect(page).toContain("community_messages_in_room");
  expect(page).toMatch(/community_messages_(in_thread|thread_id_idx)/);
  expect(readThrough(page, LARGE)).toEqual([]);
  for (const [before, after] of [
    [800, null],
    [null, 100],
  ]) {
    const plan = await plansOf("SELECT * FROM list_room_messages($1, $2, $3, $4, $5, 51)", [
      ada.id,
      room,
      thread,
      before,
      after,
    ]);
    expect(plan).toMatch(/community_messages_(in_thread|thread_id_idx)/);
    expect(readThrough(plan, LARGE)).toEqual([]);
  }
});

test("the people of a community, and what its staff did, come a page at a time", async () => {
  const people = await plansOf("SELECT * FROM list_community_members($1, $2, NULL, NULL, NULL, 21)", [
    ada.id,
    community,
  ]);
  expect(people).toContain("community_members_community_id_joined_at_member_id_idx");
  expect(readThrough(people, [...LARGE, "members"])).toEqual([]);
  const log = await plansOf("SELECT * FROM list_community_log($1, $2, NULL, NULL, 21)", [ada.id, community]);
  expect(log).toContain("community_log_community_id_created_at_id_idx");
  expect(readThrough(log, [...LARGE, "members"])).toEqual([]);
});

test("events, their guests, and the front come from their indexes", async () => {
  for (const past of [false, true]) {
    const plan = await plansOf("SELECT * FROM list_events($1, $2, $3, now(), NULL, NULL, 21)", [
      ada.id,
      community,
      past,
    ]);
    expect(plan).toContain("community_events_community_id_starts_at_id_idx");
    expect(readThrough(plan, LARGE)).toEqual([]);
  }
  const mine = await plansOf("SELECT * FROM list_events($1, NULL, false, now(), NULL, NULL, 21)", [ada.id]);
  expect(mine).toContain("community_event_answers_member_id_idx");
  expect(readThrough(mine, LARGE)).toEqual([]);
  const guests = await plansOf("SELECT * FROM event_with_guests($1, $2, 'yes', NULL, NULL, 21)", [
    ada.id,
    event,
  ]);
  expect(guests).toContain("community_event_answers_event_id_answer");
  expect(readThrough(guests, [...LARGE, "members"])).toEqual([]);
  const present = await asSuperuser<{ id: string }>(
    "SELECT id FROM members WHERE handle LIKE 'many-1%' LIMIT 20",
  );
  const front = await plansOf("SELECT * FROM community_front($1, $2, $3, now(), 3, 12)", [
    ada.id,
    community,
    present.map(({ id }) => id),
  ]);
  expect(readThrough(front, LARGE)).toEqual([]);
});
