import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, ENDED, memberId, type Size } from "./world";

const MANY = 1_000;
const FOLLOWING = { many: { from: 1, people: 10 }, all: { from: 11, people: 4 } };

/** Whom the rows of the feed ask for: the n-th in turn of ten who follow a thousand, or of four who follow everybody. */
export function followerOf(what: keyof typeof FOLLOWING, n: number): number {
  return FOLLOWING[what].from + (n % FOLLOWING[what].people);
}

/** Viewings, some with words, over the last sixty days, and members who follow very many. */
export async function fillFeed(client: pg.Client, size: Size, random: Random): Promise<void> {
  await client.query("SET session_replication_role = replica");
  await copyRows(
    client,
    "diary_entries",
    [
      "id",
      "member_id",
      "film_id",
      "client_id",
      "watched_on",
      "rating",
      "review",
      "review_html",
      "created_at",
    ],
    Array.from({ length: size.viewings }, (_, n) => {
      const at = new Date(ENDED.getTime() - random.below(60 * 86_400) * 1_000);
      const words = n % 4 === 0 ? `What stays with me is the light, and the ${n}th minute of it.` : null;
      return [
        idOf("viewing", n, at),
        memberId(random.crowded(size.members)),
        idOf("film", random.crowded(size.films), BEGUN),
        `viewing-${n}`,
        at.toISOString().slice(0, 10),
        1 + (n % 10),
        words,
        words && `<p>${words}</p>`,
        at,
      ];
    }),
  );
  await client.query(`
    INSERT INTO activities (actor_id, kind, subject_id, film_id, created_at)
      SELECT member_id, CASE WHEN review IS NULL THEN 'viewing' ELSE 'review' END, id, film_id, created_at FROM diary_entries;
    INSERT INTO activities (actor_id, kind, subject_id, place_id, created_at) SELECT author_id, 'thread', id, category_id, created_at FROM forum_threads`);
  for (const [what, most] of [
    ["many", MANY],
    ["all", size.members],
  ] as const)
    for (let n = 0; n < FOLLOWING[what].people; n++)
      await client.query(
        `INSERT INTO follows (follower_id, followed_id) SELECT $1, id FROM (SELECT id FROM members WHERE id <> $1 ORDER BY md5(id::text) LIMIT $2) m ON CONFLICT DO NOTHING`,
        [memberId(followerOf(what, n)), most],
      );
  await client.query(`
    UPDATE members m SET following_count = (SELECT count(*) FROM follows WHERE follower_id = m.id), followers_count = (SELECT count(*) FROM follows WHERE followed_id = m.id)`);
  await client.query("SET session_replication_role = origin");
}
