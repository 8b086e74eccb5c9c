-- The threads begun last, with how they begin: of the whole forum, or of a category and what stands under it. No row, no such category.
CREATE INDEX "forum_threads_category_id_created_at_id_idx" ON "forum_threads"("category_id", "created_at" DESC, "id" DESC);
CREATE FUNCTION list_forum_feed(viewer uuid, ref text, most int) RETURNS TABLE (name text, items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  c forum_categories;
  shelves uuid[];
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF ref IS NOT NULL THEN
    SELECT x.* INTO c FROM forum_categories x WHERE x.slug = ref;
    IF c.id IS NULL THEN RETURN; END IF;
  END IF;
  shelves := ARRAY(SELECT x.id FROM forum_categories x WHERE ref IS NULL OR x.id = c.id OR x.parent_id = c.id);
  RETURN QUERY SELECT c.name::text, coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'tags', t.tags,
      'author', (SELECT person_view(p) FROM members p WHERE p.id = t.author_id),
      'excerpt', (SELECT m.excerpt FROM forum_posts m WHERE m.thread_id = t.id AND m.number = 1),
      'createdAt', t.created_at, 'lastPostAt', t.last_post_at) ORDER BY t.created_at DESC, t.id DESC), '[]')
    FROM (SELECT n.* FROM unnest(shelves) shelf CROSS JOIN LATERAL (
            SELECT x.* FROM forum_threads x WHERE x.category_id = shelf ORDER BY x.created_at DESC, x.id DESC LIMIT most) n
           ORDER BY n.created_at DESC, n.id DESC LIMIT most) t;
END $$;
REVOKE ALL ON FUNCTION list_forum_feed(uuid, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_forum_feed(uuid, text, int) TO app;
