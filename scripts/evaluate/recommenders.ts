import type pg from "pg";
import { z } from "zod";
import type { Random } from "../bench/data/random";
import { LOVED, type MadeMember } from "./population";
import { filmId, memberId } from "./pour";

/** The first films for the n-th member. */
export type Recommender = (n: number) => Promise<string[]>;

const ids = z.array(z.object({ id: z.string() }));

/** What Lumo answers, by the same function of the database. */
export function ours(client: pg.Client, k: number): Recommender {
  return async (n) => {
    const { rows } = await client.query(
      "SELECT i->>'id' AS id FROM jsonb_array_elements(recommend_films($1, '{}', $2)->'items') WITH ORDINALITY e(i, nth) ORDER BY nth",
      [memberId(n), k],
    );
    return ids.parse(rows).map(({ id }) => id);
  };
}

/** The same neighbours without anything else: no directors, no spread over decades and countries. */
export function neighboursAlone(client: pg.Client, k: number): Recommender {
  return async (n) => {
    const { rows } = await client.query(
      `WITH mine AS (SELECT m.film_id, film_liking(m.rating, m.liked, m.watched, usual_rating(sum(m.rating) OVER (), count(m.rating) OVER ())) AS weight
         FROM film_marks m WHERE m.member_id = $1)
       SELECT n.neighbour_id AS id FROM mine s JOIN film_neighbours n ON n.film_id = s.film_id
        WHERE n.neighbour_id NOT IN (SELECT film_id FROM mine UNION ALL SELECT film_id FROM watchlist_items WHERE member_id = $1)
        GROUP BY 1 ORDER BY sum(s.weight * n.likeness) DESC, 1 LIMIT $2`,
      [memberId(n), k],
    );
    return ids.parse(rows).map(({ id }) => id);
  };
}

/** What most people love of what somebody does not know. */
export function byPopularity(members: readonly MadeMember[], k: number): Recommender {
  const loves = new Map<number, number>();
  for (const { marks } of members)
    for (const { film, rating } of marks)
      if ((rating ?? 0) >= LOVED) loves.set(film, (loves.get(film) ?? 0) + 1);
  const order = [...loves].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([film]) => film);
  return async (n) => unknownOf(order, members[n], k);
}

export function byChance(
  members: readonly MadeMember[],
  films: number,
  random: Random,
  k: number,
): Recommender {
  const all = Array.from({ length: films }, (_, at) => at);
  return async (n) => {
    const order = all.map((film) => ({ film, key: random.next() })).sort((a, b) => a.key - b.key);
    return unknownOf(
      order.map(({ film }) => film),
      members[n],
      k,
    );
  };
}

function unknownOf(order: readonly number[], member: MadeMember | undefined, k: number): string[] {
  const known = new Set([...(member?.marks ?? []).map(({ film }) => film), ...(member?.wishes ?? [])]);
  return order
    .filter((film) => !known.has(film))
    .slice(0, k)
    .map(filmId);
}
