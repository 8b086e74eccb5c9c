import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Table } from "./table";

const { sql } = Prisma;

/** Ratings as IMDb hands them out. Its own numbers of films are not known here; TMDB's are, in a column more. */
export const IMDB: Table = {
  columns: [
    ...["Const", "Your Rating", "Date Rated", "Title", "Original Title", "URL", "Title Type", "IMDb Rating"],
    ...["Runtime (mins)", "Year", "Genres", "Num Votes", "Release Date", "Directors", "TMDB"],
  ],
  rows: ({ me, own }) =>
    own(
      (key) => sql`
        SELECT m.film_id AS key, m.rating AS "Your Rating", to_char(m.rated_at, 'YYYY-MM-DD') AS "Date Rated", f.title AS "Title",
               coalesce(f.original_title, f.title) AS "Original Title", 'Movie' AS "Title Type", f.minutes AS "Runtime (mins)", f.year AS "Year",
               array_to_string(f.genres, ', ') AS "Genres", array_to_string(f.directors, ', ') AS "Directors", f.tmdb_id AS "TMDB"
          FROM film_marks m JOIN films f ON f.id = m.film_id
         WHERE m.member_id = ${me}::uuid AND m.rating IS NOT NULL AND m.film_id > ${key}::uuid ORDER BY m.film_id`,
    ),
};
