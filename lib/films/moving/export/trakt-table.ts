import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Table } from "./table";

const { sql } = Prisma;
const film = sql`'movie' AS type, f.title, f.year, f.tmdb_id`;

/** Viewings, ratings and the watchlist in the columns that Trakt takes in. A row says one of them. */
export const TRAKT: Table = {
  columns: [
    "imdb_id",
    "tmdb_id",
    "type",
    "title",
    "year",
    "watched_at",
    "watchlisted_at",
    "rating",
    "rated_at",
  ],
  rows: async function* ({ me, own }) {
    yield* own(
      (key) => sql`
        SELECT e.id AS key, ${film}, coalesce(e.watched_on::text || 'T12:00:00Z', 'unknown') AS watched_at FROM diary_entries e JOIN films f ON f.id = e.film_id
         WHERE e.member_id = ${me}::uuid AND e.id > ${key}::uuid ORDER BY e.id`,
    );
    yield* own(
      (key) => sql`
        SELECT m.film_id AS key, ${film}, m.rating, to_char(m.rated_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS rated_at FROM film_marks m JOIN films f ON f.id = m.film_id
         WHERE m.member_id = ${me}::uuid AND m.rating IS NOT NULL AND m.film_id > ${key}::uuid ORDER BY m.film_id`,
    );
    yield* own(
      (key) => sql`
        SELECT w.film_id AS key, ${film}, to_char(w.added_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS watchlisted_at FROM watchlist_items w JOIN films f ON f.id = w.film_id
         WHERE w.member_id = ${me}::uuid AND w.film_id > ${key}::uuid ORDER BY w.film_id`,
    );
  },
};
