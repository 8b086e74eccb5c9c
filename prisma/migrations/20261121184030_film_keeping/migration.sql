-- Everything of one film becomes another's, whichever room keeps it: what leads to a film by a foreign key is found in the catalogue of the
-- database. Where both had a row that there can be only one of, the other film's stays.
CREATE FUNCTION move_film_rows(gone uuid, kept uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  held record;
  sole record;
BEGIN
  FOR held IN SELECT c.conrelid AS id, c.conrelid::regclass AS name, a.attname AS col, a.attnum AS num
                FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
               WHERE c.contype = 'f' AND c.confrelid = 'public.films'::regclass
                 AND c.conrelid <> ALL (ARRAY['public.film_credits', 'public.film_providers']::regclass[]) ORDER BY c.conrelid LOOP
    FOR sole IN SELECT (SELECT string_agg(format(' AND k.%1$I IS NOT DISTINCT FROM g.%1$I', b.attname), '') FROM unnest(i.indkey::int2[]) u(num)
                          JOIN pg_attribute b ON b.attrelid = i.indrelid AND b.attnum = u.num WHERE b.attnum <> held.num) AS same
                  FROM pg_index i WHERE i.indrelid = held.id AND i.indisunique AND held.num = ANY (i.indkey::int2[]) LOOP
      EXECUTE format('DELETE FROM %1$s g WHERE g.%2$I = $1 AND EXISTS (SELECT FROM %1$s k WHERE k.%2$I = $2%3$s)', held.name, held.col, coalesce(sole.same, ''))
        USING gone, kept;
    END LOOP;
    EXECUTE format('UPDATE %s SET %I = $2 WHERE %2$I = $1', held.name, held.col) USING gone, kept;
  END LOOP;
END $$;

-- Where somebody has a mark of both films, the other's gets what it does not say itself, and is shown to whom both were.
CREATE FUNCTION fold_film_marks(gone uuid, kept uuid, moment timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE film_marks k SET rating = coalesce(k.rating, g.rating), watched = k.watched OR g.watched, liked = k.liked OR g.liked,
      visibility = narrower_audience(k.visibility, g.visibility), updated_at = moment,
      rated_at = coalesce(k.rated_at, g.rated_at), by_newcomer = CASE WHEN k.rated_at IS NULL THEN g.by_newcomer ELSE k.by_newcomer END,
      is_doubted = CASE WHEN k.rating IS NULL THEN g.is_doubted ELSE k.is_doubted END
    FROM film_marks g WHERE g.film_id = gone AND k.film_id = kept AND k.member_id = g.member_id
$$;
-- Makes one film of two: the one that is kept gets the facts that it lacks, everything that led to the other, and its addresses. A room that
-- adds something up by film does it anew in a function of its own: film_merged_<room>(kept uuid). Nothing of it is anybody's news.
CREATE FUNCTION merge_films(viewer uuid, gone_ref text, kept_ref text, moment timestamptz)
  RETURNS TABLE (outcome text, slug text, former text, id uuid, title text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  g films;
  k films;
  after regprocedure;
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN QUERY SELECT 'forbidden', NULL::text, NULL::text, NULL::uuid, NULL::text; RETURN; END IF;
  PERFORM FROM films f WHERE f.slug IN (film_address(gone_ref), film_address(kept_ref)) ORDER BY f.id FOR UPDATE;
  SELECT * INTO g FROM films f WHERE f.slug = film_address(gone_ref);
  SELECT * INTO k FROM films f WHERE f.slug = film_address(kept_ref);
  IF g.id IS NULL OR k.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::text, NULL::text, NULL::uuid, NULL::text; RETURN; END IF;
  IF g.id = k.id THEN RETURN QUERY SELECT 'same', NULL::text, NULL::text, NULL::uuid, NULL::text; RETURN; END IF;
  PERFORM hold_film(f.slug) FROM films f WHERE f.id IN (g.id, k.id) ORDER BY f.id;
  PERFORM set_config('app.moving', 'on', true);
  PERFORM fold_film_marks(g.id, k.id, moment);
  PERFORM move_film_rows(g.id, k.id);
  UPDATE film_credits c SET film_id = k.id
   WHERE c.film_id = g.id AND NOT EXISTS (SELECT FROM film_credits o WHERE o.film_id = k.id AND o.job = c.job);
  DELETE FROM films f WHERE f.id = g.id;
  UPDATE films f SET tmdb_id = coalesce(f.tmdb_id, g.tmdb_id), original_title = coalesce(f.original_title, g.original_title),
      minutes = coalesce(f.minutes, g.minutes), synopsis = coalesce(nullif(f.synopsis, ''), g.synopsis),
      genres = CASE f.genres WHEN '{}' THEN g.genres ELSE f.genres END, countries = CASE f.countries WHEN '{}' THEN g.countries ELSE f.countries END,
      languages = CASE f.languages WHEN '{}' THEN g.languages ELSE f.languages END, updated_at = moment
   WHERE f.id = k.id;
  PERFORM keep_film_names(ARRAY[k.id]);
  INSERT INTO former_film_slugs (slug, film_id, created_at) VALUES (g.slug, k.id, moment) ON CONFLICT (slug) DO UPDATE SET film_id = excluded.film_id;
  FOR after IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'film\_merged\_%' ORDER BY p.proname LOOP
    EXECUTE format('SELECT %s($1)', after::regproc) USING k.id;
  END LOOP;
  PERFORM set_config('app.moving', 'off', true);
  RETURN QUERY SELECT 'merged', k.slug::text, g.slug::text, k.id, g.title::text;
END $$;

-- The diary's: how often whoever kept the film has watched it, and how it is rated.
CREATE FUNCTION film_merged_diary(kept uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE film_marks m SET viewings = d.many, last_watched_on = d.latest, watched = true
    FROM (SELECT e.member_id, count(*) AS many, max(e.watched_on) AS latest FROM diary_entries e WHERE e.film_id = kept GROUP BY e.member_id) d
   WHERE m.film_id = kept AND m.member_id = d.member_id AND m.viewings <> d.many;
  UPDATE film_scores s SET votes = v.votes, doubted = v.doubted FROM (
    SELECT array_agg(n.votes ORDER BY n.at) AS votes, array_agg(n.doubted ORDER BY n.at) AS doubted FROM (
      SELECT at, count(m.member_id)::int AS votes, count(*) FILTER (WHERE m.is_doubted)::int AS doubted
        FROM generate_series(1, 10) at LEFT JOIN film_marks m ON m.film_id = kept AND m.rating = at GROUP BY at) n) v
   WHERE s.film_id = kept
$$;

-- Says anew what a film is. An address that changes with its title stays its own; what differs from what TMDB lent is ours from now on.
CREATE FUNCTION correct_film(viewer uuid, ref text, said jsonb, wanted text, moment timestamptz) RETURNS TABLE (outcome text, slug text, before jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  f films;
  was jsonb;
  address text;
  changed text[];
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN QUERY SELECT 'forbidden', NULL::text, NULL::jsonb; RETURN; END IF;
  SELECT * INTO f FROM films x WHERE x.slug = film_address(ref) FOR UPDATE;
  IF f.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::text, NULL::jsonb; RETURN; END IF;
  was := film_facts(f);
  changed := ARRAY(SELECT CASE key WHEN 'originalTitle' THEN 'original_title' ELSE key END FROM jsonb_each(was) WHERE value IS DISTINCT FROM CASE
    WHEN key IN ('directors', 'cast') THEN (SELECT coalesce(jsonb_agg(p->'name' ORDER BY nth), '[]') FROM jsonb_array_elements(said->key) WITH ORDINALITY e(p, nth))
    ELSE said->key END);
  address := CASE WHEN changed && ARRAY['title', 'year'] THEN free_film_slug(wanted, f.id) ELSE f.slug END;
  UPDATE films x SET title = said->>'title', original_title = said->>'originalTitle', year = (said->>'year')::int, minutes = (said->>'minutes')::int,
      genres = film_words(said->'genres'), countries = film_words(said->'countries'), languages = film_words(said->'languages'),
      synopsis = said->>'synopsis', slug = address, updated_at = moment,
      tmdb_facts = ARRAY(SELECT l FROM unnest(x.tmdb_facts) l WHERE l <> ALL (changed))
   WHERE x.id = f.id;
  IF 'directors' = ANY (changed) THEN PERFORM put_film_people(f.id, 'director', said->'directors'); END IF;
  IF 'cast' = ANY (changed) THEN PERFORM put_film_people(f.id, 'cast', said->'cast'); END IF;
  IF address <> f.slug THEN
    DELETE FROM former_film_slugs s WHERE s.slug = address;
    INSERT INTO former_film_slugs (slug, film_id, created_at) VALUES (f.slug, f.id, moment);
  END IF;
  RETURN QUERY SELECT CASE WHEN changed = '{}' THEN 'same' ELSE 'corrected' END, address,
    (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(was) WHERE CASE key WHEN 'originalTitle' THEN 'original_title' ELSE key END = ANY (changed));
END $$;
-- A film's facts in the words in which they are corrected.
CREATE FUNCTION film_facts(f films) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('title', f.title, 'originalTitle', f.original_title, 'year', f.year, 'minutes', f.minutes, 'genres', f.genres,
    'countries', f.countries, 'languages', f.languages, 'synopsis', f.synopsis,
    'directors', coalesce(jsonb_agg(p.name ORDER BY k.position) FILTER (WHERE k.job = 'director'), '[]'),
    'cast', coalesce(jsonb_agg(p.name ORDER BY k.position) FILTER (WHERE k.job = 'cast'), '[]'))
    FROM (SELECT) one LEFT JOIN film_credits k ON k.film_id = f.id LEFT JOIN film_people p ON p.id = k.person_id
$$;

-- Only in a session that has used the extension may its owner name the extension's settings, as a function below does.
SELECT similarity('Ada', 'Ada');
-- Films with a title like what was said, the likest first: a letter may be wrong.
CREATE FUNCTION films_like_title(said text, most int) RETURNS TABLE (item jsonb, tmdb_id int)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public SET pg_trgm.word_similarity_threshold = 0.6 AS $$
  SELECT film_card(f), f.tmdb_id FROM films f WHERE plain_text(said) <% film_titles(f.title, f.original_title)
   ORDER BY word_similarity(plain_text(said), film_titles(f.title, f.original_title)) DESC, f.year DESC, f.id LIMIT most
$$;
-- Films of that name, a year apart at most: what somebody is about to add may be here.
CREATE FUNCTION films_called(said text, about int) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT film_card(f) FROM films f
   WHERE f.year BETWEEN about - 1 AND about + 1
     AND (f.sort_title = film_sort_title(said) OR plain_text(f.original_title) = plain_text(said))
   ORDER BY f.year, f.id LIMIT 6
$$;
-- Puts a film into the catalogue, for whoever added it; one that TMDB knows by the same number is here already.
CREATE FUNCTION add_film(adder uuid, new_id uuid, said jsonb, wanted text, lent text[], moment timestamptz) RETURNS TABLE (outcome text, slug text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE known text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(wanted, 15));
  SELECT f.slug INTO known FROM films f WHERE f.tmdb_id = (said->>'tmdbId')::int;
  IF known IS NOT NULL THEN RETURN QUERY SELECT 'here', known; RETURN; END IF;
  INSERT INTO films (id, slug, tmdb_id, tmdb_at, tmdb_facts, popularity, title, original_title, year, minutes, genres, countries, languages, synopsis, added_by_id, created_at, updated_at)
    VALUES (new_id, free_film_slug(wanted, new_id), (said->>'tmdbId')::int, CASE WHEN said->>'tmdbId' IS NULL THEN NULL ELSE moment END, lent,
            coalesce((said->>'popularity')::float8, 0), said->>'title', said->>'originalTitle', (said->>'year')::int, (said->>'minutes')::int,
            film_words(said->'genres'), film_words(said->'countries'), film_words(said->'languages'), said->>'synopsis', adder, moment, moment);
  PERFORM put_film_people(new_id, 'director', said->'directors');
  PERFORM put_film_people(new_id, 'cast', said->'cast');
  RETURN QUERY SELECT 'added', f.slug::text FROM films f WHERE f.id = new_id;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('move_film_rows', 'fold_film_marks', 'film_merged_diary', 'merge_films', 'correct_film', 'film_facts', 'films_called', 'films_like_title', 'add_film') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text ~ '^(merge_films|correct_film|film_facts|films_called|films_like_title|add_film)\(' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made); END IF;
  END LOOP;
END $$;
