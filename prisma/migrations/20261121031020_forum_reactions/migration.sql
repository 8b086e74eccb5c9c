CREATE TABLE "forum_post_reactions" (
    "post_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "emoji" VARCHAR(40) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_post_reactions_pkey" PRIMARY KEY ("post_id","member_id","emoji")
);
CREATE INDEX "forum_post_reactions_member_id_idx" ON "forum_post_reactions"("member_id");
ALTER TABLE "forum_post_reactions" ADD CONSTRAINT "forum_post_reactions_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "forum_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_post_reactions" ADD CONSTRAINT "forum_post_reactions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever may read the post sees them, but those of people who are blocked; nobody writes them but the functions below.
CALL guard_table('forum_post_reactions', 'member_id');
DROP POLICY app_select ON forum_post_reactions;
DROP POLICY app_insert ON forum_post_reactions;
DROP POLICY app_update ON forum_post_reactions;
DROP POLICY app_delete ON forum_post_reactions;
REVOKE INSERT, UPDATE, DELETE ON forum_post_reactions FROM app;
CREATE POLICY app_select ON forum_post_reactions FOR SELECT TO app
  USING (member_id NOT IN (SELECT my_forum_hidden()) AND EXISTS (SELECT FROM forum_posts m WHERE m.id = post_id));

-- With what is put under it.
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
                           FROM forum_post_reactions x WHERE x.post_id = m.id GROUP BY x.emoji) g), '[]'))
$$;

-- Puts an emoji under a post, or takes the viewer's own away: up to ten different ones of each. Twice is the same as once.
CREATE FUNCTION react_to_forum_post(viewer uuid, post uuid, sign text, puts boolean, moment timestamptz) RETURNS TABLE (outcome text, thread uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  m forum_posts;
  changed int;
  refusal text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO m FROM forum_posts x WHERE x.id = post AND x.category_id IN (SELECT my_forum_categories())
     AND x.author_id NOT IN (SELECT my_forum_hidden()) FOR SHARE;
  refusal := CASE
    WHEN m.id IS NULL OR EXISTS (SELECT FROM forum_threads t WHERE t.id = m.thread_id AND t.author_id IN (SELECT my_forum_hidden())) THEN 'missing'
    WHEN NOT puts THEN NULL
    WHEN m.deleted_at IS NOT NULL THEN 'deleted'
    WHEN EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'silenced'
    WHEN is_forum_archived(m.category_id) THEN 'archived'
    END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid; RETURN; END IF;
  -- Two of one member's at once are counted one after the other.
  PERFORM pg_advisory_xact_lock(hashtextextended(viewer || ':' || post, 13));
  IF NOT puts THEN
    DELETE FROM forum_post_reactions x WHERE x.post_id = post AND x.member_id = viewer AND x.emoji = sign;
  ELSIF (SELECT count(*) FROM forum_post_reactions x WHERE x.post_id = post AND x.member_id = viewer AND x.emoji <> sign) >= 10 THEN
    RETURN QUERY SELECT 'enough', NULL::uuid; RETURN;
  ELSE
    INSERT INTO forum_post_reactions (post_id, member_id, emoji, created_at) VALUES (post, viewer, sign, moment) ON CONFLICT DO NOTHING;
  END IF;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed = 0 THEN RETURN QUERY SELECT 'again', m.thread_id; RETURN; END IF;
  PERFORM publish_event('thread:' || m.thread_id, 'post.reacted', jsonb_build_object('id', post, 'number', m.number));
  RETURN QUERY SELECT 'reacted', m.thread_id;
END $$;

CREATE OR REPLACE FUNCTION delete_forum_post(viewer uuid, post uuid, moment timestamptz) RETURNS TABLE (outcome text, author uuid, thread uuid, number int, slug text, title text, shelves text[], told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  t forum_threads := hold_forum_thread(viewer, (SELECT m.thread_id FROM forum_posts m WHERE m.id = post));
  m forum_posts;
  said text;
  people uuid[];
BEGIN
  SELECT x.* INTO m FROM forum_posts x WHERE x.id = post AND x.author_id NOT IN (SELECT my_forum_hidden());
  said := CASE
    WHEN t.id IS NULL OR m.id IS NULL THEN 'missing'
    WHEN m.author_id <> viewer AND my_forum_rank() < 2 THEN 'not yours to delete'
    WHEN m.deleted_at IS NOT NULL THEN 'again'
    WHEN m.number = 1 THEN 'first'
    ELSE coalesce((SELECT f FROM forum_refusal(viewer, t, moment) f WHERE f IN ('locked', 'closed')), 'deleted') END;
  IF said = 'deleted' THEN
    UPDATE forum_posts SET body = NULL, body_html = NULL, excerpt = NULL, deleted_at = moment WHERE id = post;
    DELETE FROM forum_post_revisions r WHERE r.post_id = post;
    DELETE FROM forum_post_reactions r WHERE r.post_id = post;
    -- The caller tells its author after this: an inbox is locked before any channel, here as everywhere.
    people := forget_forum_notices(ARRAY[post], m.author_id);
    PERFORM publish_event('thread:' || t.id, 'post.deleted', jsonb_build_object('id', post, 'number', m.number));
  END IF;
  RETURN QUERY SELECT said, m.author_id, t.id, m.number, t.slug::text, t.title::text, forum_shelves(t.category_id), people;
END $$;

REVOKE ALL ON FUNCTION react_to_forum_post(uuid, uuid, text, boolean, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION react_to_forum_post(uuid, uuid, text, boolean, timestamptz) TO app;
