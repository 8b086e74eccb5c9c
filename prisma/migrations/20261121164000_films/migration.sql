-- Only in a session that has used the extension may its owner name the extension's settings, as a function below does.
SELECT similarity('Ada', 'Ada');

CREATE TABLE "films" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "tmdb_id" INTEGER,
    "title" VARCHAR(200) NOT NULL,
    "original_title" VARCHAR(200),
    "year" INTEGER NOT NULL,
    "minutes" INTEGER,
    "genres" VARCHAR(20)[] NOT NULL DEFAULT ARRAY[]::VARCHAR(20)[],
    "countries" VARCHAR(2)[] NOT NULL DEFAULT ARRAY[]::VARCHAR(2)[],
    "languages" VARCHAR(3)[] NOT NULL DEFAULT ARRAY[]::VARCHAR(3)[],
    "synopsis" VARCHAR(500) NOT NULL DEFAULT '',
    "directors" VARCHAR(120)[] NOT NULL DEFAULT ARRAY[]::VARCHAR(120)[],
    "people" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "films_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "films_years" CHECK (year BETWEEN 1874 AND 2200),
    CONSTRAINT "films_minutes" CHECK (minutes BETWEEN 1 AND 6000)
);
CREATE TABLE "film_people" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "tmdb_id" INTEGER,
    "name" VARCHAR(120) NOT NULL,

    CONSTRAINT "film_people_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "film_credits" (
    "film_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "job" VARCHAR(8) NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "film_credits_pkey" PRIMARY KEY ("film_id", "job", "person_id"),
    CONSTRAINT "film_credits_jobs" CHECK (job IN ('director', 'cast'))
);

-- What a title is sorted by: without accents, signs and the article it begins with.
CREATE FUNCTION film_sort_title(title text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(nullif(trim(regexp_replace(regexp_replace(plain_text(title), '^(the|a|an) +', ''), '[^[:alnum:]]+', ' ', 'g')), ''), plain_text(title))
$$;
-- A film is found by its titles before anything else, then by who made it.
CREATE FUNCTION film_lexemes(title text, original text, people text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT setweight(search_lexemes(title), 'A') || setweight(search_lexemes(original), 'A') || setweight(search_lexemes(people), 'C')
$$;
CREATE FUNCTION film_titles(title text, original text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$ SELECT plain_text(title || ' ' || coalesce(original, '')) $$;
GRANT EXECUTE ON FUNCTION film_sort_title(text), film_lexemes(text, text, text), film_titles(text, text) TO app, jobs;
ALTER TABLE "films" ADD COLUMN "sort_title" TEXT GENERATED ALWAYS AS (film_sort_title((title)::text)) STORED;
ALTER TABLE "films" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (film_lexemes((title)::text, (original_title)::text, people)) STORED;

CREATE UNIQUE INDEX "films_slug_key" ON "films"("slug");
CREATE UNIQUE INDEX "films_tmdb_id_key" ON "films"("tmdb_id");
CREATE INDEX "films_year_id_idx" ON "films"("year" DESC, "id" DESC);
CREATE INDEX "films_sort_title_id_idx" ON "films"("sort_title", "id");
CREATE INDEX "films_genres_idx" ON "films" USING gin ("genres");
CREATE INDEX "films_countries_idx" ON "films" USING gin ("countries");
CREATE INDEX "films_languages_idx" ON "films" USING gin ("languages");
CREATE INDEX "films_lexemes_idx" ON "films" USING gin ("lexemes");
CREATE INDEX films_titles_like ON films USING gin (film_titles(title, original_title) gin_trgm_ops);
CREATE UNIQUE INDEX "film_people_slug_key" ON "film_people"("slug");
CREATE UNIQUE INDEX "film_people_tmdb_id_key" ON "film_people"("tmdb_id");
CREATE INDEX "film_credits_person_id_job_film_id_idx" ON "film_credits"("person_id", "job", "film_id");
ALTER TABLE "film_credits" ADD CONSTRAINT "film_credits_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_credits" ADD CONSTRAINT "film_credits_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "film_people"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- Facts, the same for everybody: the application reads them, jobs write them.
REVOKE INSERT, UPDATE, DELETE ON films, film_people, film_credits FROM app;

-- A film carries the names of those who made it, so that a card or a search reads one row.
CREATE FUNCTION keep_film_names(changed uuid[]) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE films f SET people = coalesce(n.everybody, ''), directors = coalesce(n.directors, '{}')
    FROM unnest(changed) AS c(id)
    LEFT JOIN LATERAL (
      SELECT string_agg(p.name, ', ' ORDER BY k.job DESC, k.position) AS everybody,
             array_agg(p.name ORDER BY k.position) FILTER (WHERE k.job = 'director') AS directors
        FROM film_credits k JOIN film_people p ON p.id = k.person_id WHERE k.film_id = c.id) n ON true
   WHERE f.id = c.id
$$;
CREATE FUNCTION film_credits_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM keep_film_names(ARRAY(SELECT DISTINCT film_id FROM changed));
  RETURN NULL;
END $$;
CREATE FUNCTION film_person_renamed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM keep_film_names(ARRAY(SELECT DISTINCT film_id FROM film_credits WHERE person_id = NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER film_credits_added AFTER INSERT ON film_credits REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION film_credits_changed();
CREATE TRIGGER film_credits_taken AFTER DELETE ON film_credits REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION film_credits_changed();
CREATE TRIGGER film_person_renamed AFTER UPDATE OF name ON film_people FOR EACH ROW
  WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION film_person_renamed();

-- A film on a card.
CREATE FUNCTION film_card(f films) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', f.id, 'slug', f.slug, 'title', f.title, 'year', f.year, 'directors', f.directors)
$$;
-- A film with its people, and the others of those who directed it, the newest first.
CREATE FUNCTION read_film(ref text) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT film_card(f) || jsonb_build_object('originalTitle', f.original_title, 'minutes', f.minutes, 'genres', f.genres,
      'countries', f.countries, 'languages', f.languages, 'synopsis', f.synopsis,
      'directedBy', coalesce(c.directors, '[]'), 'cast', coalesce(c.actors, '[]'),
      'sameDirector', coalesce((SELECT jsonb_agg(film_card(s.o) ORDER BY (s.o).year DESC, (s.o).id DESC) FROM (
        SELECT o FROM films o WHERE o.id <> f.id AND o.id IN (
          SELECT theirs.film_id FROM film_credits mine
            JOIN film_credits theirs ON theirs.person_id = mine.person_id AND theirs.job = 'director'
           WHERE mine.film_id = f.id AND mine.job = 'director') ORDER BY o.year DESC, o.id DESC LIMIT 6) s), '[]'))
    FROM films f
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('slug', p.slug, 'name', p.name) ORDER BY k.position) FILTER (WHERE k.job = 'director') AS directors,
             jsonb_agg(jsonb_build_object('slug', p.slug, 'name', p.name) ORDER BY k.position) FILTER (WHERE k.job = 'cast') AS actors
        FROM film_credits k JOIN film_people p ON p.id = k.person_id WHERE k.film_id = f.id) c ON true
   WHERE f.slug = ref
$$;
CREATE FUNCTION films_of_person(person uuid, as_what text) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(jsonb_agg(film_card(s.f) ORDER BY (s.f).year DESC, (s.f).id DESC), '[]') FROM (
    SELECT f FROM film_credits k JOIN films f ON f.id = k.film_id
     WHERE k.person_id = person AND k.job = as_what ORDER BY f.year DESC, f.id DESC LIMIT 200) s
$$;
-- Somebody who made films, and which: the newest first, the newest two hundred of each kind.
CREATE FUNCTION read_film_person(ref text) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('slug', p.slug, 'name', p.name,
      'directed', films_of_person(p.id, 'director'), 'actedIn', films_of_person(p.id, 'cast'))
    FROM film_people p WHERE p.slug = ref
$$;

-- Films whose title, original title or people have the words, or whose titles are like them: a letter may be wrong. None when what is
-- asked for is something members write.
GRANT EXECUTE ON FUNCTION search_wanted(jsonb) TO app;
CREATE FUNCTION search_films(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public
  SET pg_trgm.word_similarity_threshold = 0.5 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  typed text := plain_text(asked->>'words');
BEGIN
  IF asked ?| ARRAY['from', 'in', 'tag', 'after', 'before', 'has'] OR (wanted IS NULL AND typed = '') THEN RETURN; END IF;
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT f.id, (CASE WHEN f.lexemes @@ wanted THEN 1 + ts_rank(f.lexemes, wanted) ELSE 0 END
                    + word_similarity(typed, film_titles(f.title, f.original_title)))::float8 AS rank
        FROM films f
       WHERE f.lexemes @@ wanted
          OR (typed <> '' AND asked->'phrases' = '[]' AND asked->'without' = '[]' AND typed <% film_titles(f.title, f.original_title))
       ORDER BY rank DESC, f.id DESC LIMIT 1001)
    SELECT s.id, s.rank, (SELECT count(*) FROM found)::int, film_card(f) || jsonb_build_object('originalTitle', f.original_title, 'people', f.people)
      FROM found s JOIN films f ON f.id = s.id
     WHERE after_id IS NULL OR (s.rank, s.id) < (after_rank, after_id)
     ORDER BY s.rank DESC, s.id DESC LIMIT most;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('film_card', 'films_of_person', 'read_film', 'read_film_person', 'search_films', 'keep_film_names', 'film_credits_changed', 'film_person_renamed') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text ~ '^(film_card|films_of_person|read_film|read_film_person|search_films)\(' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made); END IF;
  END LOOP;
END $$;
