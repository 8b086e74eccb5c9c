-- Only in a session that has used the extension may its owner name the extension's settings, as a function below does.
SELECT similarity('Ada', 'Ada');

-- A member by id, by handle, or by a handle they had before. Says nothing of who may see them.
CREATE FUNCTION find_member(ref text) RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(
    CASE WHEN ref ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
         THEN (SELECT id FROM members WHERE id = ref::uuid) END,
    (SELECT id FROM members WHERE handle = ref),
    (SELECT member_id FROM former_handles WHERE handle = ref))
$$;
REVOKE ALL ON FUNCTION find_member(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_member(text) TO app, jobs;

-- Names in the order a reader expects: without regard to case and accents.
CREATE INDEX members_plain_name ON members (plain_text(name), id);

-- Members whose handle or name is like the words, best first. Up to two letters only begin a word;
-- from three on they may stand anywhere, and a letter may be wrong.
CREATE FUNCTION members_like(words text, most int) RETURNS TABLE (id uuid, likeness int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET pg_trgm.word_similarity_threshold = 0.45 AS $$
DECLARE
  asked text := plain_text(words);
  inside text := replace(replace(replace(asked, '\', '\\'), '%', '\%'), '_', '\_');
BEGIN
  IF length(asked) < 3 THEN
    RETURN QUERY
      SELECT m.id, CASE WHEN m.search_text LIKE inside || '%' THEN 300 ELSE 200 END
        FROM members m
       WHERE asked <> '' AND (m.search_text LIKE inside || '%' OR m.search_text LIKE '% ' || inside || '%')
       ORDER BY 2 DESC, m.followers_count DESC, m.id LIMIT most;
  ELSE
    RETURN QUERY
      SELECT m.id,
             (word_similarity(asked, m.search_text) * 600)::int
             + CASE WHEN m.handle = asked OR plain_text(m.name) = asked THEN 400
                    WHEN m.search_text LIKE inside || '%' OR m.search_text LIKE '% ' || inside || '%' THEN 300
                    WHEN m.search_text LIKE '%' || inside || '%' THEN 200 ELSE 0 END
        FROM members m
       WHERE m.search_text LIKE '%' || inside || '%' OR asked <% m.search_text
       ORDER BY 2 DESC, m.followers_count DESC, m.id LIMIT most;
  END IF;
END $$;
REVOKE ALL ON FUNCTION members_like(text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION members_like(text, int) TO app, jobs;

-- Whom a member blocked or muted, in one round trip: the policies decide with the id set here.
CREATE FUNCTION hidden_by(viewer uuid, muted boolean)
  RETURNS TABLE (id uuid, handle text, name text, avatar_url text, since timestamptz, ends_at timestamptz)
  LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF muted THEN
    RETURN QUERY
      SELECT m.id, m.handle::text, m.name::text, m.avatar_url, h.created_at::timestamptz, h.ends_at::timestamptz
        FROM mutes h JOIN members m ON m.id = h.muted_id
       WHERE h.muter_id = viewer AND (h.ends_at IS NULL OR h.ends_at > now());
  ELSE
    RETURN QUERY
      SELECT m.id, m.handle::text, m.name::text, m.avatar_url, h.created_at::timestamptz, NULL::timestamptz
        FROM blocks h JOIN members m ON m.id = h.blocked_id
       WHERE h.blocker_id = viewer;
  END IF;
END $$;
REVOKE ALL ON FUNCTION hidden_by(uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hidden_by(uuid, boolean) TO app;
