import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** Who sees the review they said something to, or liked, knows which film it is about. */
const title = sql`CASE WHEN shows_films(current_member(), e.member_id, e.visibility) THEN f.title END AS title`;

/** What they say about films, and to what others say. */
export const filmsExport: readonly Part[] = [
  {
    file: "films/added",
    about: "Films you added to the catalogue.",
    names: ["films.added_by_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, title, year, synopsis, created_at AS "addedAt" FROM films
           WHERE added_by_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "films/diary",
    about: "Your diary: every viewing, with your reviews. Ratings are stars, half a star to five.",
    names: ["diary_entries.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT e.id AS key, e.id AS viewing, f.title, f.year, e.watched_on::text AS "watchedOn", e.rating / 2.0 AS rating, e.liked, e.is_rewatch AS rewatch,
                 e.review, e.has_spoilers AS spoilers, array_to_string(e.tags, ', ') AS tags, e.with_whom AS "withWhom", e.place, e.visibility, e.replies,
                 e.created_at AS "createdAt", e.edited_at AS "editedAt"
            FROM diary_entries e JOIN films f ON f.id = e.film_id WHERE e.member_id = ${me}::uuid AND e.id > ${key}::uuid ORDER BY e.id`,
      ),
  },
  {
    file: "films/marks",
    about: "Films you watched, liked or rated.",
    names: ["film_marks.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT m.film_id AS key, f.title, f.year, m.watched, m.liked, m.rating / 2.0 AS rating, m.viewings, m.last_watched_on::text AS "lastWatchedOn",
                 m.visibility, m.created_at AS "createdAt", m.updated_at AS "updatedAt"
            FROM film_marks m JOIN films f ON f.id = m.film_id WHERE m.member_id = ${me}::uuid AND m.film_id > ${key}::uuid ORDER BY m.film_id`,
      ),
  },
  {
    file: "films/review-likes",
    about: "Reviews you like.",
    names: ["review_likes.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT l.entry_id AS key, l.entry_id AS review, ${title}, l.created_at AS "likedAt"
            FROM review_likes l JOIN diary_entries e ON e.id = l.entry_id JOIN films f ON f.id = e.film_id
           WHERE l.member_id = ${me}::uuid AND l.entry_id > ${key}::uuid ORDER BY l.entry_id`,
      ),
  },
  {
    file: "films/review-comments",
    about: "What you said to reviews.",
    names: ["review_comments.author_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT c.id AS key, c.id AS comment, c.entry_id AS review, ${title}, c.body, c.created_at AS "createdAt", c.deleted_at AS "deletedAt"
            FROM review_comments c JOIN diary_entries e ON e.id = c.entry_id JOIN films f ON f.id = e.film_id
           WHERE c.author_id = ${me}::uuid AND c.id > ${key}::uuid ORDER BY c.id`,
      ),
  },
  {
    file: "films/settings",
    about: "How you keep spoilers away, and where you watch films.",
    names: ["film_settings.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, spoiler_shield AS "spoilerShield", country, array_to_string(services, ', ') AS services FROM film_settings
           WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
];
