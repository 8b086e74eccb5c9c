import { beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { ada, emptyTables, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { readThrough, watchPlans } from "@/tests/support/plans";

const LARGE = ["film_lists", "film_list_items", "watchlist_items"];
const BIG = "00000000-0000-7000-8000-000000000001";

// Ada has five thousand films on her watchlist and on one list; three thousand lists of forty films, by a hundred others, stand beside it.
beforeAll(async () => {
  await emptyTables();
  await asSuperuser(
    "INSERT INTO members (id, handle, name, updated_at) VALUES ($1, 'ada', 'Ada', now()), ($2, 'grace', 'Grace', now())",
    [ada.id, grace.id],
  );
  await asSuperuser(`
    BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO films (id, slug, title, year, minutes) SELECT gen_random_uuid(), 'film-' || n, 'Film ' || n, 1900 + n % 125, 60 + n % 140 FROM generate_series(1, 6000) n;
    INSERT INTO members (id, handle, name, updated_at) SELECT gen_random_uuid(), 'owner-' || n, 'Owner', now() FROM generate_series(0, 99) n;
    INSERT INTO watchlist_items (member_id, film_id, position, added_at)
      SELECT '${ada.id}', id, n * 65536, now() - n * interval '1 minute' FROM (SELECT id, row_number() OVER () AS n FROM films LIMIT 5000) f;
    INSERT INTO film_lists (id, owner_id, slug, title, film_count, like_count, tags, updated_at)
      SELECT CASE n WHEN 0 THEN '${BIG}'::uuid ELSE gen_random_uuid() END, CASE n WHEN 0 THEN '${ada.id}'::uuid ELSE (SELECT m.id FROM members m WHERE m.handle = 'owner-' || n % 100) END, 'list', 'List ' || n,
             CASE n WHEN 0 THEN 5000 ELSE 40 END, n % 400, ARRAY['tag-' || n % 50], now() - n * interval '1 minute' FROM generate_series(0, 3000) n;
    INSERT INTO film_list_items (list_id, film_id, position)
      SELECT '${BIG}', id, n * 65536 FROM (SELECT id, row_number() OVER () AS n FROM films LIMIT 5000) f;
    INSERT INTO film_list_items (list_id, film_id, position)
      SELECT l.id, f.id, k * 65536 FROM (SELECT id, row_number() OVER () AS n FROM film_lists WHERE id <> '${BIG}') l CROSS JOIN generate_series(1, 40) k
        JOIN (SELECT id, row_number() OVER () AS n FROM films) f ON f.n = (l.n * 40 + k) % 6000 + 1;
    COMMIT`);
  await asSuperuser(`VACUUM ANALYZE ${LARGE.join(", ")}`);
}, 120_000);

const { plansOf, plansOfWrite } = watchPlans();

/** That what is asked reads through no large table. */
async function reads(sql: string, values: unknown[], plans = plansOf) {
  expect(readThrough(await plans(sql, values), LARGE), sql).toEqual([]);
}
const watchlist = "SELECT * FROM list_watchlist($1, $2, $3, NULL, NULL, NULL, NULL, $4, $5, 25)";

test("a page of a watchlist of five thousand films comes from its order, and in others from its member's rows", async () => {
  expect(await plansOf(watchlist, [grace.id, ada.id, "mine", 65536 * 2500, newId()])).toContain(
    "watchlist_items_member_id_position_film_id_idx",
  );
  for (const sort of ["newest", "shortest", "year"])
    await reads(watchlist, [grace.id, ada.id, sort, null, null]);
});

test("a list of five thousand films is read and changed by the few that are asked for", async () => {
  const read = "SELECT * FROM open_film_list($1, $2, NULL, $3, $4, 51, NULL, 21)";
  await reads(read, [grace.id, BIG, 65536 * 2500, newId()]);
  const [{ slug } = { slug: "" }, { slug: other } = { slug: "" }] = await asSuperuser<{ slug: string }>(
    "SELECT f.slug FROM film_list_items i JOIN films f ON f.id = i.film_id WHERE i.list_id = $1 AND i.position IN (65536 * 20, 65536 * 4900)",
    [BIG],
  );
  const move = "SELECT arrange_film_list($1, $2, $3, $4, now())";
  await reads(move, [ada.id, BIG, slug, other], plansOfWrite);
});

test("lists are found in their orders and by a film through indexes", async () => {
  const lists = "SELECT * FROM list_film_lists($1, $2, NULL, $3, $4, $5, 13)";
  await reads(lists, [grace.id, "popular", null, 200, newId()]);
  await reads(lists, [grace.id, "recent", null, Date.now() - 60_000_000, newId()]);
  await reads(lists, [grace.id, "popular", "tag-7", null, null]);
  expect(
    readThrough(await plansOf("SELECT * FROM lists_with_film($1, 'film-77', 6)", [grace.id]), LARGE),
  ).toEqual([]);
});

test("the most liked lists that a film is on are found among thousands", async () => {
  await asSuperuser(`
    BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO film_list_items (list_id, film_id, position)
      SELECT l.id, f.id, 1 FROM film_lists l, films f WHERE f.slug = 'film-1' AND l.id <> '${BIG}' ON CONFLICT DO NOTHING;
    UPDATE film_lists SET visibility = 'me' WHERE like_count = 399;
    COMMIT`);
  await asSuperuser("VACUUM ANALYZE film_list_items");
  const liked = await asSuperuser<{ item: { likeCount: number } }>(
    "SELECT item FROM lists_with_film($1, 'film-1', 6)",
    [grace.id],
  );
  expect(liked.map(({ item }) => item.likeCount)).toEqual([398, 398, 398, 398, 398, 398]);
});
