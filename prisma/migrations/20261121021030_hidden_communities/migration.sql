-- The site's staff hide a community: for everybody it is gone, its people included, until it is shown again. Its owner and
-- the site's staff still see its front, and why. Nothing of it is lost.
ALTER TABLE communities ADD COLUMN hidden_at TIMESTAMPTZ(3), ADD COLUMN hidden_reason VARCHAR(500) NOT NULL DEFAULT '';

CREATE OR REPLACE FUNCTION my_communities() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.community_id FROM community_members m JOIN communities c ON c.id = m.community_id
   WHERE m.member_id = current_member() AND c.hidden_at IS NULL
$$;
CREATE OR REPLACE FUNCTION my_staffed_communities() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.community_id FROM community_members m JOIN communities c ON c.id = m.community_id
   WHERE m.member_id = current_member() AND m.role <> 'member' AND c.hidden_at IS NULL
$$;
CREATE OR REPLACE FUNCTION my_led_communities() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.community_id FROM community_members m JOIN communities c ON c.id = m.community_id
   WHERE m.member_id = current_member() AND m.role IN ('owner', 'admin') AND c.hidden_at IS NULL
$$;
CREATE OR REPLACE FUNCTION my_prospects() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.community_id FROM (
    SELECT community_id FROM community_invites WHERE member_id = current_member()
    UNION ALL
    SELECT community_id FROM community_requests WHERE member_id = current_member() AND state = 'open') p
   JOIN communities c ON c.id = p.community_id WHERE c.hidden_at IS NULL
$$;
-- In a hidden community nobody is anything, so nobody does anything in it.
CREATE OR REPLACE FUNCTION community_role(in_community uuid, of_member uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.role FROM community_members m JOIN communities c ON c.id = m.community_id
   WHERE m.community_id = in_community AND m.member_id = of_member AND c.hidden_at IS NULL
$$;
CREATE OR REPLACE FUNCTION community_behind_link(hash text, moment timestamptz) RETURNS TABLE (community uuid, admits text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT l.community_id, l.admits::text FROM community_links l JOIN communities c ON c.id = l.community_id
   WHERE l.token_hash = hash AND l.revoked_at IS NULL AND (l.expires_at IS NULL OR l.expires_at > moment)
     AND (l.use_limit IS NULL OR l.uses < l.use_limit) AND c.hidden_at IS NULL
$$;

ALTER POLICY app_select ON communities
  USING ((visibility = 'public' AND hidden_at IS NULL) OR id IN (SELECT my_communities()) OR id IN (SELECT my_prospects()));
ALTER POLICY app_select ON community_slugs USING (
  community_id IN (SELECT my_communities()) OR community_id IN (SELECT my_prospects())
  OR EXISTS (SELECT FROM communities c WHERE c.id = community_id AND c.visibility = 'public' AND c.hidden_at IS NULL));
ALTER POLICY app_select ON community_events USING (community_id IN (SELECT my_communities())
  OR EXISTS (SELECT FROM communities c WHERE c.id = community_id AND c.visibility = 'public' AND c.hidden_at IS NULL));

CREATE OR REPLACE FUNCTION communities_show_picture() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.picture_upload_id IS DISTINCT FROM NEW.picture_upload_id THEN
    UPDATE uploads SET attached_at = NULL, is_public = false WHERE id = OLD.picture_upload_id;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    UPDATE uploads SET is_public = (NEW.visibility = 'public' AND NEW.hidden_at IS NULL) WHERE id = NEW.picture_upload_id;
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER communities_picture ON communities;
CREATE TRIGGER communities_picture AFTER UPDATE OF picture_upload_id, visibility, hidden_at ON communities
  FOR EACH ROW EXECUTE FUNCTION communities_show_picture();

-- The calendar of a community for programs: of a public one for everybody; of a private one for who names the secret of a
-- member who is still in it; of a hidden one for nobody.
CREATE OR REPLACE FUNCTION calendar_of(ref text, hash text, since timestamptz) RETURNS TABLE (slug text, name text, events jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.slug::text, c.name::text, coalesce((
      SELECT jsonb_agg(event_view(NULL, e.e) ORDER BY (e.e).starts_at, (e.e).id) FROM (
        SELECT x AS e FROM community_events x WHERE x.community_id = c.id AND x.ends_at > since ORDER BY x.starts_at LIMIT 500) e), '[]')
    FROM communities c
   WHERE c.id = find_community(ref) AND c.hidden_at IS NULL AND (c.visibility = 'public' OR EXISTS (
     SELECT FROM community_feeds f JOIN community_members m ON m.community_id = f.community_id AND m.member_id = f.member_id
       JOIN members p ON p.id = f.member_id
      WHERE f.community_id = c.id AND f.token_hash = hash AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())))
$$;

CREATE FUNCTION is_site_staff(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM members p WHERE p.id = who AND p.role IN ('moderator', 'admin')
                    AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now()))
$$;

-- The front of a hidden community for its owner and the site's staff, with why: from outside, without its rooms.
CREATE FUNCTION get_hidden_community(viewer uuid, ref text) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT community_page(viewer, c) || jsonb_build_object('role', NULL, 'mine', NULL, 'isInvited', false, 'request', NULL, 'waiting', NULL,
      'rooms', '[]'::jsonb, 'pictureUrl', NULL, 'hidden', jsonb_build_object('at', c.hidden_at, 'reason', c.hidden_reason))
    FROM communities c
   WHERE c.id = find_community(ref) AND c.hidden_at IS NOT NULL AND (is_site_staff(viewer) OR EXISTS (
     SELECT FROM community_members m WHERE m.community_id = c.id AND m.member_id = viewer AND m.role = 'owner'))
$$;
CREATE OR REPLACE FUNCTION get_community(viewer uuid, ref text) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT community_page(viewer, c) FROM communities c WHERE c.id = find_community(ref);
  IF NOT FOUND AND viewer IS NOT NULL THEN RETURN QUERY SELECT h.item FROM get_hidden_community(viewer, ref) h; END IF;
END $$;

-- Hides a community, or shows it again. The site's staff. Answers who owns it.
CREATE FUNCTION hide_community(viewer uuid, in_community uuid, hides boolean, why text, moment timestamptz) RETURNS TABLE (outcome text, owner uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE c communities;
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN QUERY SELECT 'forbidden', NULL::uuid; RETURN; END IF;
  SELECT * INTO c FROM communities x WHERE x.id = in_community FOR NO KEY UPDATE;
  IF c.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::uuid; RETURN; END IF;
  IF hides = (c.hidden_at IS NOT NULL) THEN RETURN QUERY SELECT 'again', NULL::uuid; RETURN; END IF;
  UPDATE communities SET hidden_at = CASE WHEN hides THEN moment END, hidden_reason = CASE WHEN hides THEN why ELSE '' END WHERE id = c.id;
  PERFORM publish_event('community:' || c.id, 'community.changed', '{}');
  RETURN QUERY SELECT CASE WHEN hides THEN 'hidden' ELSE 'shown' END,
    (SELECT m.member_id FROM community_members m WHERE m.community_id = c.id AND m.role = 'owner');
END $$;

REVOKE ALL ON FUNCTION is_site_staff(uuid), get_hidden_community(uuid, text), hide_community(uuid, uuid, boolean, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION get_hidden_community(uuid, text), hide_community(uuid, uuid, boolean, text, timestamptz) TO app;
