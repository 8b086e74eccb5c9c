CREATE TABLE "blog_comment_reactions" (
    "comment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "emoji" VARCHAR(40) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blog_comment_reactions_pkey" PRIMARY KEY ("comment_id","member_id","emoji")
);
CREATE INDEX "blog_comment_reactions_member_id_idx" ON "blog_comment_reactions"("member_id");
ALTER TABLE "blog_comment_reactions" ADD CONSTRAINT "blog_comment_reactions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "blog_comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_comment_reactions" ADD CONSTRAINT "blog_comment_reactions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever sees the comment sees them, but those of people who are blocked; nobody writes them but the function below.
CALL guard_table('blog_comment_reactions', 'member_id');
DROP POLICY app_select ON blog_comment_reactions;
DROP POLICY app_insert ON blog_comment_reactions;
DROP POLICY app_update ON blog_comment_reactions;
DROP POLICY app_delete ON blog_comment_reactions;
REVOKE INSERT, UPDATE, DELETE ON blog_comment_reactions FROM app;
CREATE POLICY app_select ON blog_comment_reactions FOR SELECT TO app
  USING (member_id NOT IN (SELECT my_blog_hidden()) AND EXISTS (SELECT FROM blog_comments c WHERE c.id = comment_id));

-- With what is put under it.
CREATE OR REPLACE FUNCTION blog_comment_view(c blog_comments) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'parentId', c.parent_id, 'clientId', CASE WHEN c.author_id = current_member() THEN c.client_id END,
    'author', (SELECT person_view(p) FROM members p WHERE p.id = c.author_id),
    'isFolded', coalesce(has_muted(current_member(), c.author_id), false),
    'body', c.body, 'html', c.body_html, 'editedAt', c.edited_at, 'deletedAt', c.deleted_at, 'createdAt', c.created_at,
    'reactions', coalesce((SELECT jsonb_agg(jsonb_build_object('emoji', g.emoji, 'count', g.count, 'mine', g.mine) ORDER BY g.first, g.emoji)
                   FROM (SELECT x.emoji, count(*), coalesce(bool_or(x.member_id = current_member()), false) AS mine, min(x.created_at) AS first
                           FROM blog_comment_reactions x WHERE x.comment_id = c.id GROUP BY x.emoji) g), '[]'))
$$;
CREATE FUNCTION blog_comment_emptied() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM blog_comment_reactions WHERE comment_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER blog_comment_emptied AFTER UPDATE OF deleted_at ON blog_comments FOR EACH ROW
  WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION blog_comment_emptied();

-- Puts an emoji under a comment, or takes the viewer's own away: up to ten different ones of each. Twice is the same as once.
CREATE FUNCTION react_to_blog_comment(viewer uuid, comment uuid, sign text, puts boolean, moment timestamptz) RETURNS TABLE (outcome text, post uuid, slug text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  c blog_comments;
  b blog_posts;
  changed int;
  refusal text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO c FROM blog_comments x WHERE x.id = comment AND x.author_id NOT IN (SELECT my_blog_hidden())
     AND (x.held_at IS NULL OR x.author_id = viewer) FOR SHARE;
  SELECT p.* INTO b FROM blog_posts p WHERE p.id = c.post_id AND p.state = 'published' AND p.author_id NOT IN (SELECT my_blog_hidden());
  refusal := CASE
    WHEN c.id IS NULL OR b.id IS NULL THEN 'missing'
    WHEN NOT puts THEN NULL
    WHEN c.deleted_at IS NOT NULL THEN 'deleted'
    ELSE blog_comment_refusal(viewer, b) END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid, NULL::text; RETURN; END IF;
  -- Two of one member's at once are counted one after the other.
  PERFORM pg_advisory_xact_lock(hashtextextended(viewer || ':' || comment, 13));
  IF NOT puts THEN
    DELETE FROM blog_comment_reactions x WHERE x.comment_id = comment AND x.member_id = viewer AND x.emoji = sign;
  ELSIF (SELECT count(*) FROM blog_comment_reactions x WHERE x.comment_id = comment AND x.member_id = viewer AND x.emoji <> sign) >= 10 THEN
    RETURN QUERY SELECT 'enough', NULL::uuid, NULL::text; RETURN;
  ELSE
    INSERT INTO blog_comment_reactions (comment_id, member_id, emoji, created_at) VALUES (comment, viewer, sign, moment) ON CONFLICT DO NOTHING;
  END IF;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed = 0 THEN RETURN QUERY SELECT 'again', b.id, b.slug::text; RETURN; END IF;
  PERFORM publish_event('blog:' || b.id, 'comment.reacted', jsonb_build_object('id', comment));
  RETURN QUERY SELECT 'reacted', b.id, b.slug::text;
END $$;
REVOKE ALL ON FUNCTION blog_comment_emptied(), react_to_blog_comment(uuid, uuid, text, boolean, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION react_to_blog_comment(uuid, uuid, text, boolean, timestamptz) TO app;
