-- Every series with how many of its posts the viewer sees, by title; and whether the viewer keeps them.
CREATE FUNCTION list_blog_series(viewer uuid) RETURNS TABLE (may_keep boolean, items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT my_blog_rank() = 3, coalesce((SELECT jsonb_agg(jsonb_build_object('slug', s.slug, 'title', s.title,
      'description', s.description, 'posts', (SELECT count(*) FROM blog_posts b WHERE b.series_id = s.id)) ORDER BY s.title, s.id)
    FROM (SELECT * FROM blog_series x ORDER BY x.title, x.id LIMIT 200) s), '[]');
END $$;
-- A series with those of its posts that the viewer sees, in their order.
CREATE FUNCTION get_blog_series(viewer uuid, ref text) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT jsonb_build_object('slug', s.slug, 'title', s.title, 'description', s.description, 'mayKeep', my_blog_rank() = 3,
      'posts', coalesce((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'slug', b.slug, 'title', b.title, 'state', b.state,
                                   'author', (SELECT person_view(p) FROM members p WHERE p.id = b.author_id)) ORDER BY b.series_position, b.id)
                  FROM blog_posts b WHERE b.series_id = s.id), '[]'))
    FROM blog_series s WHERE s.slug = ref;
END $$;
-- Opens a series under an address that is free. Editors.
CREATE FUNCTION start_blog_series(viewer uuid, ref text, heading text, words text, fresh uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF my_blog_rank() < 3 THEN RETURN 'editors'; END IF;
  INSERT INTO blog_series (id, slug, title, description) VALUES (fresh, ref, heading, words) ON CONFLICT (slug) DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'started' ELSE 'taken' END;
END $$;
-- Puts the posts of a series in an order; those it does not name stand after them as they stood. Editors.
CREATE FUNCTION order_blog_series(viewer uuid, ref text, wanted uuid[]) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE row_of uuid;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF my_blog_rank() < 3 THEN RETURN 'editors'; END IF;
  SELECT s.id INTO row_of FROM blog_series s WHERE s.slug = ref FOR UPDATE;
  IF row_of IS NULL THEN RETURN 'no series'; END IF;
  PERFORM 1 FROM blog_posts q WHERE q.series_id = row_of ORDER BY q.id FOR NO KEY UPDATE;
  UPDATE blog_posts p SET series_position = n.place FROM (
    SELECT q.id, row_number() OVER (ORDER BY array_position(wanted, q.id), q.series_position, q.id)::int AS place FROM blog_posts q WHERE q.series_id = row_of) n
   WHERE p.id = n.id AND p.series_position IS DISTINCT FROM n.place;
  RETURN 'ordered';
END $$;
-- Ends a series; its posts stay, each by itself. Editors.
CREATE FUNCTION delete_blog_series(viewer uuid, ref text) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE row_of uuid;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF my_blog_rank() < 3 THEN RETURN 'editors'; END IF;
  SELECT s.id INTO row_of FROM blog_series s WHERE s.slug = ref FOR UPDATE;
  IF row_of IS NULL THEN RETURN 'no series'; END IF;
  PERFORM 1 FROM blog_posts q WHERE q.series_id = row_of ORDER BY q.id FOR NO KEY UPDATE;
  UPDATE blog_posts SET series_id = NULL, series_position = NULL WHERE series_id = row_of;
  DELETE FROM blog_series WHERE id = row_of;
  RETURN 'deleted';
END $$;
REVOKE ALL ON FUNCTION list_blog_series(uuid), get_blog_series(uuid, text), start_blog_series(uuid, text, text, text, uuid),
  order_blog_series(uuid, text, uuid[]), delete_blog_series(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_blog_series(uuid), get_blog_series(uuid, text), start_blog_series(uuid, text, text, text, uuid),
  order_blog_series(uuid, text, uuid[]), delete_blog_series(uuid, text) TO app;
