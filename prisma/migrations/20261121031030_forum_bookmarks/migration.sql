CREATE TABLE "forum_bookmarks" (
    "member_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "note" VARCHAR(300) NOT NULL DEFAULT '',
    "remind_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_bookmarks_pkey" PRIMARY KEY ("member_id","post_id")
);
CREATE INDEX "forum_bookmarks_member_id_created_at_post_id_idx" ON "forum_bookmarks"("member_id", "created_at" DESC, "post_id" DESC);
CREATE INDEX "forum_bookmarks_post_id_idx" ON "forum_bookmarks"("post_id");
ALTER TABLE "forum_bookmarks" ADD CONSTRAINT "forum_bookmarks_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_bookmarks" ADD CONSTRAINT "forum_bookmarks_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "forum_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('forum_bookmarks', 'member_id');

-- With what the viewer noted of it.
CREATE OR REPLACE FUNCTION forum_post_view(viewer uuid, m forum_posts) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', m.id, 'threadId', m.thread_id, 'number', m.number,
    'clientId', CASE WHEN m.author_id = viewer THEN m.client_id END,
    'author', (SELECT person_view(p) FROM members p WHERE p.id = m.author_id), 'isFolded', coalesce(has_muted(viewer, m.author_id), false),
    'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
    'replyTo', (SELECT jsonb_build_object('number', r.number, 'author', person_view(p), 'excerpt', r.excerpt)
                  FROM forum_posts r JOIN members p ON p.id = r.author_id WHERE r.thread_id = m.thread_id AND r.number = m.reply_to_number),
    'reactions', coalesce((SELECT jsonb_agg(jsonb_build_object('emoji', g.emoji, 'count', g.count, 'mine', g.mine) ORDER BY g.first, g.emoji)
                   FROM (SELECT x.emoji, count(*), coalesce(bool_or(x.member_id = viewer), false) AS mine, min(x.created_at) AS first
                           FROM forum_post_reactions x WHERE x.post_id = m.id GROUP BY x.emoji) g), '[]'),
    'bookmark', (SELECT jsonb_build_object('note', b.note, 'remindAt', b.remind_at) FROM forum_bookmarks b WHERE b.member_id = viewer AND b.post_id = m.id))
$$;

-- What a member keeps, newest first, where they may still read it; or one of them.
CREATE FUNCTION list_forum_bookmarks(viewer uuid, of_post uuid, before_at timestamptz, before_id uuid, most int) RETURNS TABLE (items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT coalesce(jsonb_agg(jsonb_build_object('post', forum_post_view(viewer, p.m), 'createdAt', p.created_at,
      'thread', jsonb_build_object('id', p.thread_id, 'slug', p.slug, 'title', p.title)) ORDER BY p.created_at DESC, p.post_id DESC), '[]') FROM (
    SELECT m, b.created_at, b.post_id, t.id AS thread_id, t.slug, t.title
      FROM forum_bookmarks b JOIN forum_posts m ON m.id = b.post_id JOIN forum_threads t ON t.id = m.thread_id
     WHERE b.member_id = viewer AND (of_post IS NULL OR b.post_id = of_post) AND (before_id IS NULL OR (b.created_at, b.post_id) < (before_at, before_id))
     ORDER BY b.created_at DESC, b.post_id DESC LIMIT most) p;
END $$;
REVOKE ALL ON FUNCTION list_forum_bookmarks(uuid, uuid, timestamptz, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_forum_bookmarks(uuid, uuid, timestamptz, uuid, int) TO app;
