import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** Their lists of films, and what they did with those of others. */
export const listsExport: readonly Part[] = [
  {
    file: "films/lists",
    about: "Lists you made.",
    names: ["film_lists.owner_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, id AS list, title, description, is_ranked AS "isRanked", visibility, replies_from AS "repliesFrom", tags,
                 film_count AS films, like_count AS likes, created_at AS "createdAt", updated_at AS "updatedAt"
            FROM film_lists WHERE owner_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "films/list-films",
    about: "The films on lists you made, and those you put on lists of others, with what is noted on them.",
    names: ["film_list_items.added_by_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT i.list_id || ' ' || i.film_id AS key, i.list_id AS list, f.title, f.year, i.position::text AS place, i.note, i.added_at AS "addedAt"
            FROM film_list_items i JOIN films f ON f.id = i.film_id
           WHERE (i.added_by_id = ${me}::uuid OR i.list_id IN (SELECT l.id FROM film_lists l WHERE l.owner_id = ${me}::uuid))
             AND i.list_id || ' ' || i.film_id > ${key} ORDER BY 1`,
      ),
  },
  {
    file: "films/list-editing",
    about: "Lists of others that you edit, or were asked to.",
    names: ["film_list_editors.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT e.list_id AS key, e.list_id AS list, l.title, e.state, e.created_at AS since
            FROM film_list_editors e JOIN film_lists l ON l.id = e.list_id
           WHERE e.member_id = ${me}::uuid AND e.list_id > ${key}::uuid ORDER BY e.list_id`,
      ),
  },
  {
    file: "films/list-changes",
    about: "What you changed on lists.",
    names: ["film_list_changes.actor_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT c.list_id || ' ' || lpad(c.number::text, 10, '0') AS key, c.list_id AS list, c.number, c.kind, f.title AS film, c.is_undone AS "isUndone",
                 c.created_at AS "createdAt"
            FROM film_list_changes c LEFT JOIN films f ON f.id = c.film_id
           WHERE c.actor_id = ${me}::uuid AND c.list_id || ' ' || lpad(c.number::text, 10, '0') > ${key} ORDER BY 1`,
      ),
  },
  {
    file: "films/list-likes",
    about: "Lists you like.",
    names: ["film_list_likes.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT k.list_id AS key, k.list_id AS list, l.title, k.created_at AS "likedAt"
            FROM film_list_likes k JOIN film_lists l ON l.id = k.list_id
           WHERE k.member_id = ${me}::uuid AND k.list_id > ${key}::uuid ORDER BY k.list_id`,
      ),
  },
  {
    file: "films/list-comments",
    about: "What you said to lists.",
    names: ["film_list_comments.author_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT c.id AS key, c.id AS comment, c.list_id AS list, l.title, c.body, c.created_at AS "createdAt", c.edited_at AS "editedAt", c.deleted_at AS "deletedAt"
            FROM film_list_comments c JOIN film_lists l ON l.id = c.list_id
           WHERE c.author_id = ${me}::uuid AND c.id > ${key}::uuid ORDER BY c.id`,
      ),
  },
];
