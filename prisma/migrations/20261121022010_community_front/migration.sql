-- What a community's front shows of this moment: the events that come next and, for its members, who of those present they
-- may meet. How many there are besides is counted the same way.
CREATE FUNCTION community_front(viewer uuid, in_community uuid, present uuid[], moment timestamptz, most_events int, most_people int)
  RETURNS TABLE (events jsonb, people jsonb, here int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY
    WITH met AS (
      SELECT p.id, p.handle, p.name, p.avatar_url, m.joined_at FROM community_members m JOIN members p ON p.id = m.member_id
       WHERE m.community_id = in_community AND m.member_id = ANY (present) AND in_community IN (SELECT my_communities())
         AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= moment)
         AND p.id NOT IN (SELECT blocked_with(viewer)))
    SELECT coalesce((SELECT jsonb_agg(event_view(viewer, n.e) ORDER BY (n.e).starts_at, (n.e).id) FROM (
        SELECT e FROM community_events e WHERE e.community_id = in_community AND e.ends_at > moment AND e.cancelled_at IS NULL
         ORDER BY e.starts_at, e.id LIMIT most_events) n), '[]'),
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'handle', f.handle, 'name', f.name, 'avatarUrl', f.avatar_url) ORDER BY f.joined_at, f.id)
        FROM (SELECT * FROM met ORDER BY joined_at, id LIMIT most_people) f), '[]'),
      (SELECT count(*)::int FROM met);
END $$;

-- What a member shows of themselves in communities. No row: they never changed anything.
CREATE FUNCTION own_community_settings(viewer uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN coalesce((SELECT s.shows_presence FROM community_settings s WHERE s.member_id = viewer), true);
END $$;

REVOKE ALL ON FUNCTION community_front(uuid, uuid, uuid[], timestamptz, int, int), own_community_settings(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION community_front(uuid, uuid, uuid[], timestamptz, int, int), own_community_settings(uuid) TO app;
