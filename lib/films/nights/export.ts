import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** Watch nights they are in or were asked to, and how they voted. */
export const nightsExport: readonly Part[] = [
  {
    file: "films/watch-nights",
    about: "Watch nights you are in, or were asked to.",
    names: ["watch_night_people.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT y.night_id AS key, n.title, y.state, y.is_host AS "isHost", (SELECT f.title FROM films f WHERE f.id = n.film_id) AS film,
                 n.starts_at AS "startsAt", n.time_zone AS "timeZone", n.place, n.link, n.cancelled_at AS "cancelledAt", y.created_at AS since
            FROM watch_night_people y JOIN watch_nights n ON n.id = y.night_id
           WHERE y.member_id = ${me}::uuid AND y.night_id > ${key}::uuid ORDER BY y.night_id`,
      ),
  },
  {
    file: "films/watch-night-votes",
    about: "What you would watch on a night, and would not.",
    names: ["watch_night_votes.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT v.night_id || ' ' || v.film_id AS key, v.night_id AS night, f.title, f.year, v.vote, v.voted_at AS at
            FROM watch_night_votes v JOIN films f ON f.id = v.film_id
           WHERE v.member_id = ${me}::uuid AND v.night_id || ' ' || v.film_id > ${key} ORDER BY 1`,
      ),
  },
];
