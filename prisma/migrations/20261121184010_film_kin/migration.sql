-- Films like one, the likest first, each with what they share: who directed them, who is in them, else genres, country and decade. At most
-- two by the same director. Candidates come from indexes; of those that share only a kind, the two hundred nearest in years are compared.
CREATE FUNCTION similar_films(ref text, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE f films;
BEGIN
  SELECT * INTO f FROM films x WHERE x.slug = ref;
  IF f.id IS NULL THEN RETURN; END IF;
  RETURN QUERY
    WITH met AS (
      SELECT theirs.film_id AS id, min(p.name) FILTER (WHERE mine.job = 'director') AS director,
             min(p.name) FILTER (WHERE mine.job = 'cast') AS actor, count(*) FILTER (WHERE mine.job = 'cast') AS actors
        FROM film_credits mine
        JOIN film_credits theirs ON theirs.person_id = mine.person_id AND theirs.job = mine.job AND theirs.film_id <> mine.film_id
        JOIN film_people p ON p.id = mine.person_id
       WHERE mine.film_id = f.id GROUP BY theirs.film_id),
    kind AS (
      SELECT o.id FROM films o
       WHERE o.genres && f.genres AND o.countries && f.countries AND o.year BETWEEN f.year - 12 AND f.year + 12 AND o.id <> f.id
       ORDER BY abs(o.year - f.year), o.id LIMIT 200),
    other AS (
      SELECT o.id FROM films o
       WHERE o.genres @> f.genres AND f.genres <> '{}' AND o.year BETWEEN f.year - 2 AND f.year + 2 AND o.id <> f.id
       ORDER BY abs(o.year - f.year), o.id LIMIT 60),
    weighed AS (
      SELECT o.id, o.directors, (CASE WHEN m.director IS NULL THEN 0 ELSE 3 END) + 1.2 * least(coalesce(m.actors, 0), 3)
               + 3.0 * s.genres / greatest(cardinality(o.genres) + cardinality(f.genres) - s.genres, 1)
               + (CASE WHEN o.countries && f.countries THEN 1 ELSE 0 END) + (CASE WHEN o.languages && f.languages THEN 0.5 ELSE 0 END)
               + 1 - least(abs(o.year - f.year), 30) / 30.0 AS score
        FROM (SELECT id FROM met UNION SELECT id FROM kind UNION SELECT id FROM other) c
        JOIN films o ON o.id = c.id LEFT JOIN met m ON m.id = c.id
        CROSS JOIN LATERAL (SELECT count(*) AS genres FROM unnest(o.genres) g WHERE g = ANY (f.genres)) s),
    best AS (
      SELECT s.id, s.score FROM (SELECT w.*, row_number() OVER (PARTITION BY w.directors ORDER BY w.score DESC, w.id) AS nth FROM weighed w) s
       WHERE s.nth <= 2 ORDER BY s.score DESC, s.id LIMIT most)
    SELECT film_card(o) || jsonb_build_object('because', jsonb_build_object('director', m.director, 'actor', m.actor,
             'genres', ARRAY(SELECT g FROM unnest(f.genres) WITH ORDINALITY u(g, nth) WHERE g = ANY (o.genres) ORDER BY nth),
             'country', (SELECT c FROM unnest(f.countries) WITH ORDINALITY u(c, nth) WHERE c = ANY (o.countries) ORDER BY nth LIMIT 1),
             'decade', CASE WHEN o.year / 10 = f.year / 10 THEN f.year / 10 * 10 END))
      FROM best b JOIN films o ON o.id = b.id LEFT JOIN met m ON m.id = b.id ORDER BY b.score DESC, b.id;
END $$;

-- What stands beside a film on its page: films like it, where it can be seen in a country, and what its facts owe to others.
CREATE FUNCTION read_beside_film(ref text, at_home text, most int) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('similar', coalesce((SELECT jsonb_agg(s.item) FROM similar_films(ref, most) s), '[]'),
    'country', at_home,
    'offers', coalesce((SELECT jsonb_agg(jsonb_build_object('offer', o.offer, 'names', o.names)) FROM (
        SELECT p.offer, jsonb_agg(p.name ORDER BY p.position, p.name) AS names FROM film_providers p
         WHERE p.film_id = f.id AND p.country = at_home GROUP BY p.offer) o), '[]'),
    'usesTmdb', f.tmdb_facts <> '{}', 'isAdded', f.added_by_id IS NOT NULL)
    FROM films f WHERE f.slug = ref
$$;
REVOKE ALL ON FUNCTION similar_films(text, int), read_beside_film(text, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION similar_films(text, int), read_beside_film(text, text, int) TO app;
