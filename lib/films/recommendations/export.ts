import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** What they do not want to be recommended, and of what they were told that it came to a service of theirs. */
export const recommendationsExport: readonly Part[] = [
  {
    file: "films/put-aside",
    about: "Films you put aside, so that they are not recommended to you.",
    names: ["film_dismissals.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT d.film_id AS key, f.title, f.year, d.created_at AS "putAsideAt"
            FROM film_dismissals d JOIN films f ON f.id = d.film_id
           WHERE d.member_id = ${me}::uuid AND d.film_id > ${key}::uuid ORDER BY d.film_id`,
      ),
  },
  {
    file: "films/arrivals",
    about: "Films of your watchlist of which you were told that they came to a service of yours.",
    names: ["film_arrivals.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT a.film_id AS key, f.title, f.year, max(a.told_at) AS "toldAt"
            FROM film_arrivals a JOIN films f ON f.id = a.film_id
           WHERE a.member_id = ${me}::uuid AND a.film_id > ${key}::uuid GROUP BY a.film_id, f.title, f.year ORDER BY a.film_id`,
      ),
  },
];
