-- The people of a community, all of them or those whose handle, or a word of whose name, begins like `words`. Still answers
-- who asks without words.
DROP FUNCTION list_community_members(uuid, uuid, int, timestamptz, uuid, int);
CREATE FUNCTION list_community_members(viewer uuid, in_community uuid, after_rank int, after_at timestamptz, after_id uuid, most int, words text DEFAULT NULL)
  RETURNS TABLE (id uuid, handle text, name text, avatar_url text, role text, joined_at timestamptz, rank int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE begins text := '% ' || replace(replace(replace(plain_text(words), '\', '\\'), '%', '\%'), '_', '\_') || '%';
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    (SELECT p.id, p.handle::text, p.name::text, p.avatar_url, m.role::text, m.joined_at::timestamptz, community_rank(m.role)
       FROM community_members m JOIN members p ON p.id = m.member_id
      WHERE m.community_id = in_community AND m.role <> 'member' AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())
        AND (begins IS NULL OR ' ' || p.search_text LIKE begins)
        AND (after_id IS NULL OR (-community_rank(m.role), m.joined_at, m.member_id) > (-after_rank, after_at, after_id))
      ORDER BY community_rank(m.role) DESC, m.joined_at, m.member_id LIMIT most)
    UNION ALL
    (SELECT p.id, p.handle::text, p.name::text, p.avatar_url, m.role::text, m.joined_at::timestamptz, 0
       FROM community_members m JOIN members p ON p.id = m.member_id
      WHERE m.community_id = in_community AND m.role = 'member' AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())
        AND (begins IS NULL OR ' ' || p.search_text LIKE begins)
        AND (p.id NOT IN (SELECT blocked_with(viewer)) OR m.community_id IN (SELECT my_staffed_communities()))
        AND (after_id IS NULL OR after_rank > 0 OR (m.joined_at, m.member_id) > (after_at, after_id))
      ORDER BY m.joined_at, m.member_id LIMIT most)
    ORDER BY 7 DESC, 6, 1 LIMIT most;
END $$;
REVOKE ALL ON FUNCTION list_community_members(uuid, uuid, int, timestamptz, uuid, int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_community_members(uuid, uuid, int, timestamptz, uuid, int, text) TO app;
