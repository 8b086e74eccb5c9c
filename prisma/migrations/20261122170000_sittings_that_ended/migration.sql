-- Whoever opens a post to write in it sits down to it, and each sitting has an id of its own. A hold that was asked for
-- before its sitting ended may arrive after: it counts for nothing then.
ALTER TABLE blog_posts ADD COLUMN left_sitting uuid;
-- The function of this name that knows no sittings is what the version before calls; a later release drops it.
-- Holds a post for two minutes more, or says who does; letting go ends it at once, and the sitting with it.
CREATE FUNCTION lock_blog_post(viewer uuid, post uuid, letting_go boolean, sitting uuid, moment timestamptz) RETURNS TABLE (outcome text, holder jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE b blog_posts := hold_blog_post(viewer, post);
BEGIN
  IF b.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb; RETURN; END IF;
  IF b.locked_by_id <> viewer AND b.locked_until > moment THEN
    RETURN QUERY SELECT 'held', person_view(p) FROM members p WHERE p.id = b.locked_by_id; RETURN;
  END IF;
  IF letting_go THEN
    UPDATE blog_posts SET locked_by_id = NULL, locked_until = NULL, left_sitting = coalesce(sitting, left_sitting) WHERE id = post;
  ELSIF sitting IS NULL OR sitting IS DISTINCT FROM b.left_sitting THEN
    UPDATE blog_posts SET locked_by_id = viewer, locked_until = moment + interval '2 minutes' WHERE id = post;
  END IF;
  RETURN QUERY SELECT 'yours', NULL::jsonb;
END $$;
REVOKE ALL ON FUNCTION lock_blog_post(uuid, uuid, boolean, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lock_blog_post(uuid, uuid, boolean, uuid, timestamptz) TO app;
