import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, memberId, type Size } from "./world";

const CIRCLES = 40;
const DAY = 86_400_000;

/**
 * What members think of films. Each belongs to a circle that shares a corner of the catalogue: half of what they watch is from
 * there and rated well, the rest is what everybody watches. The neighbours of films are counted from it, as the job would.
 */
export async function fillMarks(client: pg.Client, size: Size, random: Random): Promise<void> {
  const corner = Math.floor(size.films / CIRCLES);
  const marks = Array.from({ length: size.members }, (_, who) => {
    const circle = who % CIRCLES;
    const films = new Set(
      Array.from({ length: size.marksEach }, (_, nth) =>
        nth % 2 === 0 ? circle * corner + random.crowded(corner) : random.crowded(size.films),
      ),
    );
    return [...films].map((film) => {
      const isOwn = Math.floor(film / corner) === circle;
      const at = new Date(BEGUN.getTime() + random.below(300) * DAY);
      const rating = isOwn ? 7 + random.below(4) : 3 + random.below(7);
      return [memberId(who), idOf("film", film, BEGUN), rating, random.next() < 0.1, true, at, at] as const;
    });
  });
  await copyRows(
    client,
    "film_marks",
    ["member_id", "film_id", "rating", "liked", "watched", "created_at", "updated_at"],
    marks.flat(),
  );
  await client.query("ANALYZE film_marks");
  await client.query("SELECT count_film_neighbours(NULL, now())");
}
