-- What the staff of a community reads, a list in one statement. Row-level security says whose it is: for everybody else
-- the lists are empty.
CREATE FUNCTION person_view(p members) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url)
$$;

-- Who asks to join, the longest waiting first.
CREATE FUNCTION list_join_requests(viewer uuid, in_community uuid, after_at timestamptz, after_id uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('member', person_view(p), 'answers', r.answers, 'createdAt', r.created_at)
    FROM community_requests r JOIN members p ON p.id = r.member_id
   WHERE r.community_id = in_community AND r.state = 'open' AND r.community_id IN (SELECT my_staffed_communities())
     AND (after_id IS NULL OR (r.created_at, r.member_id) > (after_at, after_id))
   ORDER BY r.created_at, r.member_id LIMIT most;
END $$;

-- Links that still open the community, newest first, without their secrets.
CREATE FUNCTION list_links(viewer uuid, in_community uuid, moment timestamptz) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('id', l.id, 'admits', l.admits, 'uses', l.uses, 'useLimit', l.use_limit, 'expiresAt', l.expires_at,
                                         'createdAt', l.created_at, 'madeBy', person_view(p))
    FROM community_links l JOIN members p ON p.id = l.made_by_id
   WHERE l.community_id = in_community AND l.revoked_at IS NULL AND (l.expires_at IS NULL OR l.expires_at > moment)
     AND (l.use_limit IS NULL OR l.uses < l.use_limit)
   ORDER BY l.created_at DESC, l.id LIMIT 50;
END $$;

-- Who is kept out now, the latest first.
CREATE FUNCTION list_bans(viewer uuid, in_community uuid, moment timestamptz, before_at timestamptz, before_id uuid, most int)
  RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('member', person_view(p), 'reason', b.reason, 'endsAt', b.ends_at, 'createdAt', b.created_at,
                                         'bannedBy', (SELECT person_view(s) FROM members s WHERE s.id = b.banned_by_id))
    FROM community_bans b JOIN members p ON p.id = b.member_id
   WHERE b.community_id = in_community AND (b.ends_at IS NULL OR b.ends_at > moment)
     AND (before_id IS NULL OR (b.created_at, b.member_id) < (before_at, before_id))
   ORDER BY b.created_at DESC, b.member_id DESC LIMIT most;
END $$;

-- What the staff did, newest first.
CREATE FUNCTION list_community_log(viewer uuid, in_community uuid, before_at timestamptz, before_id uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('id', e.id, 'action', e.action, 'reason', e.reason, 'data', e.data, 'createdAt', e.created_at,
                                         'actor', (SELECT person_view(p) FROM members p WHERE p.id = e.actor_id),
                                         'subject', (SELECT person_view(p) FROM members p WHERE p.id = e.subject_id))
    FROM community_log e
   WHERE e.community_id = in_community
     AND (before_id IS NULL OR e.created_at < before_at OR (e.created_at = before_at AND e.id < before_id))
   ORDER BY e.created_at DESC, e.id DESC LIMIT most;
END $$;

REVOKE ALL ON FUNCTION person_view(members), list_join_requests(uuid, uuid, timestamptz, uuid, int), list_links(uuid, uuid, timestamptz),
  list_bans(uuid, uuid, timestamptz, timestamptz, uuid, int), list_community_log(uuid, uuid, timestamptz, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION person_view(members), list_join_requests(uuid, uuid, timestamptz, uuid, int), list_links(uuid, uuid, timestamptz),
  list_bans(uuid, uuid, timestamptz, timestamptz, uuid, int), list_community_log(uuid, uuid, timestamptz, uuid, int) TO app;
