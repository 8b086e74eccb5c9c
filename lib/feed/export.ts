import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** What they share of what they do, and what they would rather not meet. */
export const feedExport: readonly Part[] = [
  {
    file: "feed/activities",
    about: "What you did that feeds tell of, and whom it is for; “me” is what you took back.",
    names: ["activities.actor_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT a.id AS key, a.kind, a.subject_id AS subject, f.title AS film, a.visibility, a.created_at AS "createdAt"
            FROM activities a LEFT JOIN films f ON f.id = a.film_id WHERE a.actor_id = ${me}::uuid AND a.id > ${key}::uuid ORDER BY a.id`,
      ),
  },
  {
    file: "feed/settings",
    about: "Who hears in their feed of what you do.",
    names: ["feed_settings.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, films, lists, words, communities, achievements FROM feed_settings
           WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
  {
    file: "feed/mutes",
    about: "Words and films you do not want to meet in your feed.",
    names: ["feed_mutes.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT u.id AS key, u.word, f.title AS film, u.ends_at AS "endsAt", u.created_at AS "createdAt"
            FROM feed_mutes u LEFT JOIN films f ON f.id = u.film_id WHERE u.member_id = ${me}::uuid AND u.id > ${key}::uuid ORDER BY u.id`,
      ),
  },
];
