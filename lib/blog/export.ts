import { Prisma } from "@/generated/prisma/client";
import { FIRST, type Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** What they wrote for the blog and said to it, and what they are there. */
export const blogExport: readonly Part[] = [
  {
    file: "blog/posts",
    about: "Posts you wrote for the blog, drafts included.",
    names: ["blog_posts.author_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, id AS post, slug, state, title, subtitle, excerpt, body, canonical_url AS "canonicalUrl", note,
                 scheduled_at AS "scheduledAt", published_at AS "publishedAt", edited_at AS "editedAt", created_at AS "createdAt"
            FROM blog_posts WHERE author_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "blog/before-edits",
    about: "What posts of yours said before they were changed.",
    names: ["blog_revisions.editor_id"],
    rows: ({ me, own }) =>
      own((key) => {
        const [id, number] = key.split(" ");
        return sql`
          SELECT p.id || ' ' || r.number AS key, p.id AS post, r.number AS version, r.title, r.subtitle, r.body, r.saved_at AS "savedAt"
            FROM blog_posts p JOIN blog_revisions r ON r.post_id = p.id
           WHERE p.author_id = ${me}::uuid AND (p.id, r.number) > (${id}::uuid, ${Number(number)}::int) ORDER BY p.id, r.number`;
      }, `${FIRST} -1`),
  },
  {
    file: "blog/comments",
    about: "Comments you wrote.",
    names: ["blog_comments.author_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT c.id AS key, c.id AS comment, c.post_id AS post, CASE WHEN b.state = 'published' THEN b.title END AS title, c.parent_id AS "under",
                 c.body, c.created_at AS "createdAt", c.edited_at AS "editedAt", c.deleted_at AS "deletedAt"
            FROM blog_comments c JOIN blog_posts b ON b.id = c.post_id WHERE c.author_id = ${me}::uuid AND c.id > ${key}::uuid ORDER BY c.id`,
      ),
  },
  {
    file: "blog/reactions",
    about: "How you reacted to comments.",
    names: ["blog_comment_reactions.member_id"],
    rows: ({ me, own }) =>
      own((key) => {
        const [id, emoji] = key.split(" ");
        return sql`
          SELECT comment_id || ' ' || emoji AS key, comment_id AS comment, emoji, created_at AS at FROM blog_comment_reactions
           WHERE member_id = ${me}::uuid AND (comment_id, emoji) > (${id}::uuid, ${emoji}) ORDER BY comment_id, emoji`;
      }, `${FIRST} `),
  },
  {
    file: "blog/role",
    about: "Whether you write for the blog or edit it.",
    names: ["blog_roles.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, role, created_at AS since FROM blog_roles
           WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
];
