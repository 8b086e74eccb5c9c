import { beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { ada, emptyTables, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { readThrough, watchPlans } from "@/tests/support/plans";

const MESSAGES = 100_000;
const CONVERSATIONS = 200;
let conversation: string;

beforeAll(async () => {
  await emptyTables();
  for (const { id, handle, name } of [ada, grace])
    await asSuperuser(`INSERT INTO members (id, handle, name, updated_at) VALUES ($1, $2, $3, now())`, [
      id,
      handle,
      name,
    ]);
  // Ada talks in every tenth of them; the others are other people's.
  await asSuperuser(
    `INSERT INTO conversations (id, kind, last_seq, last_message_at)
     SELECT gen_random_uuid(), 'group', $1::int, now() - n * interval '1 minute' FROM generate_series(1, $2::int) n`,
    [MESSAGES / CONVERSATIONS, CONVERSATIONS],
  );
  await asSuperuser(
    `INSERT INTO conversation_members (conversation_id, member_id, state)
     SELECT id, CASE WHEN row_number() OVER (ORDER BY last_message_at) % 10 = 0 THEN $1::uuid ELSE $2::uuid END, 'active' FROM conversations`,
    [ada.id, grace.id],
  );
  await asSuperuser(
    `INSERT INTO messages (id, conversation_id, seq, sender_id, client_id, body, body_html, excerpt, created_at)
     SELECT gen_random_uuid(), c.id, n, $1, n::text, 'words ' || n, '<p>words</p>', 'words', now() - (1000 - n) * interval '1 minute'
       FROM conversations c CROSS JOIN generate_series(1, c.last_seq) n`,
    [grace.id],
  );
  await asSuperuser("VACUUM ANALYZE conversations, conversation_members, messages");
  const [mine] = await asSuperuser<{ id: string }>(
    "SELECT conversation_id AS id FROM conversation_members WHERE member_id = $1 LIMIT 1",
    [ada.id],
  );
  conversation = mine?.id ?? "";
}, 60_000);
const { plansOf, plansOfWrite } = watchPlans();
const scanned = (plan: string) => readThrough(plan, ["messages"]);

test("a page of messages comes from the index on their numbers", async () => {
  const plan = await plansOf("SELECT * FROM list_messages($1, $2, 400, NULL, 51)", [ada.id, conversation]);
  expect(plan).toContain("messages_conversation_id_seq_key");
  expect(scanned(plan)).toEqual([]);
  const on = await plansOf("SELECT * FROM list_messages($1, $2, NULL, 400, 51)", [ada.id, conversation]);
  expect(scanned(on)).toEqual([]);
});

test("the list of conversations, the unread count and sending do not read through the messages", async () => {
  const list = await plansOf("SELECT * FROM list_conversations($1, 'inbox', NULL, NULL, 21)", [ada.id]);
  expect(list).toContain("conversation_members_member_id_state_idx");
  expect(scanned(list)).toEqual([]);
  expect(scanned(await plansOf("SELECT * FROM unread_messages($1)", [ada.id]))).toEqual([]);
  const send = await plansOfWrite(
    "SELECT * FROM send_message($1, $2, $3, 'the-client', 'x', 'x', 'x', 400, true, now())",
    [ada.id, conversation, newId()],
  );
  expect(scanned(send)).toEqual([]);
});

test("a search looks once into the index of words, for all conversations together", async () => {
  const all = await plansOf("SELECT * FROM search_messages($1, 'words 400', NULL, NULL, NULL, 21)", [ada.id]);
  expect(all.match(/idx_messages_words/g)).toHaveLength(1);
  expect(all).not.toMatch(/idx_messages_words[^\n]*loops=(?!1\))/);
  expect(scanned(all)).toEqual([]);
  const one = await plansOf("SELECT * FROM search_messages($1, 'wor', $2, NULL, NULL, 21)", [
    ada.id,
    conversation,
  ]);
  expect(scanned(one)).toEqual([]);
});

test("S3-18 tables that change all day are vacuumed and analysed after a fiftieth of their rows", async () => {
  const busy = await asSuperuser<{ name: string; options: string[] | null }>(
    `SELECT relname AS name, reloptions AS options FROM pg_class
      WHERE relname IN ('messages', 'community_messages', 'conversation_members', 'community_positions', 'realtime_events', 'notifications')`,
  );
  expect(busy).toHaveLength(6);
  for (const { name, options } of busy) {
    expect(options, name).toContain("autovacuum_vacuum_scale_factor=0.02");
    expect(options, name).toContain("autovacuum_analyze_scale_factor=0.02");
  }
});
