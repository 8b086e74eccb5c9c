import { Prisma } from "@/generated/prisma/client";
import { type Eyes, FIRST, type Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** The title of a thread of theirs, or of one they may read. */
const title = ({ me }: Eyes) => sql`
  CASE WHEN t.author_id = ${me}::uuid OR (t.category_id IN (SELECT my_forum_categories())
            AND t.author_id NOT IN (SELECT my_forum_hidden())) THEN t.title END AS title`;

/** What they wrote in the forum, and how far they read. Of threads of others the title is there while they may read it. */
export const forumExport: readonly Part[] = [
  {
    file: "forum/threads",
    about: "Threads you started.",
    names: ["forum_threads.author_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, id AS thread, title, tags, post_count AS posts, created_at AS "createdAt", locked_at AS "lockedAt", closes_at AS "closesAt"
            FROM forum_threads WHERE author_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "forum/posts",
    about: "Posts you wrote.",
    names: ["forum_posts.author_id"],
    rows: (eyes) =>
      eyes.own(
        (key) => sql`
          SELECT p.id AS key, p.thread_id AS thread, ${title(eyes)},
                 p.number, p.body, p.reply_to_number AS "answers", p.created_at AS "createdAt", p.edited_at AS "editedAt", p.deleted_at AS "deletedAt"
            FROM forum_posts p JOIN forum_threads t ON t.id = p.thread_id
           WHERE p.author_id = ${eyes.me}::uuid AND p.id > ${key}::uuid ORDER BY p.id`,
      ),
  },
  {
    file: "forum/planned",
    about: "Threads you planned that have not begun yet.",
    names: ["planned_threads.author_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, payload->>'title' AS title, payload->>'category' AS category, payload->>'body' AS body, publish_at AS "beginsAt"
            FROM planned_threads WHERE author_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "forum/before-edits",
    about: "What posts of yours said before they were edited.",
    names: ["forum_post_revisions.author_id"],
    rows: ({ me, own }) =>
      own((key) => {
        const [id, number] = key.split(" ");
        return sql`
          SELECT p.id || ' ' || r.number AS key, p.thread_id AS thread, p.number, r.number AS version, r.body, r.replaced_at AS "replacedAt"
            FROM forum_posts p JOIN forum_post_revisions r ON r.post_id = p.id
           WHERE p.author_id = ${me}::uuid AND r.author_id = ${me}::uuid AND (p.id, r.number) > (${id}::uuid, ${Number(number)}::int)
           ORDER BY p.id, r.number`;
      }, `${FIRST} -1`),
  },
  {
    file: "forum/reading",
    about: "How far you read in threads, when you last answered, and what you want to hear of them.",
    names: ["forum_positions.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT thread_id AS key, thread_id AS thread, last_read AS "readUpTo", last_sent_at AS "lastSentAt", level
            FROM forum_positions WHERE member_id = ${me}::uuid AND thread_id > ${key}::uuid ORDER BY thread_id`,
      ),
  },
  {
    file: "forum/categories",
    about: "What you want to hear of categories.",
    names: ["forum_category_levels.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT l.category_id AS key, l.category_id AS "categoryId",
                 CASE WHEN c.id IN (SELECT my_forum_categories()) THEN c.slug END AS category, l.level
            FROM forum_category_levels l JOIN forum_categories c ON c.id = l.category_id
           WHERE l.member_id = ${me}::uuid AND l.category_id > ${key}::uuid ORDER BY l.category_id`,
      ),
  },
  {
    file: "forum/settings",
    about: "What you usually want to hear of the forum.",
    names: ["forum_settings.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, level FROM forum_settings WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
  {
    file: "forum/moderating",
    about: "Categories you keep as a moderator.",
    names: ["forum_category_moderators.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT k.category_id AS key, c.slug AS category, c.name, k.created_at AS since
            FROM forum_category_moderators k JOIN forum_categories c ON c.id = k.category_id
           WHERE k.member_id = ${me}::uuid AND k.category_id > ${key}::uuid ORDER BY k.category_id`,
      ),
  },
  {
    file: "forum/reactions",
    about: "How you reacted to posts.",
    names: ["forum_post_reactions.member_id"],
    rows: (eyes) =>
      eyes.own((key) => {
        const [id, emoji] = key.split(" ");
        return sql`
          SELECT r.post_id || ' ' || r.emoji AS key, p.thread_id AS thread, ${title(eyes)}, p.number, r.emoji, r.created_at AS at
            FROM forum_post_reactions r JOIN forum_posts p ON p.id = r.post_id JOIN forum_threads t ON t.id = p.thread_id
           WHERE r.member_id = ${eyes.me}::uuid AND (r.post_id, r.emoji) > (${id}::uuid, ${emoji})
           ORDER BY r.post_id, r.emoji`;
      }, `${FIRST} `),
  },
  {
    file: "forum/votes",
    about: "What you chose in polls: the numbers of the options, in your order where they are ranked.",
    names: ["forum_poll_votes.member_id"],
    rows: (eyes) =>
      eyes.own(
        (key) => sql`
          SELECT v.thread_id AS key, v.thread_id AS thread, ${title(eyes)}, v.choices, v.voted_at AS "votedAt"
            FROM forum_poll_votes v JOIN forum_threads t ON t.id = v.thread_id
           WHERE v.member_id = ${eyes.me}::uuid AND v.thread_id > ${key}::uuid ORDER BY v.thread_id`,
      ),
  },
  {
    file: "forum/bookmarks",
    about: "Posts you kept, what you noted on them, and when you want to be reminded.",
    names: ["forum_bookmarks.member_id"],
    rows: (eyes) =>
      eyes.own(
        (key) => sql`
          SELECT b.post_id AS key, p.thread_id AS thread, ${title(eyes)}, p.number, b.note, b.remind_at AS "remindAt", b.created_at AS "keptAt"
            FROM forum_bookmarks b JOIN forum_posts p ON p.id = b.post_id JOIN forum_threads t ON t.id = p.thread_id
           WHERE b.member_id = ${eyes.me}::uuid AND b.post_id > ${key}::uuid ORDER BY b.post_id`,
      ),
  },
];
