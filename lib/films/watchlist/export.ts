import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** What they mean to see, and the films they show first. */
export const watchlistExport: readonly Part[] = [
  {
    file: "films/watchlist",
    about: "Films you mean to see, with what you noted on them.",
    names: ["watchlist_items.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT w.film_id AS key, f.title, f.year, w.position::text AS place, w.note, w.priority, w.added_at AS "addedAt"
            FROM watchlist_items w JOIN films f ON f.id = w.film_id
           WHERE w.member_id = ${me}::uuid AND w.film_id > ${key}::uuid ORDER BY w.film_id`,
      ),
  },
  {
    file: "films/favourites",
    about: "The films you show on your page, and their order.",
    names: ["film_favourites.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT v.film_id AS key, f.title, f.year, v.position AS place
            FROM film_favourites v JOIN films f ON f.id = v.film_id
           WHERE v.member_id = ${me}::uuid AND v.film_id > ${key}::uuid ORDER BY v.film_id`,
      ),
  },
];
