-- What a member has begun to write, the newest first, with the thread that a reply is for, as far as they may read it.
CREATE FUNCTION list_forum_drafts(viewer uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('place', substr(d.place, 7), 'body', d.body, 'title', coalesce(d.details->>'title', ''),
      'category', d.details->>'category', 'tags', coalesce(d.details->'tags', '[]'), 'updatedAt', d.updated_at,
      'thread', (SELECT jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'lastNumber', t.last_number) FROM forum_threads t
                  WHERE t.id = nullif(substr(d.place, 7), 'new')::uuid))
    FROM drafts d WHERE d.member_id = viewer AND d.place LIKE 'forum:%' ORDER BY d.updated_at DESC LIMIT most;
END $$;
REVOKE ALL ON FUNCTION list_forum_drafts(uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_forum_drafts(uuid, int) TO app;
