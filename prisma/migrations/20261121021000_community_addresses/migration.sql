-- Whether a community could live at an address. One that another had before stays that one's own; whoever leads a
-- community may have back what was its own.
CREATE FUNCTION address_is_free(viewer uuid, wanted text, own text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT NOT EXISTS (
    SELECT FROM (SELECT c.id FROM communities c WHERE c.slug = wanted
                 UNION ALL SELECT s.community_id FROM community_slugs s WHERE s.slug = wanted) AS held (id)
     WHERE held.id NOT IN (SELECT c.id FROM communities c WHERE c.slug = own AND community_rank(community_role(c.id, viewer)) >= 2))
$$;
REVOKE ALL ON FUNCTION address_is_free(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION address_is_free(uuid, text, text) TO app;

-- Its address from now on; the one before redirects and stays its own. Its people are told, and the log keeps who moved it.
CREATE OR REPLACE FUNCTION move_community(viewer uuid, in_community uuid, new_slug text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE old_slug text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(new_slug, 15));
  SELECT c.slug INTO old_slug FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  IF old_slug IS NULL OR community_rank(community_role(in_community, viewer)) < 2 THEN RETURN 'forbidden'; END IF;
  IF old_slug = new_slug THEN RETURN 'moved'; END IF;
  IF EXISTS (SELECT FROM community_slugs s WHERE s.slug = new_slug AND s.community_id <> in_community)
     OR EXISTS (SELECT FROM communities c WHERE c.slug = new_slug)
  THEN RETURN 'taken'; END IF;
  DELETE FROM community_slugs WHERE slug = new_slug;
  UPDATE communities SET slug = new_slug WHERE id = in_community;
  INSERT INTO community_slugs (slug, community_id, created_at) VALUES (old_slug, in_community, moment);
  PERFORM note_in_log(in_community, viewer, NULL, 'community.moved', '', jsonb_build_object('from', old_slug, 'to', new_slug), moment);
  PERFORM publish_event('community:' || in_community, 'community.changed', '{}');
  RETURN 'moved';
END $$;
