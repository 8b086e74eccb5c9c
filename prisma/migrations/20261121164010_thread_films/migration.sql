-- A thread may be about a film.
ALTER TABLE "forum_threads" ADD COLUMN "film_id" UUID;
CREATE INDEX "forum_threads_film_id_last_post_at_id_idx" ON "forum_threads"("film_id", "last_post_at" DESC, "id" DESC);
ALTER TABLE "forum_threads" ADD CONSTRAINT "forum_threads_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The film somebody means: by its address, or by its title, with or without the year; the newest of that name.
CREATE FUNCTION find_film(said text) RETURNS uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT id FROM (
    SELECT f.id, 0 AS place, f.year FROM films f WHERE f.slug = lower(regexp_replace(said, '^.*/films/', ''))
    UNION ALL
    SELECT f.id, 1, f.year FROM films f
     WHERE f.sort_title = film_sort_title(regexp_replace(said, ' *\(\d{4}\)$', ''))
       AND f.year = coalesce(substring(said FROM '\((\d{4})\)$')::int, f.year)) m
   ORDER BY place, year DESC, id LIMIT 1
$$;
-- The film of a thread that the viewer was shown.
CREATE FUNCTION thread_film(thread uuid) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT film_card(f) FROM forum_threads t JOIN films f ON f.id = t.film_id WHERE t.id = thread
$$;
-- Says what a thread is about, or that it is about no film: its author while it is open, or the staff.
CREATE FUNCTION tie_forum_thread(viewer uuid, thread uuid, film uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  refusal text := forum_refusal(viewer, t, moment);
BEGIN
  IF t.id IS NULL THEN RETURN 'missing'; END IF;
  IF t.author_id <> viewer AND NOT keeps_forum(viewer, t.category_id) THEN RETURN 'not yours'; END IF;
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  UPDATE forum_threads SET film_id = film WHERE id = thread;
  PERFORM publish_event('thread:' || thread, 'thread.changed', '{}');
  RETURN 'tied';
END $$;
-- The threads about a film that the viewer may read, the one talked in last first.
CREATE FUNCTION list_film_threads(viewer uuid, ref text, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT forum_thread_view(viewer, p.t) FROM (
    SELECT t FROM forum_threads t WHERE t.film_id = (SELECT f.id FROM films f WHERE f.slug = ref)
     ORDER BY t.last_post_at DESC, t.id DESC LIMIT most) p;
END $$;

REVOKE ALL ON FUNCTION find_film(text), thread_film(uuid), tie_forum_thread(uuid, uuid, uuid, timestamptz), list_film_threads(uuid, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_film(text), thread_film(uuid), tie_forum_thread(uuid, uuid, uuid, timestamptz), list_film_threads(uuid, text, int) TO app;
