import { beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { ada, emptyTables, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { readThrough, watchPlans } from "@/tests/support/plans";

const THREADS = 20_000;
const LARGE = ["forum_threads", "forum_posts", "forum_positions", "members"];
const long = newId();

beforeAll(async () => {
  await emptyTables();
  await asSuperuser(
    "INSERT INTO members (id, handle, name, updated_at) VALUES ($1, 'ada', 'Ada', now()), ($2, 'grace', 'Grace', now())",
    [ada.id, grace.id],
  );
  await asSuperuser(`
    INSERT INTO members (id, handle, name, updated_at)
      SELECT gen_random_uuid(), 'many-' || n, 'Many', now() FROM generate_series(1, 2000) n;
    INSERT INTO forum_categories (id, slug, name) SELECT gen_random_uuid(), 'shelf-' || n, 'Shelf ' || n FROM generate_series(1, 12) n;
    UPDATE forum_categories SET parent_id = (SELECT id FROM forum_categories WHERE slug = 'shelf-1') WHERE slug IN ('shelf-2', 'shelf-3');
    BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO forum_threads (id, category_id, slug, title, author_id, client_id, last_poster_id, last_number, post_count, last_post_at, created_at, tags, heat)
      SELECT gen_random_uuid(), c.id, 'a-thread', 'A thread', '${grace.id}', n::text, '${grace.id}', n % 97 + 1, n % 97 + 1,
             now() - n * interval '1 minute', now() - n * interval '2 minutes',
             CASE WHEN n % 1000 = 0 THEN '{rare}' WHEN n % 5 = 0 THEN '{noir}' ELSE '{}' END::varchar[], n % 977
        FROM generate_series(1, ${THREADS}) n JOIN forum_categories c ON c.slug = 'shelf-' || (n % 12 + 1);
    INSERT INTO forum_threads (id, category_id, slug, title, author_id, client_id, last_poster_id, last_number, post_count)
      SELECT '${long}', id, 'long', 'Long', '${grace.id}', 'long', '${grace.id}', 5000, 5000 FROM forum_categories WHERE slug = 'shelf-1';
    INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt)
      SELECT gen_random_uuid(), t.id, t.category_id, n, t.author_id, 'p' || n, 'x', 'x', 'x'
        FROM forum_threads t CROSS JOIN LATERAL generate_series(1, CASE WHEN t.id = '${long}' THEN 5000 ELSE 1 END) n;
    INSERT INTO forum_positions (member_id, thread_id, last_read, level)
      SELECT m.id, t.id, 1, 'watching' FROM (SELECT id FROM members LIMIT 20) m CROSS JOIN (SELECT id FROM forum_threads ORDER BY last_post_at LIMIT 500) t
      ON CONFLICT DO NOTHING;
    INSERT INTO forum_positions (member_id, thread_id, last_read, level) SELECT '${ada.id}', id, 1, 'tracking' FROM forum_threads LIMIT 2000 ON CONFLICT DO NOTHING;
    COMMIT`);
  await asSuperuser(`VACUUM ANALYZE forum_categories, ${LARGE.join(", ")}`);
}, 60_000);

const { plansOf, plansOfWrite } = watchPlans();
type Asked = { category?: string; tag?: string; since?: string };
const list = (viewer: string | null, how: string, { category, tag, since = "14 days" }: Asked = {}) =>
  plansOf("SELECT * FROM list_forum_threads($1, $2, $3, $4, now() - $5::interval, NULL, NULL, 21)", [
    viewer,
    category ?? null,
    tag ?? null,
    how,
    since,
  ]);

test("the latest threads, of all and of a category, come from the index of their order", async () => {
  for (const viewer of [null, ada.id]) {
    const all = await list(viewer, "latest");
    expect(all).toContain("forum_threads_last_post_at_id_idx");
    expect(readThrough(all, LARGE)).toEqual([]);
    const one = await list(viewer, "latest", { category: "shelf-1" });
    expect(one).toContain("forum_threads_category_id_last_post_at_id_idx");
    expect(readThrough(one, LARGE)).toEqual([]);
  }
});

test("the top threads of every period come from an index", async () => {
  for (const since of ["1 day", "30 days", "1000 years"])
    for (const category of [undefined, "shelf-1"])
      expect(readThrough(await list(ada.id, "top", { category, since }), LARGE)).toEqual([]);
});

test("what is talked of most, what is new, and what has a tag come from the index of each", async () => {
  expect(await list(ada.id, "trending")).toContain("forum_threads_heat_id_idx");
  const inCategory = await list(ada.id, "trending", { category: "shelf-1" });
  expect(inCategory).toContain("forum_threads_category_id_heat_id_idx");
  expect(await list(ada.id, "new")).toContain("forum_threads_created_at_id_idx");
  for (const tag of ["noir", "rare", "none"])
    for (const category of [undefined, "shelf-1"])
      expect(readThrough(await list(ada.id, "latest", { tag, category }), LARGE)).toEqual([]);
  expect(await list(ada.id, "latest", { tag: "rare" })).toContain("forum_threads_tags_idx");
  const news = await plansOf("SELECT * FROM count_forum_news($1, now() - interval '14 days')", [ada.id]);
  expect(readThrough(news, LARGE)).toEqual([]);
});

test("unread threads, and a page of a long thread, read no more than they show", async () => {
  const unread = await plansOf("SELECT * FROM list_unread_threads($1, NULL, NULL, 21)", [ada.id]);
  expect(readThrough(unread, LARGE)).toEqual([]);
  for (const [before, after] of [
    [null, 4000],
    [4000, 0],
  ]) {
    const page = await plansOf("SELECT * FROM list_forum_posts($1, $2, $3, $4, 21)", [
      ada.id,
      long,
      before,
      after,
    ]);
    expect(page).toContain("forum_posts_thread_id_number_key");
    expect(readThrough(page, LARGE)).toEqual([]);
  }
});

test("replying reads through nothing", async () => {
  const plan = await plansOfWrite(
    "SELECT * FROM reply_in_forum($1, $2, $3, 'the-client', 'x', 'x', 'x', 4000, '{}', now(), false)",
    [ada.id, long, newId()],
  );
  expect(readThrough(plan, LARGE)).toEqual([]);
});
