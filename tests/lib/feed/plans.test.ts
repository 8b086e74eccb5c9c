import { beforeAll, expect, test } from "vitest";
import { ada, alan, emptyTables, grace, stranger } from "@/tests/support/cast";
import { asPourer, asSuperuser } from "@/tests/support/database";
import { readThrough, watchPlans } from "@/tests/support/plans";

const LARGE = ["activities", "diary_entries", "members", "films", "follows"];

// Six thousand members with ten viewings each, all within thirty days. Ada follows a thousand of them, Grace five thousand, Alan
// three; the stranger a thousand who did nothing for a year.
beforeAll(async () => {
  await emptyTables();
  await asSuperuser(
    `INSERT INTO members (id, handle, name, updated_at) VALUES ($1, 'ada', 'Ada', now()), ($2, 'grace', 'Grace', now()), ($3, 'alan', 'Alan', now()), ($4, 'stranger', 'Stranger', now())`,
    [ada.id, grace.id, alan.id, stranger.id],
  );
  await asPourer(`
    INSERT INTO films (id, slug, title, year) SELECT gen_random_uuid(), 'film-' || n, 'Film ' || n, 1900 + n % 125 FROM generate_series(1, 2000) n;
    INSERT INTO members (id, handle, name, updated_at) SELECT gen_random_uuid(), 'crowd-' || n, 'Crowd', now() FROM generate_series(1, 7000) n;
    INSERT INTO diary_entries (id, member_id, film_id, client_id, created_at)
      SELECT gen_random_uuid(), m.id, f.id, 'client-' || n || '-' || k, now() - CASE WHEN n > 6000 THEN interval '400 days' ELSE interval '0' END - (n * 7 % 6000 + k * 4000) * interval '60 seconds'
        FROM (SELECT id, substr(handle, 7)::int AS n FROM members WHERE handle LIKE 'crowd-%') m CROSS JOIN generate_series(1, 10) k
        JOIN (SELECT id, row_number() OVER () AS nth FROM films) f ON f.nth = (m.n * 10 + k) % 2000 + 1;
    INSERT INTO activities (actor_id, kind, subject_id, film_id, created_at) SELECT member_id, 'viewing', id, film_id, created_at FROM diary_entries;
    INSERT INTO follows (follower_id, followed_id)
      SELECT '${ada.id}'::uuid, id FROM members WHERE handle LIKE 'crowd-%' AND substr(handle, 7)::int <= 1000
      UNION ALL SELECT '${grace.id}'::uuid, id FROM members WHERE handle LIKE 'crowd-%' AND substr(handle, 7)::int <= 5000
      UNION ALL SELECT '${alan.id}'::uuid, id FROM members WHERE handle LIKE 'crowd-%' AND substr(handle, 7)::int <= 3
      UNION ALL SELECT '${stranger.id}'::uuid, id FROM members WHERE handle LIKE 'crowd-%' AND substr(handle, 7)::int > 6000`);
  await asSuperuser(`VACUUM ANALYZE ${LARGE.join(", ")}`);
}, 120_000);

const { plansOf } = watchPlans();
const read = (kinds: string[] | null, isRanked = false, before: string | null = null) => [
  "SELECT * FROM list_feed($1, $2, $3, $4, NULL, NULL, NULL, 61)",
  [kinds, isRanked, before] as const,
];

async function planOf(who: { id: string }, ...asked: Parameters<typeof read>): Promise<string> {
  const [sql, values] = read(...asked) as [string, unknown[]];
  const plan = await plansOf(sql, [who.id, ...values]);
  expect(readThrough(plan, LARGE), plan).toEqual([]);
  return plan;
}

test("with a thousand or five thousand followed, a page is read from the newest of all, and nobody is asked one by one", async () => {
  for (const who of [ada, grace])
    for (const isRanked of [false, true])
      for (const before of [null, new Date(Date.now() - 5 * 86_400_000).toISOString()]) {
        const plan = await planOf(who, null, isRanked, before);
        expect(plan).toContain("activities_created_at_id_idx");
        if (!isRanked) expect(plan).not.toContain("activities_actor_id_created_at_id_idx");
      }
});

test("with few followed, or many who do little, each is asked for their newest by an index", async () => {
  expect(await planOf(alan, null)).toContain("activities_actor_id_created_at_id_idx");
  expect(await planOf(stranger, null)).toContain("activities_actor_id_created_at_id_idx");
  expect(await planOf(alan, ["list", "list-films"])).toContain("activities_actor_id_kind_created_at_id_idx");
});
