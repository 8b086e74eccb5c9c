-- A wish to follow is between two people: the one who asks makes it, either may see it and take it away, nobody changes it.
ALTER TABLE follow_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_requests FORCE ROW LEVEL SECURITY;
CREATE POLICY app_select ON follow_requests FOR SELECT TO app
  USING (requester_id = (SELECT current_member()) OR requested_id = (SELECT current_member()));
CREATE POLICY app_insert ON follow_requests FOR INSERT TO app WITH CHECK (requester_id = (SELECT current_member()));
CREATE POLICY app_delete ON follow_requests FOR DELETE TO app
  USING (requester_id = (SELECT current_member()) OR requested_id = (SELECT current_member()));
CREATE POLICY jobs_all ON follow_requests TO jobs USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON follow_requests TO CURRENT_USER USING (true) WITH CHECK (true);

-- What lists of members ask about their viewer, without a transaction around them.
CREATE FUNCTION has_asked(viewer uuid, member uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM follow_requests WHERE requester_id = viewer AND requested_id = member)
$$;
CREATE FUNCTION requests_to(viewer uuid) RETURNS TABLE (requester_id uuid, created_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT f.requester_id, f.created_at FROM follow_requests f WHERE f.requested_id = viewer
$$;
REVOKE ALL ON FUNCTION has_asked(uuid, uuid), requests_to(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION has_asked(uuid, uuid), requests_to(uuid) TO app, jobs;
