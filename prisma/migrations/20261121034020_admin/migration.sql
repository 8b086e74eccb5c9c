CREATE FUNCTION is_site_admin(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT is_site_staff(who) AND EXISTS (SELECT FROM members p WHERE p.id = who AND p.role = 'admin')
$$;
-- Gives a member another role on the site. Administrators, one after another, so that two of them do not leave none.
CREATE FUNCTION change_site_role(viewer uuid, ref text, new_role role) RETURNS TABLE (outcome text, member jsonb, before text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE p members;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('site_roles', 13));
  IF NOT is_site_admin(viewer) THEN RETURN QUERY SELECT 'forbidden', NULL::jsonb, NULL::text; RETURN; END IF;
  SELECT * INTO p FROM members x WHERE x.handle = lower(ref) AND x.erased_at IS NULL FOR UPDATE;
  IF p.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb, NULL::text; RETURN; END IF;
  IF p.role = new_role THEN RETURN QUERY SELECT 'again', person_view(p), p.role::text; RETURN; END IF;
  IF p.role = 'admin' AND NOT EXISTS (SELECT FROM members x WHERE x.role = 'admin' AND x.id <> p.id AND is_site_admin(x.id)) THEN
    RETURN QUERY SELECT 'last', NULL::jsonb, NULL::text; RETURN;
  END IF;
  UPDATE members SET role = new_role WHERE id = p.id;
  RETURN QUERY SELECT 'changed', person_view(p), p.role::text;
END $$;

-- The first id that could have been made at a moment: ids begin with when they were made.
CREATE FUNCTION first_id_at(moment timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT (lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;
-- How Lumo does, for administrators: how much there is, how much came on each of the last 30 days, and what waits.
CREATE FUNCTION admin_overview(viewer uuid, moment timestamptz) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE since timestamptz := date_trunc('day', moment) - interval '29 days';
BEGIN
  IF NOT is_site_admin(viewer) THEN RETURN; END IF;
  RETURN QUERY
    WITH days AS (SELECT generate_series(since, date_trunc('day', moment), interval '1 day') AS day),
    joined AS (SELECT date_trunc('day', created_at) AS day, count(*) AS n FROM members WHERE created_at >= since GROUP BY 1),
    posted AS (SELECT date_trunc('day', created_at) AS day, count(*) AS n FROM forum_posts WHERE id >= first_id_at(since) GROUP BY 1),
    written AS (SELECT day, sum(n) AS n FROM (
      SELECT date_trunc('day', created_at) AS day, count(*) AS n FROM messages WHERE id >= first_id_at(since) GROUP BY 1
      UNION ALL
      SELECT date_trunc('day', created_at), count(*) FROM community_messages WHERE id >= first_id_at(since) GROUP BY 1) m GROUP BY 1)
    SELECT jsonb_build_object(
      'members', (SELECT count(*) FROM members WHERE erased_at IS NULL),
      'posts', (SELECT coalesce(sum(post_count), 0) FROM forum_categories),
      'communities', (SELECT count(*) FROM communities),
      'waiting', (SELECT count(*) FROM moderation_cases WHERE status = 'open'),
      'appeals', (SELECT count(*) FROM moderation_cases WHERE status = 'appealed'),
      'days', (SELECT jsonb_agg(jsonb_build_object('day', to_char(d.day, 'YYYY-MM-DD'), 'members', coalesce(j.n, 0), 'posts', coalesce(p.n, 0),
                 'messages', coalesce(w.n, 0)) ORDER BY d.day)
                 FROM days d LEFT JOIN joined j USING (day) LEFT JOIN posted p USING (day) LEFT JOIN written w USING (day)),
      'off', (SELECT coalesce(jsonb_agg(f.name ORDER BY f.name), '[]') FROM flags f WHERE NOT f.is_on),
      'staff', (SELECT coalesce(jsonb_agg(person_view(p) || jsonb_build_object('role', p.role) ORDER BY p.role DESC, p.name), '[]')
                  FROM members p WHERE p.role <> 'member' AND p.erased_at IS NULL));
END $$;
CREATE INDEX members_staff ON members (role) WHERE role <> 'member';

REVOKE ALL ON FUNCTION is_site_admin(uuid), change_site_role(uuid, text, role), first_id_at(timestamptz), admin_overview(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION change_site_role(uuid, text, role), admin_overview(uuid, timestamptz) TO app;
