import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, ENDED, memberId, type Size } from "./world";

/** Whom the rows of the feed ask for: somebody who follows a thousand, and somebody who follows everybody. */
export const FOLLOWS_MANY = 1;
export const FOLLOWS_ALL = 2;
const MANY = 1_000;

/** Viewings, some with words, over the last sixty days, and two members who follow very many. */
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
  for (const [who, many] of [
    [FOLLOWS_MANY, MANY],
    [FOLLOWS_ALL, size.members],
  ] as const)
    await client.query(
      `INSERT INTO follows (follower_id, followed_id) SELECT $1, id FROM (SELECT id FROM members WHERE id <> $1 ORDER BY md5(id::text) LIMIT $2) m ON CONFLICT DO NOTHING`,
      [memberId(who), many],
    );
  await client.query(`
    UPDATE members m SET following_count = (SELECT count(*) FROM follows WHERE follower_id = m.id), followers_count = (SELECT count(*) FROM follows WHERE followed_id = m.id)`);
  await client.query("SET session_replication_role = origin");
}
