-- That somebody was told that a film of their watchlist is on a service of theirs: once a film and service.
CREATE TABLE "film_arrivals" (
    "member_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "provider_id" INTEGER NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_arrivals_pkey" PRIMARY KEY ("member_id", "film_id", "provider_id")
);
CREATE INDEX "film_arrivals_film_id_idx" ON "film_arrivals"("film_id");
CREATE INDEX "film_providers_country_provider_id_idx" ON "film_providers"("country", "provider_id");
ALTER TABLE "film_arrivals" ADD CONSTRAINT "film_arrivals_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_arrivals" ADD CONSTRAINT "film_arrivals_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('film_arrivals', 'member_id');

-- Where somebody watches films: the country they say, else the one of their time zone, which comes along.
CREATE FUNCTION watching_country(viewer uuid, by_zone text) RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN coalesce((SELECT s.country FROM film_settings s WHERE s.member_id = viewer), by_zone);
END $$;
-- The same with the services they have, and those that show films there without asking for more money each time.
CREATE FUNCTION own_watching(viewer uuid, by_zone text) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE home text := watching_country(viewer, by_zone);
BEGIN
  RETURN jsonb_build_object('country', home,
    'services', coalesce((SELECT to_jsonb(s.services) FROM film_settings s WHERE s.member_id = viewer), '[]'),
    'offered', coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.provider_id, 'name', o.name) ORDER BY lower(o.name), o.provider_id) FROM (
      SELECT DISTINCT ON (p.provider_id) p.provider_id, p.name FROM film_providers p
       WHERE p.country = home AND p.offer IN ('stream', 'free', 'ads') ORDER BY p.provider_id, p.seen_at DESC) o), '[]'));
END $$;
-- Films that came to a service of somebody's since they put them on their watchlist and since they said which services they have, and of
-- which they were not told, for the members after one. For jobs.
CREATE FUNCTION list_film_arrivals(after_member uuid, moment timestamptz, most int)
  RETURNS TABLE (member_id uuid, film_id uuid, slug text, title text, providers jsonb)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH those AS (
    SELECT s.* FROM film_settings s JOIN members m ON m.id = s.member_id
     WHERE s.member_id > after_member AND s.country IS NOT NULL AND s.services <> '{}' AND m.erased_at IS NULL
       AND EXISTS (SELECT FROM watchlist_items w WHERE w.member_id = s.member_id)
     ORDER BY s.member_id LIMIT most)
  SELECT s.member_id, a.id, a.slug, a.title, coalesce(a.providers, '[]') FROM those s
    LEFT JOIN LATERAL (
      SELECT f.id, f.slug::text, f.title::text, jsonb_agg(DISTINCT jsonb_build_object('id', p.provider_id, 'name', p.name)) AS providers
        FROM watchlist_items w JOIN films f ON f.id = w.film_id
        JOIN film_providers p ON p.film_id = w.film_id AND p.country = s.country AND p.offer IN ('stream', 'free', 'ads') AND p.provider_id = ANY (s.services)
       WHERE w.member_id = s.member_id AND p.since > greatest(w.added_at, s.services_at, moment - interval '14 days')
         AND NOT EXISTS (SELECT FROM film_arrivals t WHERE t.member_id = s.member_id AND t.film_id = w.film_id AND t.provider_id = p.provider_id)
       GROUP BY f.id ORDER BY f.title, f.id LIMIT 20) a ON true
   ORDER BY s.member_id
$$;
REVOKE ALL ON FUNCTION watching_country(uuid, text), own_watching(uuid, text), list_film_arrivals(uuid, timestamptz, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION watching_country(uuid, text), own_watching(uuid, text) TO app;
GRANT EXECUTE ON FUNCTION list_film_arrivals(uuid, timestamptz, int) TO jobs;
