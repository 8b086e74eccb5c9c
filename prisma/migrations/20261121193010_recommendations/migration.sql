-- Where somebody watches films: the country, the services they have there, by TMDB's numbers, and since when they say so. And which films they
-- were told of as picked for them, and when.
ALTER TABLE "film_settings" ADD COLUMN "country" VARCHAR(2);
ALTER TABLE "film_settings" ADD COLUMN "services" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
ALTER TABLE "film_settings" ADD COLUMN "services_at" TIMESTAMPTZ(3);
ALTER TABLE "film_settings" ADD COLUMN "told_films" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];
ALTER TABLE "film_settings" ADD COLUMN "told_at" TIMESTAMPTZ(3);
ALTER TABLE "film_settings" ADD CONSTRAINT "film_settings_bounds" CHECK (cardinality(services) <= 50 AND cardinality(told_films) <= 200);

-- Films somebody does not want to be recommended.
CREATE TABLE "film_dismissals" (
    "member_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_dismissals_pkey" PRIMARY KEY ("member_id", "film_id")
);
CREATE INDEX "film_dismissals_film_id_idx" ON "film_dismissals"("film_id");
ALTER TABLE "film_dismissals" ADD CONSTRAINT "film_dismissals_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_dismissals" ADD CONSTRAINT "film_dismissals_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('film_dismissals', 'member_id');

CREATE FUNCTION dismiss_film(viewer uuid, ref text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE film uuid := (SELECT f.id FROM films f WHERE f.slug = film_address(ref));
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF film IS NULL THEN RETURN 'missing'; END IF;
  INSERT INTO film_dismissals (member_id, film_id, created_at) VALUES (viewer, film, moment) ON CONFLICT DO NOTHING;
  RETURN 'dismissed';
END $$;
CREATE FUNCTION bring_back_film(viewer uuid, ref text) RETURNS text
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE film uuid := (SELECT f.id FROM films f WHERE f.slug = film_address(ref));
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF film IS NULL THEN RETURN 'missing'; END IF;
  DELETE FROM film_dismissals d WHERE d.member_id = viewer AND d.film_id = film;
  RETURN 'brought back';
END $$;

CREATE FUNCTION film_named(film uuid) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('slug', f.slug, 'title', f.title) FROM films f WHERE f.id = film
$$;
-- Films for a member, the best first, each with why. What they think of films, their favourites and, less, what they mean to see lead to
-- the neighbours of those films; what they dislike leads away. Where that finds few: films by directors they love, films like those they
-- love, and the best rated ones of the same genres. Never what they know, mean to see or put aside. Two by one director at most, and each
-- further film of a decade or a country weighs less.
CREATE FUNCTION recommend_films(viewer uuid, asked jsonb, most int) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  usual float8;
  seeds uuid[];
  weights float8[];
  loved uuid[];
  gone uuid[];
  directors uuid[];
  kinds varchar[];
  own film_settings;
  home text;
  narrow boolean := asked ?| ARRAY['genre', 'decade', 'watch'];
  found jsonb;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT usual_rating(sum(m.rating), count(m.rating)) INTO usual FROM film_marks m WHERE m.member_id = viewer;
  SELECT * INTO own FROM film_settings s WHERE s.member_id = viewer;
  home := coalesce(own.country, asked->>'country');
  SELECT coalesce(array_agg(s.film_id ORDER BY s.weight DESC, s.at DESC, s.film_id), '{}'),
         coalesce(array_agg(s.weight ORDER BY s.weight DESC, s.at DESC, s.film_id), '{}') INTO seeds, weights FROM (
    SELECT t.film_id, max(t.weight) AS weight, max(t.at) AS at FROM (
      SELECT m.film_id, film_liking(m.rating, m.liked, m.watched, usual) AS weight, m.updated_at AS at FROM film_marks m WHERE m.member_id = viewer
      UNION ALL SELECT v.film_id, 1.2, now() FROM film_favourites v WHERE v.member_id = viewer
      UNION ALL SELECT w.film_id, 0.25, w.added_at FROM watchlist_items w WHERE w.member_id = viewer) t
     GROUP BY t.film_id ORDER BY abs(max(t.weight)) DESC, max(t.at) DESC, t.film_id LIMIT 200) s;
  loved := ARRAY(SELECT s.film_id FROM unnest(seeds, weights) WITH ORDINALITY s(film_id, weight, nth) WHERE s.weight >= 0.4 ORDER BY s.nth);
  gone := ARRAY(SELECT m.film_id FROM film_marks m WHERE m.member_id = viewer
          UNION SELECT v.film_id FROM film_favourites v WHERE v.member_id = viewer
          UNION SELECT w.film_id FROM watchlist_items w WHERE w.member_id = viewer
          UNION SELECT d.film_id FROM film_dismissals d WHERE d.member_id = viewer);
  -- Of whom they love two films at least, or whose film is a favourite.
  directors := ARRAY(SELECT k.person_id FROM unnest(seeds, weights) s(film_id, weight)
                       JOIN film_credits k ON k.film_id = s.film_id AND k.job = 'director'
                      WHERE s.weight >= 0.4 GROUP BY k.person_id HAVING count(*) > 1 OR max(s.weight) > 1);
  kinds := ARRAY(SELECT g.kind FROM films f, unnest(f.genres) g(kind) WHERE f.id = ANY (loved) GROUP BY g.kind ORDER BY count(*) DESC, g.kind LIMIT 3);

  WITH near AS MATERIALIZED (
    SELECT g.* FROM (
      SELECT n.neighbour_id AS film_id, sum(s.weight * n.likeness) AS score,
             (array_agg(s.film_id ORDER BY s.weight * n.likeness DESC, s.film_id) FILTER (WHERE s.weight >= 0.4))[1:2] AS because
        FROM unnest(seeds, weights) s(film_id, weight) JOIN film_neighbours n ON n.film_id = s.film_id
       WHERE n.neighbour_id <> ALL (gone) GROUP BY n.neighbour_id) g
     WHERE g.score > 0 AND (NOT narrow OR film_fits(g.film_id, asked, home, own.services)) ORDER BY g.score DESC, g.film_id LIMIT 400),
  few AS MATERIALIZED (SELECT count(*) < 60 AS are FROM near),
  theirs AS MATERIALIZED (
    SELECT k.film_id, min(p.name) AS director FROM film_credits k JOIN film_people p ON p.id = k.person_id
     WHERE k.person_id = ANY (directors) AND k.job = 'director' GROUP BY k.film_id ORDER BY k.film_id LIMIT 100),
  kin AS MATERIALIZED (
    SELECT DISTINCT ON (1) (s.item->>'id')::uuid AS film_id, l.film AS of_film, s.item->'because' AS because, 1.0 / (s.nth + l.place) AS score
      FROM unnest(loved[:3]) WITH ORDINALITY l(film, place) JOIN films o ON o.id = l.film
     CROSS JOIN LATERAL similar_films(o.slug, 12) WITH ORDINALITY s(item, nth)
     WHERE (SELECT are FROM few) ORDER BY 1, score DESC),
  known AS MATERIALIZED (
    SELECT s.film_id, s.score / 10 AS score FROM film_scores s JOIN films f ON f.id = s.film_id
     WHERE (SELECT are FROM few) AND s.score IS NOT NULL AND f.genres && kinds AND s.film_id <> ALL (gone)
       AND (NOT narrow OR film_fits(s.film_id, asked, home, own.services))
     ORDER BY s.score DESC, s.film_id LIMIT 60),
  pool AS (
    SELECT c.film_id, sum(c.score) AS score FROM (
      SELECT film_id, score / max(score) OVER () AS score FROM near
      UNION ALL SELECT film_id, 0.3 FROM theirs UNION ALL SELECT film_id, 0.6 * score FROM kin UNION ALL SELECT film_id, 0.1 * score FROM known) c
     GROUP BY c.film_id),
  spread AS (
    SELECT p.film_id, p.score * 0.95 ^ (row_number() OVER (PARTITION BY f.year / 10 ORDER BY p.score DESC, p.film_id) - 1)
             * 0.97 ^ (row_number() OVER (PARTITION BY f.countries[1] ORDER BY p.score DESC, p.film_id) - 1) AS worth,
           row_number() OVER (PARTITION BY coalesce(f.directors[1], f.id::text) ORDER BY p.score DESC, p.film_id) AS of_director
      FROM pool p JOIN films f ON f.id = p.film_id WHERE p.film_id <> ALL (gone)
       AND (NOT narrow OR film_fits(p.film_id, asked, home, own.services))),
  best AS (SELECT s.film_id, s.worth FROM spread s WHERE s.of_director <= 2 ORDER BY s.worth DESC, s.film_id LIMIT most)
  SELECT jsonb_agg(film_card(f) || jsonb_build_object('because', jsonb_build_object(
      'director', t.director, 'films', coalesce((SELECT jsonb_agg(film_named(b.film) ORDER BY b.nth) FROM unnest(n.because) WITH ORDINALITY b(film, nth)), '[]'),
      'isShared', n.film_id IS NOT NULL, 'kin', CASE WHEN k.film_id IS NOT NULL THEN jsonb_build_object('film', film_named(k.of_film), 'because', k.because) END,
      'genres', ARRAY(SELECT g FROM unnest(kinds) WITH ORDINALITY u(g, nth) WHERE g = ANY (f.genres) ORDER BY nth)))
      ORDER BY b.worth DESC, b.film_id) INTO found
    FROM best b JOIN films f ON f.id = b.film_id LEFT JOIN near n ON n.film_id = b.film_id
    LEFT JOIN theirs t ON t.film_id = b.film_id LEFT JOIN kin k ON k.film_id = b.film_id;
  RETURN jsonb_build_object('items', coalesce(found, '[]'), 'hasTaste', seeds <> '{}', 'hasServices', coalesce(own.services, '{}') <> '{}',
    'aside', coalesce((SELECT jsonb_agg(film_card(f) ORDER BY d.created_at DESC, f.id) FROM (
      SELECT * FROM film_dismissals x WHERE x.member_id = viewer ORDER BY x.created_at DESC, x.film_id LIMIT 12) d JOIN films f ON f.id = d.film_id), '[]'));
END $$;
-- Whether a film is what was asked for: of a genre, of a decade, and to be had without paying more on one of somebody's services.
CREATE FUNCTION film_fits(film uuid, asked jsonb, home text, services int[]) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM films f WHERE f.id = film
     AND (asked->>'genre' IS NULL OR asked->>'genre' = ANY (f.genres))
     AND (asked->>'decade' IS NULL OR f.year / 10 * 10 = (asked->>'decade')::int)
     AND (asked->>'watch' IS NULL OR EXISTS (SELECT FROM film_providers p WHERE p.film_id = film AND p.country = home
           AND p.offer IN ('stream', 'free', 'ads') AND p.provider_id = ANY (services))))
$$;

-- What stands beside a film on its page, the same for everybody: films like it, films that the same people love, and what its facts owe to
-- others. And where it can be seen in a country.
DROP FUNCTION read_beside_film(text, text, int);
CREATE FUNCTION read_beside_film(ref text, most int) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('similar', coalesce((SELECT jsonb_agg(s.item) FROM similar_films(ref, most) s), '[]'),
    'shared', coalesce((SELECT jsonb_agg(film_card(o) ORDER BY n.likeness DESC, n.neighbour_id) FROM (
        SELECT * FROM film_neighbours x WHERE x.film_id = f.id ORDER BY x.likeness DESC, x.neighbour_id LIMIT most) n JOIN films o ON o.id = n.neighbour_id), '[]'),
    'usesTmdb', f.tmdb_facts <> '{}', 'isAdded', f.added_by_id IS NOT NULL)
    FROM films f WHERE f.slug = ref
$$;
CREATE FUNCTION film_offers(ref text, at_home text) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('country', at_home, 'offers', coalesce((SELECT jsonb_agg(jsonb_build_object('offer', o.offer, 'names', o.names)) FROM (
    SELECT p.offer, jsonb_agg(p.name ORDER BY p.position, p.name) AS names FROM film_providers p JOIN films f ON f.id = p.film_id
     WHERE f.slug = ref AND p.country = at_home GROUP BY p.offer) o), '[]'))
$$;

REVOKE ALL ON FUNCTION read_beside_film(text, int), film_offers(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION read_beside_film(text, int), film_offers(text, text) TO app;
REVOKE ALL ON FUNCTION dismiss_film(uuid, text, timestamptz), bring_back_film(uuid, text), film_named(uuid), recommend_films(uuid, jsonb, int),
  film_fits(uuid, jsonb, text, int[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dismiss_film(uuid, text, timestamptz), bring_back_film(uuid, text), film_named(uuid), recommend_films(uuid, jsonb, int),
  film_fits(uuid, jsonb, text, int[]) TO app;
GRANT EXECUTE ON FUNCTION recommend_films(uuid, jsonb, int), film_named(uuid), film_fits(uuid, jsonb, text, int[]), film_card(films),
  similar_films(text, int) TO jobs;
