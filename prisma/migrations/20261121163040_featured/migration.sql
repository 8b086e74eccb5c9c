-- What administrators put on the front of home, the communities and the forum.
CREATE TABLE "featured_things" (
    "id" UUID NOT NULL,
    "place" VARCHAR(12) NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "subject_id" UUID NOT NULL,
    "note" VARCHAR(200) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "featured_things_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "featured_things_words" CHECK (place IN ('home', 'communities', 'forum') AND kind IN ('community', 'thread', 'post'))
);
CREATE UNIQUE INDEX "featured_things_place_kind_subject_id_key" ON "featured_things"("place", "kind", "subject_id");
REVOKE INSERT, UPDATE, DELETE ON featured_things FROM app;

-- What stands at a place, the latest first, as far as whoever asks may see it: rows of others say nothing to them.
CREATE FUNCTION list_featured(viewer uuid, of_place text) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY
    SELECT jsonb_build_object('id', f.id, 'kind', f.kind, 'note', f.note) || s.seen FROM featured_things f CROSS JOIN LATERAL (
      SELECT jsonb_build_object('title', c.name, 'href', '/communities/' || c.slug, 'about', '', 'count', c.member_count) AS seen
        FROM communities c WHERE f.kind = 'community' AND c.id = f.subject_id AND c.visibility = 'public' AND c.hidden_at IS NULL
      UNION ALL
      SELECT jsonb_build_object('title', t.title, 'href', '/forum/t/' || t.slug || '/' || t.id, 'about', c.name, 'count', t.post_count)
        FROM forum_threads t JOIN forum_categories c ON c.id = t.category_id WHERE f.kind = 'thread' AND t.id = f.subject_id
      UNION ALL
      SELECT jsonb_build_object('title', b.title, 'href', '/blog/' || b.slug, 'about', (SELECT p.name FROM members p WHERE p.id = b.author_id), 'count', b.words)
        FROM blog_posts b WHERE f.kind = 'post' AND b.id = f.subject_id AND b.state = 'published') s
   WHERE f.place = of_place ORDER BY f.id DESC;
END $$;
-- Puts something there that everybody may see; takes it away. Administrators.
CREATE FUNCTION feature_thing(viewer uuid, new_id uuid, at_place text, what text, ref text, words text, most int, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE subject uuid;
BEGIN
  IF NOT is_site_admin(viewer) THEN RETURN 'forbidden'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('featured_things', 14));
  subject := CASE what
    WHEN 'community' THEN (SELECT c.id FROM communities c WHERE c.slug = ref AND c.visibility = 'public' AND c.hidden_at IS NULL)
    WHEN 'thread' THEN (SELECT t.id FROM forum_threads t JOIN forum_categories c ON c.id = t.category_id LEFT JOIN forum_categories p ON p.id = c.parent_id
                         WHERE t.id::text = ref AND c.who_may_read = 'everyone' AND coalesce(p.who_may_read, 'everyone') = 'everyone')
    WHEN 'post' THEN (SELECT b.id FROM blog_posts b WHERE b.slug = ref AND b.state = 'published') END;
  IF subject IS NULL THEN RETURN 'nothing'; END IF;
  IF EXISTS (SELECT FROM featured_things f WHERE f.place = at_place AND f.kind = what AND f.subject_id = subject) THEN
    UPDATE featured_things SET note = words WHERE place = at_place AND kind = what AND subject_id = subject;
    RETURN 'again';
  END IF;
  IF (SELECT count(*) FROM featured_things f WHERE f.place = at_place) >= most THEN RETURN 'full'; END IF;
  INSERT INTO featured_things (id, place, kind, subject_id, note, created_at) VALUES (new_id, at_place, what, subject, words, moment);
  RETURN 'featured';
END $$;
CREATE FUNCTION drop_featured(viewer uuid, ref uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_admin(viewer) THEN RETURN 'forbidden'; END IF;
  DELETE FROM featured_things WHERE id = ref;
  RETURN CASE WHEN FOUND THEN 'dropped' ELSE 'not featured' END;
END $$;
REVOKE ALL ON FUNCTION list_featured(uuid, text), feature_thing(uuid, uuid, text, text, text, text, int, timestamptz), drop_featured(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_featured(uuid, text), feature_thing(uuid, uuid, text, text, text, text, int, timestamptz), drop_featured(uuid, uuid) TO app;
