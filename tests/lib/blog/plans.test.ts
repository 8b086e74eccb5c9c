import { beforeAll, expect, test } from "vitest";
import { ada, emptyTables, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { readThrough, watchPlans } from "@/tests/support/plans";

const POSTS = 2_000;
const LARGE = ["blog_posts", "blog_tags", "blog_views", "blog_revisions", "blog_comments", "members"];

// Two thousand posts read for sixty days, a hundred views a post: what the bench pours in full, here with fewer views.
beforeAll(async () => {
  await emptyTables();
  await asSuperuser(
    "INSERT INTO members (id, handle, name, updated_at) VALUES ($1, 'ada', 'Ada', now()), ($2, 'grace', 'Grace', now())",
    [ada.id, grace.id],
  );
  await asSuperuser(`
    INSERT INTO members (id, handle, name, updated_at)
      SELECT gen_random_uuid(), 'many-' || n, 'Many', now() FROM generate_series(1, 2000) n;
    INSERT INTO blog_series (id, slug, title) VALUES (gen_random_uuid(), 'reels', 'Reels');
    BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO blog_posts (id, slug, author_id, state, title, excerpt, body, body_html, published_at, updated_at, series_id, series_position)
      SELECT gen_random_uuid(), 'post-' || n, CASE WHEN n % 40 = 0 THEN '${ada.id}' ELSE '${grace.id}' END::uuid,
             CASE WHEN n % 20 = 0 THEN 'draft' ELSE 'published' END, 'A post', repeat('words ', 33), repeat('words ', 300), repeat('words ', 300), now() - n * interval '1 hour', now(),
             CASE WHEN n < 10 THEN (SELECT id FROM blog_series) END, n
        FROM generate_series(1, ${POSTS}) n;
    UPDATE blog_posts SET state = 'published' WHERE author_id = '${ada.id}';
    INSERT INTO blog_tags (post_id, tag, name, position, published_at)
      SELECT id, 'tag-' || (hashtext(id::text || n) & 63), 'Tag', n, CASE WHEN state = 'published' THEN published_at END
        FROM blog_posts CROSS JOIN generate_series(1, 4) n ON CONFLICT DO NOTHING;
    INSERT INTO blog_view_days (day, post_id, views) SELECT current_date - n, id, n + 1 FROM blog_posts CROSS JOIN generate_series(0, 59) n;
    INSERT INTO blog_views (day, post_id, visitor)
      SELECT current_date - n % 60, id, decode(md5(id::text || n), 'hex') FROM blog_posts CROSS JOIN generate_series(1, 100) n;
    INSERT INTO blog_comments (id, post_id, author_id, client_id, body, body_html)
      SELECT gen_random_uuid(), b.id, m.id, b.slug || ':' || n, 'Words', 'Words'
        FROM blog_posts b CROSS JOIN generate_series(1, 20) n JOIN members m ON m.handle = 'many-' || (n * 7);
    INSERT INTO blog_comments (id, post_id, author_id, parent_id, client_id, body, body_html)
      SELECT gen_random_uuid(), c.post_id, c.author_id, c.id, c.client_id || '-a', 'Words', 'Words'
        FROM blog_comments c WHERE right(c.client_id, 1) = '7';
    COMMIT`);
  await asSuperuser(`VACUUM ANALYZE blog_view_days, blog_series, ${LARGE.join(", ")}`);
}, 120_000);

const { plansOf } = watchPlans();

const list = (viewer: string | null, tag: string | null, author: string | null, at: string | null) =>
  plansOf(
    "SELECT * FROM list_blog_posts($1, $2, $3, NULL, now() - $4::interval, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 13)",
    [viewer, tag, author, at],
  );

test("a page of posts, of all, of a tag and of an author, comes from the index of its order", async () => {
  for (const viewer of [null, ada.id])
    for (const [tag, author, index] of [
      [null, null, "blog_posts_state_published_at_id_idx"],
      ["tag-7", null, "blog_tags_tag_published_at_post_id_idx"],
      [null, "ada", "blog_posts_author_id_state_published_at_id_idx"],
    ] as const) {
      const plan = await list(viewer, tag, author, "30 days");
      expect(plan).toContain(index);
      expect(readThrough(plan, LARGE)).toEqual([]);
    }
});

test("a post with what is related to it, and the desk, read no more than they show", async () => {
  expect(readThrough(await plansOf("SELECT * FROM read_blog_post(NULL, 'post-77')", []), LARGE)).toEqual([]);
  expect(
    readThrough(await plansOf("SELECT * FROM list_blog_desk($1, false, NULL, NULL, 21)", [grace.id]), LARGE),
  ).toEqual([]);
});

test("a page of comments comes from the index of their order: at its beginning, in its middle, around one of them", async () => {
  const [one] = await asSuperuser<{ id: string; root: string }>(
    `SELECT c.id, c.parent_id AS root FROM blog_comments c JOIN blog_posts b ON b.id = c.post_id
      WHERE b.slug = 'post-77' AND c.parent_id IS NOT NULL LIMIT 1`,
  );
  for (const viewer of [null, ada.id])
    for (const place of [
      [null, null, null, null],
      [null, one?.root, true, one?.id],
      [one?.id, null, null, null],
    ]) {
      const plan = await plansOf("SELECT * FROM list_blog_comments($1, 'post-77', $2, $3, $4, $5, 21)", [
        viewer,
        ...place,
      ]);
      expect(plan).toContain("blog_comments_in_order");
      expect(readThrough(plan, LARGE)).toEqual([]);
    }
});

test("what is trending costs each post's fourteen days once, and none of the views", async () => {
  const plan = await plansOf("SELECT * FROM list_trending_posts(NULL, current_date, 10)", []);
  expect(plan).not.toContain("blog_views ");
  // What is read is the same whoever else is busy on the machine; the bench measures the time it takes.
  const days = [...plan.matchAll(/ on blog_view_days .*actual rows=([\d.]+) loops=(\d+)/g)];
  const rows = days.reduce((sum, [, each, loops]) => sum + Number(each) * Number(loops), 0);
  expect(rows).toBe(POSTS * 14);
  expect(await pagesRead("SELECT * FROM list_trending_posts(NULL, current_date, 10)")).toBeLessThan(
    rows + POSTS,
  );
});

test("an author's figures come from the days of their own posts", async () => {
  const plan = await plansOf("SELECT * FROM blog_analytics($1, current_date - 29, current_date)", [ada.id]);
  expect(readThrough(plan, [...LARGE, "blog_view_days"])).toEqual([]);
});

/** Pages of eight kilobytes that a statement asks for, in memory or not, with all that its functions ask for. */
async function pagesRead(sql: string): Promise<number> {
  const [{ "QUERY PLAN": explained } = { "QUERY PLAN": [] }] = await asSuperuser<{ "QUERY PLAN": Explained }>(
    `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${sql}`,
  );
  const { Plan } = explained[0] ?? {};
  return (Plan?.["Shared Hit Blocks"] ?? 0) + (Plan?.["Shared Read Blocks"] ?? 0);
}
type Explained = { Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number } }[];
