-- What of a film comes from TMDB, when it was asked for last, and how much it is talked about there.
ALTER TABLE "films" ADD COLUMN "tmdb_at" TIMESTAMPTZ(3);
ALTER TABLE "films" ADD COLUMN "tmdb_facts" VARCHAR(20)[] NOT NULL DEFAULT ARRAY[]::VARCHAR(20)[];
ALTER TABLE "films" ADD COLUMN "popularity" DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE "films" ADD COLUMN "trending" INTEGER;
-- A member who added it; nobody for what ships.
ALTER TABLE "films" ADD COLUMN "added_by_id" UUID;
ALTER TABLE "films" ADD CONSTRAINT "films_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "films_added_by_id_idx" ON "films"("added_by_id");
CREATE INDEX "films_popularity_id_idx" ON "films"("popularity" DESC, "id" DESC);
CREATE INDEX "films_trending_idx" ON "films"("trending");
CREATE INDEX "films_tmdb_at_id_idx" ON "films"("tmdb_at", "id");

-- Where a film can be seen, by country. Since when stays while it does.
CREATE TABLE "film_providers" (
    "film_id" UUID NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "offer" VARCHAR(6) NOT NULL,
    "provider_id" INTEGER NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "position" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "film_providers_pkey" PRIMARY KEY ("film_id", "country", "offer", "provider_id"),
    CONSTRAINT "film_providers_offers" CHECK (offer IN ('stream', 'free', 'ads', 'rent', 'buy'))
);
ALTER TABLE "film_providers" ADD CONSTRAINT "film_providers_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Addresses that a film had: they lead to it for ever.
CREATE TABLE "former_film_slugs" (
    "slug" VARCHAR(80) NOT NULL,
    "film_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_film_slugs_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "former_film_slugs_film_id_idx" ON "former_film_slugs"("film_id");
ALTER TABLE "former_film_slugs" ADD CONSTRAINT "former_film_slugs_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
REVOKE INSERT, UPDATE, DELETE ON film_providers, former_film_slugs FROM app;

-- The address a film has by now; one that nobody has or had stays as it is.
CREATE FUNCTION film_address(ref text) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT f.slug FROM films f WHERE f.slug = ref),
                  (SELECT f.slug FROM former_film_slugs s JOIN films f ON f.id = s.film_id WHERE s.slug = ref), ref)
$$;
-- An address for a film: the one wanted, or with the first number that nobody else has or had.
CREATE FUNCTION free_film_slug(wanted text, film uuid) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT slug FROM (SELECT n, CASE n WHEN 1 THEN wanted ELSE left(wanted, 75) || '-' || n END AS slug FROM generate_series(1, 999) n) w
   WHERE NOT EXISTS (SELECT FROM films f WHERE f.slug = w.slug AND f.id <> film)
     AND NOT EXISTS (SELECT FROM former_film_slugs s WHERE s.slug = w.slug AND s.film_id <> film)
   ORDER BY n LIMIT 1
$$;

-- Says who did one thing in a film, in this order: known by their number at TMDB or by their address, else new.
CREATE FUNCTION put_film_people(film uuid, as_what text, people jsonb) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  said record;
  known uuid;
BEGIN
  DELETE FROM film_credits k WHERE k.film_id = film AND k.job = as_what;
  FOR said IN SELECT (p->>'id')::uuid AS id, p->>'slug' AS slug, p->>'name' AS name, (p->>'tmdbId')::int AS tmdb, nth
                FROM jsonb_array_elements(people) WITH ORDINALITY e(p, nth) ORDER BY nth LOOP
    SELECT p.id INTO known FROM film_people p WHERE p.tmdb_id = said.tmdb;
    IF known IS NULL THEN
      UPDATE film_people p SET tmdb_id = coalesce(p.tmdb_id, said.tmdb)
       WHERE p.slug = said.slug AND (p.tmdb_id IS NULL OR said.tmdb IS NULL) RETURNING p.id INTO known;
    END IF;
    IF known IS NULL THEN
      INSERT INTO film_people (id, slug, tmdb_id, name)
        SELECT said.id, w.slug, said.tmdb, said.name FROM (
          SELECT n, CASE n WHEN 1 THEN said.slug ELSE left(said.slug, 75) || '-' || n END AS slug FROM generate_series(1, 99) n) w
         WHERE NOT EXISTS (SELECT FROM film_people p WHERE p.slug = w.slug) ORDER BY w.n LIMIT 1
        RETURNING film_people.id INTO known;
    END IF;
    INSERT INTO film_credits (film_id, person_id, job, position) VALUES (film, known, as_what, said.nth - 1) ON CONFLICT DO NOTHING;
  END LOOP;
END $$;

CREATE FUNCTION film_words(list jsonb) RETURNS text[]
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public AS $$ SELECT ARRAY(SELECT jsonb_array_elements_text(list)) $$;
-- Lends a film the facts that it lacks, or that it has from TMDB already. Ours stay where both say something.
CREATE FUNCTION take_tmdb_facts(film uuid, said jsonb, moment timestamptz) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  f films;
  lent text[];
BEGIN
  SELECT * INTO f FROM films x WHERE x.id = film FOR UPDATE;
  IF f.id IS NULL OR EXISTS (SELECT FROM films x WHERE x.tmdb_id = (said->>'tmdbId')::int AND x.id <> film) THEN RETURN false; END IF;
  lent := f.tmdb_facts;
  -- A film of ours without one has none; one that somebody added may lack it.
  IF f.original_title IS NULL AND f.added_by_id IS NOT NULL AND said->>'originalTitle' IS NOT NULL THEN lent := lent || 'original_title'::text; END IF;
  IF f.minutes IS NULL AND said->>'minutes' IS NOT NULL THEN lent := lent || 'minutes'::text; END IF;
  IF f.genres = '{}' AND said->'genres' <> '[]' THEN lent := lent || 'genres'::text; END IF;
  IF f.countries = '{}' AND said->'countries' <> '[]' THEN lent := lent || 'countries'::text; END IF;
  IF f.languages = '{}' AND said->'languages' <> '[]' THEN lent := lent || 'languages'::text; END IF;
  IF f.synopsis = '' AND said->>'overview' <> '' THEN lent := lent || 'synopsis'::text; END IF;
  IF NOT EXISTS (SELECT FROM film_credits k WHERE k.film_id = film AND k.job = 'director') AND said->'directors' <> '[]' THEN lent := lent || 'directors'::text; END IF;
  IF NOT EXISTS (SELECT FROM film_credits k WHERE k.film_id = film AND k.job = 'cast') AND said->'cast' <> '[]' THEN lent := lent || 'cast'::text; END IF;
  lent := ARRAY(SELECT DISTINCT l FROM unnest(lent) l ORDER BY l);
  UPDATE films x SET tmdb_id = (said->>'tmdbId')::int, tmdb_at = moment, tmdb_facts = lent, popularity = (said->>'popularity')::float8,
      original_title = CASE WHEN 'original_title' = ANY (lent) THEN said->>'originalTitle' ELSE x.original_title END,
      minutes = CASE WHEN 'minutes' = ANY (lent) THEN (said->>'minutes')::int ELSE x.minutes END,
      genres = CASE WHEN 'genres' = ANY (lent) THEN film_words(said->'genres') ELSE x.genres END,
      countries = CASE WHEN 'countries' = ANY (lent) THEN film_words(said->'countries') ELSE x.countries END,
      languages = CASE WHEN 'languages' = ANY (lent) THEN film_words(said->'languages') ELSE x.languages END,
      synopsis = CASE WHEN 'synopsis' = ANY (lent) THEN said->>'overview' ELSE x.synopsis END,
      updated_at = CASE WHEN lent = '{}' THEN x.updated_at ELSE moment END
   WHERE x.id = film;
  IF 'directors' = ANY (lent) THEN PERFORM put_film_people(film, 'director', said->'directors'); END IF;
  IF 'cast' = ANY (lent) THEN PERFORM put_film_people(film, 'cast', said->'cast'); END IF;
  RETURN true;
END $$;

-- Says anew where a film can be seen in some countries: what stays there stays since when it was.
CREATE FUNCTION keep_film_providers(film uuid, wanted text[], offers jsonb, moment timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO film_providers (film_id, country, offer, provider_id, name, position, since, seen_at)
    SELECT DISTINCT ON (o.country, o.offer, o."providerId") film, o.country, o.offer, o."providerId", left(o.name, 100), o.position, moment, moment
      FROM jsonb_to_recordset(offers) AS o(country text, offer text, "providerId" int, name text, position int)
     WHERE o.country = ANY (wanted) ORDER BY o.country, o.offer, o."providerId", o.position
    ON CONFLICT (film_id, country, offer, provider_id)
      DO UPDATE SET name = excluded.name, position = excluded.position, seen_at = excluded.seen_at;
  DELETE FROM film_providers p WHERE p.film_id = film AND p.seen_at < moment
$$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('film_address', 'free_film_slug', 'film_words', 'put_film_people', 'take_tmdb_facts', 'keep_film_providers') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION film_address(text) TO app;
GRANT EXECUTE ON FUNCTION take_tmdb_facts(uuid, jsonb, timestamptz), keep_film_providers(uuid, text[], jsonb, timestamptz) TO jobs;
