-- The categories that the viewer may read, each with what was talked of last in it: the forum's front.
CREATE FUNCTION list_forum_shelves(viewer uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT forum_category_view(c) || jsonb_build_object('latest', (
      SELECT jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'lastNumber', t.last_number, 'lastPostAt', t.last_post_at)
        FROM forum_threads t WHERE t.category_id = c.id ORDER BY t.last_post_at DESC, t.id DESC LIMIT 1))
    FROM forum_categories c ORDER BY c.position, c.name, c.id;
END $$;

-- A thread with the posts after a number, the beginning of the first of them in plain words, and its channel's number at that moment.
CREATE FUNCTION open_forum_thread(viewer uuid, thread uuid, after_number int, most int) RETURNS TABLE (item jsonb, posts jsonb, excerpt text, cursor bigint)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY SELECT l.item, l.posts,
      (SELECT p.excerpt::text FROM forum_posts p WHERE p.thread_id = thread AND p.number = after_number + 1),
      coalesce((SELECT c.seq FROM realtime_channels c WHERE c.name = 'thread:' || thread), 0::bigint)
    FROM list_forum_posts(viewer, thread, NULL, after_number, most) l;
END $$;

REVOKE ALL ON FUNCTION list_forum_shelves(uuid), open_forum_thread(uuid, uuid, int, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_forum_shelves(uuid), open_forum_thread(uuid, uuid, int, int) TO app;
