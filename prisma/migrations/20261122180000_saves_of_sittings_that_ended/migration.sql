-- A save may be overtaken by the end of the sitting it was written in, as a hold may: what was written is kept, and the
-- post stays let go of. The rest is as it was; facts without a sitting, as the version before sends them, hold as before.
CREATE OR REPLACE FUNCTION save_blog_post(viewer uuid, post uuid, facts jsonb, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  b blog_posts := hold_blog_post(viewer, post);
  last blog_revisions;
  row_of uuid;
  cover uuid := nullif(facts->>'coverId', '')::uuid;
  address text;
  is_over boolean := coalesce((facts->>'sitting')::uuid = b.left_sitting, false);
BEGIN
  IF b.id IS NULL THEN RETURN 'missing'; END IF;
  IF my_blog_rank() < 3 AND b.state NOT IN ('draft', 'review') THEN RETURN 'editors'; END IF;
  IF b.locked_by_id <> viewer AND b.locked_until > moment THEN RETURN 'held'; END IF;
  IF (facts->>'version')::int <> b.version THEN RETURN 'stale'; END IF;
  IF b.state NOT IN ('draft', 'unpublished') AND (facts->>'title' = '' OR facts->>'body' = '') THEN RETURN 'empty'; END IF;
  IF facts->>'series' IS NOT NULL THEN
    SELECT s.id INTO row_of FROM blog_series s WHERE s.slug = facts->>'series';
    IF row_of IS NULL THEN RETURN 'no series'; END IF;
  END IF;
  IF cover IS NOT NULL AND cover IS DISTINCT FROM b.cover_upload_id AND NOT EXISTS (
       SELECT FROM uploads u WHERE u.id = cover AND u.purpose = 'image'
          AND ((u.owner_id = viewer AND u.attached_at IS NULL) OR EXISTS (SELECT FROM blog_pictures i WHERE i.upload_id = cover AND i.post_id = post))) THEN
    RETURN 'no picture';
  END IF;
  IF b.body <> facts->>'body' OR b.title <> facts->>'title' OR b.subtitle <> facts->>'subtitle' THEN
    SELECT r.* INTO last FROM blog_revisions r WHERE r.post_id = post ORDER BY r.number DESC LIMIT 1;
    IF (b.title <> '' OR b.body <> '') AND (last.number IS NULL OR last.editor_id IS DISTINCT FROM viewer OR last.saved_at < moment - interval '10 minutes') THEN
      INSERT INTO blog_revisions (post_id, number, editor_id, title, subtitle, body, saved_at)
        VALUES (post, coalesce(last.number, 0) + 1, viewer, b.title, b.subtitle, b.body, moment);
    END IF;
  END IF;
  IF facts->>'slug' <> b.slug THEN PERFORM pg_advisory_xact_lock(hashtextextended('blog_slugs', 12)); END IF;
  address := free_blog_slug(post, coalesce(nullif(facts->>'slug', ''), b.slug));
  -- An address others may have kept leads on.
  IF address <> b.slug AND b.published_at IS NOT NULL THEN
    INSERT INTO blog_slugs (slug, post_id) VALUES (b.slug, post) ON CONFLICT (slug) DO NOTHING;
  END IF;
  DELETE FROM blog_slugs s WHERE s.slug = address;
  WITH taken AS (
    INSERT INTO blog_pictures (upload_id, post_id)
      SELECT u.id, post FROM uploads u WHERE u.owner_id = viewer AND u.purpose = 'image' AND u.attached_at IS NULL
         AND (u.id = cover OR u.name IN (SELECT jsonb_array_elements_text(facts->'pictures')))
      ON CONFLICT DO NOTHING RETURNING upload_id)
  UPDATE uploads u SET attached_at = moment, is_public = (b.state = 'published') FROM taken WHERE u.id = taken.upload_id;
  UPDATE blog_posts p SET title = facts->>'title', subtitle = facts->>'subtitle', excerpt = facts->>'excerpt', body = facts->>'body',
    body_html = facts->>'html', contents = facts->'contents', words = (facts->>'words')::int, slug = address, cover_upload_id = cover,
    cover_alt = facts->>'coverAlt', canonical_url = nullif(facts->>'canonicalUrl', ''), series_id = row_of,
    series_position = CASE WHEN row_of IS NULL THEN NULL WHEN row_of = p.series_id THEN p.series_position
      ELSE (SELECT coalesce(max(o.series_position), 0) + 1 FROM blog_posts o WHERE o.series_id = row_of) END,
    version = p.version + 1, updated_at = moment,
    locked_by_id = CASE WHEN is_over THEN p.locked_by_id ELSE viewer END,
    locked_until = CASE WHEN is_over THEN p.locked_until ELSE moment + interval '2 minutes' END,
    edited_at = CASE WHEN p.state = 'published' AND p.body <> facts->>'body' THEN moment ELSE p.edited_at END
   WHERE p.id = post;
  DELETE FROM blog_tags t WHERE t.post_id = post;
  INSERT INTO blog_tags (post_id, tag, name, position, published_at)
    SELECT post, t.tag, t.name, t.position, CASE WHEN b.state = 'published' THEN b.published_at END
      FROM jsonb_to_recordset(facts->'tags') t(tag text, name text, position int);
  RETURN 'saved';
END $$;
