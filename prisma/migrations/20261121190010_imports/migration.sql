-- Only in a session that has used the extension may its owner name the extension's settings, as a function below does.
SELECT similarity('Ada', 'Ada');

-- A diary that a member brings from elsewhere: what their file says, which films that is about, and what became of it.
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "source" VARCHAR(10) NOT NULL,
    "file_name" VARCHAR(120) NOT NULL,
    "file_key" VARCHAR(64),
    "state" VARCHAR(8) NOT NULL DEFAULT 'reading',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "others" INTEGER NOT NULL DEFAULT 0,
    "shortens" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "shown_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "imports_sources" CHECK (source IN ('letterboxd', 'imdb', 'trakt')),
    CONSTRAINT "imports_states" CHECK (state IN ('reading', 'ready', 'bringing', 'done', 'undoing', 'undone', 'failed'))
);
CREATE TABLE "import_films" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "original_title" VARCHAR(300),
    "year" INTEGER,
    "imdb_id" VARCHAR(12),
    "tmdb_id" INTEGER,
    "match" VARCHAR(5) NOT NULL DEFAULT 'open',
    "film_id" UUID,
    "guesses" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "is_skipped" BOOLEAN NOT NULL DEFAULT false,
    "before" JSONB,
    "brought_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_films_pkey" PRIMARY KEY ("import_id", "number"),
    CONSTRAINT "import_films_matches" CHECK (match IN ('open', 'sure', 'doubt', 'none'))
);
CREATE TABLE "import_rows" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" VARCHAR(9) NOT NULL,
    "film" INTEGER,
    "said" JSONB NOT NULL,
    "outcome" VARCHAR(8),

    CONSTRAINT "import_rows_pkey" PRIMARY KEY ("import_id", "number"),
    CONSTRAINT "import_rows_kinds" CHECK (kind IN ('viewing', 'mark', 'watchlist', 'list', 'listed') AND (kind = 'list') = (film IS NULL)),
    CONSTRAINT "import_rows_outcomes" CHECK (outcome IN ('brought', 'known', 'full', 'undone', 'changed', 'answered'))
);
CREATE INDEX "imports_member_id_created_at_idx" ON "imports"("member_id", "created_at" DESC);
CREATE INDEX "imports_created_at_idx" ON "imports"("created_at");
-- One at a time, also when two tabs ask at once.
CREATE UNIQUE INDEX "imports_at_work" ON "imports"("member_id") WHERE state IN ('reading', 'ready', 'bringing', 'undoing');
CREATE INDEX "import_films_member_id_idx" ON "import_films"("member_id");
CREATE INDEX "import_films_film_id_idx" ON "import_films"("film_id");
CREATE INDEX "import_rows_member_id_idx" ON "import_rows"("member_id");
CREATE INDEX "import_rows_import_id_film_idx" ON "import_rows"("import_id", "film");
ALTER TABLE "imports" ADD CONSTRAINT "imports_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "import_films" ADD CONSTRAINT "import_films_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "import_films" ADD CONSTRAINT "import_films_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "import_films" ADD CONSTRAINT "import_films_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['imports', 'import_films', 'import_rows'] LOOP
    EXECUTE format('CALL guard_table(%L, %L)', target, 'member_id');
    EXECUTE format('DROP POLICY app_insert ON %I', target);
    EXECUTE format('DROP POLICY app_update ON %I', target);
    EXECUTE format('DROP POLICY app_delete ON %I', target);
  END LOOP;
END $$;

-- What an import brought carries its id until its member says something else of it: only then is it theirs as if they had written it here.
ALTER TABLE "diary_entries" ADD COLUMN "import_id" UUID;
ALTER TABLE "film_marks" ADD COLUMN "import_id" UUID;
ALTER TABLE "watchlist_items" ADD COLUMN "import_id" UUID;
ALTER TABLE "film_lists" ADD COLUMN "import_id" UUID;
CREATE INDEX "diary_entries_import_id_idx" ON "diary_entries"("import_id");
CREATE INDEX "film_marks_import_id_idx" ON "film_marks"("import_id");
CREATE INDEX "watchlist_items_import_id_idx" ON "watchlist_items"("import_id");
CREATE INDEX "film_lists_import_id_idx" ON "film_lists"("import_id");
ALTER TABLE "diary_entries" ADD CONSTRAINT "diary_entries_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "film_marks" ADD CONSTRAINT "film_marks_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "watchlist_items" ADD CONSTRAINT "watchlist_items_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "film_lists" ADD CONSTRAINT "film_lists_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE FUNCTION no_longer_imported() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF current_setting('app.moving', true) IS DISTINCT FROM 'on' THEN NEW.import_id := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER diary_entry_no_longer_imported BEFORE UPDATE ON diary_entries FOR EACH ROW
  WHEN (NEW.import_id = OLD.import_id AND (NEW.watched_on, NEW.rating, NEW.liked, NEW.is_rewatch, NEW.review, NEW.has_spoilers, NEW.tags, NEW.with_whom, NEW.place, NEW.visibility)
    IS DISTINCT FROM (OLD.watched_on, OLD.rating, OLD.liked, OLD.is_rewatch, OLD.review, OLD.has_spoilers, OLD.tags, OLD.with_whom, OLD.place, OLD.visibility))
  EXECUTE FUNCTION no_longer_imported();
CREATE TRIGGER film_mark_no_longer_imported BEFORE UPDATE ON film_marks FOR EACH ROW
  WHEN (NEW.import_id = OLD.import_id AND (NEW.rating, NEW.liked, NEW.watched, NEW.viewings, NEW.visibility)
    IS DISTINCT FROM (OLD.rating, OLD.liked, OLD.watched, OLD.viewings, OLD.visibility))
  EXECUTE FUNCTION no_longer_imported();
CREATE TRIGGER watchlist_item_no_longer_imported BEFORE UPDATE ON watchlist_items FOR EACH ROW
  WHEN (NEW.import_id = OLD.import_id AND (NEW.note, NEW.priority) IS DISTINCT FROM (OLD.note, OLD.priority)) EXECUTE FUNCTION no_longer_imported();
-- A list that says something else of itself counts its changes; who sees it is no change of that kind.
CREATE TRIGGER film_list_no_longer_imported BEFORE UPDATE OF visibility ON film_lists FOR EACH ROW
  WHEN (NEW.import_id = OLD.import_id AND NEW.visibility IS DISTINCT FROM OLD.visibility) EXECUTE FUNCTION no_longer_imported();

-- An import as its member sees it, the newest first.
CREATE FUNCTION own_imports(viewer uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('id', i.id, 'source', i.source, 'fileName', i.file_name, 'state', i.state, 'done', i.done, 'total', i.total,
      'createdAt', i.created_at, 'endedAt', i.ended_at, 'shownAt', i.shown_at)
    FROM imports i WHERE i.member_id = viewer ORDER BY i.created_at DESC, i.id DESC LIMIT most;
END $$;
-- Rows of an import that are still to be brought and whose films are known, and whether what they say is here already.
CREATE FUNCTION import_foreseen(this uuid, few int[]) RETURNS TABLE (number int, id uuid, kind text, film_id uuid, said jsonb, known boolean)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT r.number, r.id, r.kind::text, f.film_id, r.said, CASE r.kind
      WHEN 'viewing' THEN EXISTS (SELECT FROM diary_entries e WHERE e.member_id = r.member_id AND e.film_id = f.film_id AND e.import_id IS DISTINCT FROM this
        AND e.watched_on IS NOT DISTINCT FROM (r.said->>'watched_on')::date AND (e.watched_on IS NOT NULL OR e.review IS NOT DISTINCT FROM r.said->>'review'))
      WHEN 'mark' THEN EXISTS (SELECT FROM film_marks m WHERE m.member_id = r.member_id AND m.film_id = f.film_id AND m.import_id IS DISTINCT FROM this
        AND (m.watched OR NOT (r.said->>'watched')::boolean) AND (m.liked OR NOT (r.said->>'liked')::boolean)
        AND (r.said->>'rating' IS NULL OR m.rating = (r.said->>'rating')::int
             OR (m.rating IS NOT NULL AND m.updated_at::date >= coalesce((r.said->>'day')::date, '0001-01-01'))))
      WHEN 'watchlist' THEN EXISTS (SELECT FROM watchlist_items w WHERE w.member_id = r.member_id AND w.film_id = f.film_id AND w.import_id IS DISTINCT FROM this)
      ELSE false END
    FROM import_rows r JOIN import_films f ON f.import_id = r.import_id AND f.number = r.film
   WHERE r.import_id = this AND r.outcome IS NULL AND f.film_id IS NOT NULL AND NOT f.is_skipped AND (few IS NULL OR r.film = ANY (few))
$$;
-- What an import would bring, and what it brought: rows by kind, films by what is known of them, and what is to be said of its reviews.
CREATE FUNCTION import_in_numbers(viewer uuid, this uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object(
      'comes', (SELECT coalesce(jsonb_object_agg(s.kind, s.many), '{}') FROM (SELECT x.kind, count(*) AS many FROM import_foreseen(this, NULL) x WHERE NOT x.known GROUP BY 1) s),
      'known', (SELECT coalesce(jsonb_object_agg(s.kind, s.many), '{}') FROM (SELECT x.kind, count(*) AS many FROM import_foreseen(this, NULL) x WHERE x.known GROUP BY 1) s),
      'rows', (SELECT coalesce(jsonb_object_agg(s.key, s.many), '{}') FROM (
        SELECT r.kind || ':' || coalesce(r.outcome, 'waits') AS key, count(*) AS many FROM import_rows r WHERE r.import_id = this GROUP BY 1) s),
      'films', (SELECT jsonb_build_object('sure', count(*) FILTER (WHERE f.film_id IS NOT NULL AND NOT f.is_skipped),
          'doubts', count(*) FILTER (WHERE f.match = 'doubt' AND f.film_id IS NULL AND NOT f.is_skipped),
          'missing', count(*) FILTER (WHERE f.match = 'none' AND f.film_id IS NULL AND NOT f.is_skipped), 'skipped', count(*) FILTER (WHERE f.is_skipped))
        FROM import_films f WHERE f.import_id = this),
      'long', (SELECT count(*) FROM import_rows r WHERE r.import_id = this AND r.said ? 'whole'),
      'tagged', (SELECT count(*) FROM import_rows r WHERE r.import_id = this AND r.said ? 'allTags'),
      'others', i.others, 'private', (SELECT count(*) FROM diary_entries e WHERE e.import_id = this AND e.visibility = 'me')
        + (SELECT count(*) FROM film_marks m WHERE m.import_id = this AND m.visibility = 'me') + (SELECT count(*) FROM film_lists l WHERE l.import_id = this AND l.visibility = 'me'))
    FROM imports i WHERE i.id = this AND i.member_id = viewer;
END $$;
-- Films of an import that its member decides about, or that nobody here knows, with what the file says of each and which films it may be.
CREATE FUNCTION list_import_films(viewer uuid, this uuid, which text, after_number int, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('number', f.number, 'title', f.title, 'originalTitle', f.original_title, 'year', f.year, 'imdbId', f.imdb_id, 'tmdbId', f.tmdb_id,
      'kinds', (SELECT coalesce(jsonb_object_agg(s.kind, s.many), '{}') FROM (SELECT r.kind, count(*) AS many FROM import_rows r WHERE r.import_id = this AND r.film = f.number GROUP BY 1) s),
      'guesses', (SELECT coalesce(jsonb_agg(film_card(g) ORDER BY u.nth), '[]') FROM unnest(f.guesses) WITH ORDINALITY u(id, nth) JOIN films g ON g.id = u.id))
    FROM import_films f
   WHERE f.import_id = this AND f.film_id IS NULL AND NOT f.is_skipped AND f.number > after_number AND (which = 'unbrought' OR f.match = which)
   ORDER BY f.number LIMIT most;
END $$;
-- All that the page of imports shows: them, and of the newest what it would bring, or brought, and the doubts after one.
CREATE FUNCTION open_imports(viewer uuid, after_number int, many int, most int) RETURNS TABLE (items jsonb, numbers jsonb, doubts jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE newest imports;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT i.* INTO newest FROM imports i WHERE i.member_id = viewer ORDER BY i.created_at DESC, i.id DESC LIMIT 1;
  RETURN QUERY SELECT coalesce((SELECT jsonb_agg(o.item) FROM own_imports(viewer, many) o), '[]'),
    CASE WHEN newest.state IN ('ready', 'done', 'undone') THEN (SELECT n.item FROM import_in_numbers(viewer, newest.id) n) END,
    CASE WHEN newest.state IN ('ready', 'done') THEN (SELECT coalesce(jsonb_agg(f.item), '[]') FROM list_import_films(viewer, newest.id, 'doubt', after_number, most) f)
         ELSE '[]' END;
END $$;

CREATE FUNCTION start_import(viewer uuid, new_import uuid, of_source text, called text, lies_at text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  INSERT INTO imports (id, member_id, source, file_name, file_key, created_at) VALUES (new_import, viewer, of_source, called, lies_at, moment)
    ON CONFLICT (member_id) WHERE state IN ('reading', 'ready', 'bringing', 'undoing') DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'started' ELSE 'at work' END;
END $$;
-- An import of the viewer's own, held until the transaction ends, in one of the states in which this may be done to it.
CREATE FUNCTION hold_import(viewer uuid, this uuid, states text[]) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE i imports;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO i FROM imports x WHERE x.id = this AND x.member_id = viewer FOR UPDATE;
  RETURN CASE WHEN i.id IS NULL THEN 'missing' WHEN i.state = ANY (states) THEN 'held' ELSE 'not now' END;
END $$;
-- Which film one of them is, or none of them that matters.
CREATE FUNCTION decide_import_film(viewer uuid, this uuid, which int, said text, skips boolean) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  outcome text := hold_import(viewer, this, ARRAY['ready', 'done']);
  meant uuid := CASE WHEN skips THEN NULL ELSE coalesce(film_called(said), find_film(said)) END;
BEGIN
  IF outcome <> 'held' THEN RETURN outcome; END IF;
  IF meant IS NULL AND NOT skips THEN RETURN 'no film'; END IF;
  UPDATE import_films f SET film_id = meant, is_skipped = skips WHERE f.import_id = this AND f.number = which AND f.brought_at IS NULL;
  RETURN CASE WHEN FOUND THEN 'decided' ELSE 'missing' END;
END $$;
-- Takes the first guess for every doubt that is left.
CREATE FUNCTION take_import_guesses(viewer uuid, this uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE outcome text := hold_import(viewer, this, ARRAY['ready', 'done']);
BEGIN
  IF outcome <> 'held' THEN RETURN outcome; END IF;
  UPDATE import_films f SET film_id = (SELECT g.id FROM films g WHERE g.id = f.guesses[1])
   WHERE f.import_id = this AND f.match = 'doubt' AND f.film_id IS NULL AND NOT f.is_skipped;
  RETURN 'decided';
END $$;
CREATE FUNCTION confirm_import(viewer uuid, this uuid, shortens_reviews boolean) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE outcome text := hold_import(viewer, this, ARRAY['ready', 'done']);
BEGIN
  IF outcome <> 'held' THEN RETURN outcome; END IF;
  IF EXISTS (SELECT FROM imports x WHERE x.member_id = viewer AND x.id <> this AND x.state IN ('reading', 'ready', 'bringing', 'undoing')) THEN RETURN 'at work'; END IF;
  UPDATE imports SET state = 'bringing', done = 0, shortens = shortens_reviews, total = (
      SELECT count(*) FROM import_rows r LEFT JOIN import_films f ON f.import_id = this AND f.number = r.film
       WHERE r.import_id = this AND r.outcome IS NULL AND (r.kind = 'list' OR (f.film_id IS NOT NULL AND NOT f.is_skipped)))
   WHERE id = this;
  RETURN 'confirmed';
END $$;
CREATE FUNCTION undo_import(viewer uuid, this uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE outcome text := hold_import(viewer, this, ARRAY['done']);
BEGIN
  IF outcome <> 'held' THEN RETURN outcome; END IF;
  IF EXISTS (SELECT FROM imports x WHERE x.member_id = viewer AND x.id <> this AND x.state IN ('reading', 'ready', 'bringing', 'undoing')) THEN RETURN 'at work'; END IF;
  UPDATE imports SET state = 'undoing', done = 0, total = (SELECT count(*) FROM import_rows r WHERE r.import_id = this AND r.outcome = 'brought') WHERE id = this;
  RETURN 'confirmed';
END $$;
-- Takes the file away that was read and not brought, or what is left of one whose story is over. Where the file itself lies is answered.
CREATE FUNCTION discard_import(viewer uuid, this uuid) RETURNS TABLE (outcome text, lies_at text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  held text := hold_import(viewer, this, ARRAY['ready', 'failed', 'undone']);
  lay text;
BEGIN
  IF held <> 'held' THEN RETURN QUERY SELECT held, NULL::text; RETURN; END IF;
  DELETE FROM imports i WHERE i.id = this RETURNING i.file_key INTO lay;
  RETURN QUERY SELECT 'discarded', lay;
END $$;
-- Words that an import brought and that others may not read yet: the viewer's reviews, and what their lists say; and what each is.
CREATE FUNCTION import_words(viewer uuid, this uuid) RETURNS TABLE (id uuid, words text, item jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT e.id, concat_ws(E'\n', e.review, array_to_string(e.tags, ' ')),
        jsonb_build_object('kind', 'review', 'id', e.id, 'review', e.review, 'film', jsonb_build_object('title', f.title, 'year', f.year))
      FROM diary_entries e JOIN films f ON f.id = e.film_id
     WHERE e.import_id = this AND e.member_id = viewer AND e.visibility = 'me' AND (e.review IS NOT NULL OR e.tags <> '{}')
    UNION ALL
    SELECT l.id, concat_ws(E'\n', l.title, l.description, (SELECT string_agg(i.note, E'\n') FROM film_list_items i WHERE i.list_id = l.id AND i.note <> '')),
        jsonb_build_object('kind', 'film-list', 'id', l.id, 'slug', l.slug, 'title', l.title, 'description', l.description)
      FROM film_lists l WHERE l.import_id = this AND l.owner_id = viewer AND l.visibility = 'me';
END $$;
-- Shows what an import brought as the member's profile shows the rest, but for what must not be said and for what they said themselves who sees.
-- Films and lists that are shown anew are named.
CREATE FUNCTION show_import(viewer uuid, this uuid, unsaid uuid[], moment timestamptz) RETURNS TABLE (outcome text, films text[], lists uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  held text := hold_import(viewer, this, ARRAY['done']);
  about text[];
  made uuid[];
BEGIN
  IF held = 'held' AND is_silenced(viewer) THEN held := 'silenced'; END IF;
  IF held <> 'held' THEN RETURN QUERY SELECT held, NULL::text[], NULL::uuid[]; RETURN; END IF;
  PERFORM set_config('app.moving', 'on', true);
  WITH shown AS (UPDATE diary_entries e SET visibility = 'everyone'
      WHERE e.import_id = this AND e.member_id = viewer AND e.visibility = 'me' AND e.id <> ALL (unsaid) RETURNING e.film_id, e.review)
    SELECT array_agg(DISTINCT f.slug::text) INTO about FROM shown s JOIN films f ON f.id = s.film_id WHERE s.review IS NOT NULL;
  UPDATE film_marks m SET visibility = coalesce((SELECT b.before->>'visibility' FROM import_films b
      WHERE b.import_id = this AND b.film_id = m.film_id AND b.before IS NOT NULL LIMIT 1), 'everyone')
   WHERE m.import_id = this AND m.member_id = viewer AND m.visibility = 'me';
  WITH shown AS (UPDATE film_lists l SET visibility = 'everyone', updated_at = moment
      WHERE l.import_id = this AND l.owner_id = viewer AND l.visibility = 'me' AND l.id <> ALL (unsaid) RETURNING l.id)
    SELECT array_agg(s.id) INTO made FROM shown s;
  UPDATE imports SET shown_at = moment WHERE id = this;
  RETURN QUERY SELECT 'shown', coalesce(about, '{}'), coalesce(made, '{}');
END $$;

-- Jobs.
-- Finds the films of a file that was read: by what TMDB calls them, else by title and year. A title that is right but a year beside it, or
-- one that several films have, is a doubt.
CREATE FUNCTION match_import(this uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  UPDATE import_films i SET film_id = f.id, match = 'sure' FROM films f WHERE i.import_id = this AND i.match IN ('open', 'none') AND i.film_id IS NULL AND NOT i.is_skipped AND f.tmdb_id = i.tmdb_id;
  WITH wanted AS MATERIALIZED (
      SELECT i.number, i.year, film_sort_title(i.title) AS key FROM import_films i
       WHERE i.import_id = this AND i.match IN ('open', 'none') AND i.film_id IS NULL AND NOT i.is_skipped
      UNION SELECT i.number, i.year, film_sort_title(i.original_title) FROM import_films i
       WHERE i.import_id = this AND i.match IN ('open', 'none') AND i.film_id IS NULL AND NOT i.is_skipped AND i.original_title IS NOT NULL),
    here AS MATERIALIZED (
      SELECT f.id, f.year, f.sort_title AS key FROM films f
      UNION SELECT f.id, f.year, film_sort_title(f.original_title) FROM films f WHERE f.original_title IS NOT NULL),
    met AS (
      SELECT w.number, array_agg(DISTINCT h.id) FILTER (WHERE h.year = w.year) AS same, array_agg(DISTINCT h.id) AS near
        FROM wanted w JOIN here h ON h.key = w.key AND (w.year IS NULL OR h.year BETWEEN w.year - 1 AND w.year + 1) GROUP BY 1)
  UPDATE import_films i SET match = CASE WHEN cardinality(m.same) = 1 THEN 'sure' ELSE 'doubt' END, film_id = CASE WHEN cardinality(m.same) = 1 THEN m.same[1] END,
         guesses = CASE WHEN cardinality(m.same) = 1 THEN '{}' ELSE (coalesce(m.same, m.near))[:5] END
    FROM met m WHERE i.import_id = this AND i.number = m.number;
END $$;
-- For some of those that were not found, films whose titles are like theirs: only ever doubts. Answers how many were looked for.
CREATE FUNCTION guess_import_films(this uuid, most int) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public
  SET pg_trgm.word_similarity_threshold = 0.65 SET plan_cache_mode = force_custom_plan AS $$
DECLARE many int;
BEGIN
  WITH few AS (SELECT i.number, i.year, plain_text(i.title) AS typed FROM import_films i WHERE i.import_id = this AND i.match = 'open' ORDER BY i.number LIMIT most),
    near AS (
      SELECT s.number, ARRAY(SELECT f.id FROM films f
          WHERE s.typed <% film_titles(f.title, f.original_title) AND (s.year IS NULL OR f.year BETWEEN s.year - 1 AND s.year + 1)
          ORDER BY similarity(s.typed, film_titles(f.title, f.original_title)) DESC, f.id LIMIT 3) AS guesses FROM few s)
  UPDATE import_films i SET match = CASE n.guesses WHEN '{}' THEN 'none' ELSE 'doubt' END, guesses = n.guesses
    FROM near n WHERE i.import_id = this AND i.number = n.number;
  GET DIAGNOSTICS many = ROW_COUNT;
  RETURN many;
END $$;
-- The scores of films, held until the transaction ends, in one order.
CREATE FUNCTION hold_film_scores(films uuid[]) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO film_scores (film_id) SELECT DISTINCT u.id FROM unnest(films) u(id) ORDER BY 1 ON CONFLICT DO NOTHING;
  PERFORM 1 FROM film_scores s WHERE s.film_id = ANY (films) ORDER BY s.film_id FOR NO KEY UPDATE;
END $$;
-- Brings what is said of some of the films: viewings that are not in the diary, and of marks what is not said here or was said earlier. All for
-- the member's own eyes. Answers how many films that were; again, it is the next ones. Lists and the watchlist come last, by bring_import_lists.
CREATE FUNCTION bring_import_films(this uuid, most int, moment timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  i imports;
  few int[];
  about uuid[];
  brought int;
BEGIN
  PERFORM set_config('app.moving', 'on', true);
  SELECT x.* INTO i FROM imports x WHERE x.id = this AND x.state = 'bringing' FOR UPDATE;
  SELECT array_agg(s.number), array_agg(s.film_id) INTO few, about FROM (
    SELECT f.number, f.film_id FROM import_films f WHERE f.import_id = i.id AND f.film_id IS NOT NULL AND NOT f.is_skipped AND f.brought_at IS NULL
     ORDER BY f.film_id, f.number LIMIT most) s;
  IF few IS NULL THEN RETURN 0; END IF;
  PERFORM hold_film_scores(about);
  -- What stood there, so that it can stand there again.
  UPDATE import_films f SET brought_at = moment, before = CASE WHEN m.import_id = this THEN NULL
      WHEN m.film_id IS NULL THEN '{}' ELSE jsonb_build_object('rating', m.rating, 'liked', m.liked, 'watched', m.watched, 'visibility', m.visibility, 'updatedAt', m.updated_at,
        'ratedAt', m.rated_at, 'byNewcomer', m.by_newcomer, 'isDoubted', m.is_doubted) END
    FROM unnest(few) u(number) JOIN import_films g ON g.import_id = this AND g.number = u.number
    LEFT JOIN film_marks m ON m.member_id = i.member_id AND m.film_id = g.film_id
   WHERE f.import_id = this AND f.number = g.number;
  CREATE TEMPORARY TABLE coming ON COMMIT DROP AS SELECT * FROM import_foreseen(this, few);

  INSERT INTO diary_entries (id, member_id, film_id, client_id, watched_on, rating, liked, is_rewatch, review, review_html, has_spoilers, tags, with_whom, place,
      visibility, import_id, created_at)
    SELECT c.id, i.member_id, c.film_id, 'import-' || this || '-' || c.number, s.watched_on, s.rating, s.liked, s.is_rewatch,
           CASE WHEN i.shortens OR NOT c.said ? 'whole' THEN s.review END, CASE WHEN i.shortens OR NOT c.said ? 'whole' THEN s.review_html END,
           s.has_spoilers, s.tags, s.with_whom, s.place, 'me', this, moment
      FROM coming c CROSS JOIN LATERAL jsonb_to_record(c.said) AS s(watched_on date, rating int, liked boolean, is_rewatch boolean, review text, review_html text,
        has_spoilers boolean, tags varchar(40)[], with_whom varchar(100), place varchar(100))
     WHERE c.kind = 'viewing' AND NOT c.known ORDER BY c.number
    ON CONFLICT (member_id, client_id) DO NOTHING;

  CREATE TEMPORARY TABLE meant ON COMMIT DROP AS
    SELECT c.film_id, bool_or(c.kind = 'viewing' OR (c.said->>'watched')::boolean) AS watched, coalesce(bool_or((c.said->>'liked')::boolean) FILTER (WHERE c.kind = 'mark'), false) AS liked,
           (array_agg((c.said->>'rating')::int ORDER BY c.kind, coalesce(c.said->>'day', c.said->>'watched_on') DESC NULLS LAST, c.number DESC)
             FILTER (WHERE c.said->>'rating' IS NOT NULL))[1] AS rating,
           max(coalesce(c.said->>'day', c.said->>'watched_on')::date) AS day
      FROM coming c WHERE c.kind IN ('mark', 'viewing') AND NOT c.known GROUP BY 1;
  CREATE TEMPORARY TABLE viewed ON COMMIT DROP AS
    SELECT e.film_id, count(*)::int AS many, max(e.watched_on) AS latest FROM diary_entries e WHERE e.member_id = i.member_id AND e.film_id = ANY (about) GROUP BY 1;
  -- Of a mark that is here only what is new.
  UPDATE film_marks m SET watched = n.watched, liked = n.liked, rating = n.rating, viewings = n.viewings, last_watched_on = n.latest,
         visibility = CASE WHEN n.changed THEN 'me' ELSE m.visibility END, import_id = CASE WHEN n.changed THEN this ELSE m.import_id END,
         updated_at = CASE WHEN n.changed THEN moment ELSE m.updated_at END
    FROM (SELECT x.film_id, x.watched OR s.watched AS watched, x.liked OR s.liked AS liked, r.rating, coalesce(v.many, 0) AS viewings, v.latest,
                 ((s.watched AND NOT x.watched) OR (s.liked AND NOT x.liked) OR r.rating IS DISTINCT FROM x.rating) AS changed
            FROM film_marks x JOIN meant s ON s.film_id = x.film_id LEFT JOIN viewed v ON v.film_id = x.film_id
            CROSS JOIN LATERAL (SELECT CASE WHEN x.rating IS NULL OR s.day > x.updated_at::date THEN coalesce(s.rating, x.rating) ELSE x.rating END AS rating) r
           WHERE x.member_id = i.member_id) n
   WHERE m.member_id = i.member_id AND m.film_id = n.film_id;
  -- A moment before its viewings: to delete one of those does not delete what is thought of the film.
  INSERT INTO film_marks (member_id, film_id, watched, liked, rating, viewings, last_watched_on, visibility, import_id, created_at, updated_at)
    SELECT i.member_id, s.film_id, s.watched OR s.rating IS NOT NULL, s.liked, s.rating, coalesce(v.many, 0), v.latest, 'me', this, moment - interval '1 millisecond', moment
      FROM meant s LEFT JOIN viewed v ON v.film_id = s.film_id WHERE s.watched OR s.liked OR s.rating IS NOT NULL ORDER BY s.film_id
    ON CONFLICT (member_id, film_id) DO NOTHING;

  UPDATE import_rows r SET outcome = CASE WHEN c.known THEN 'known'
      WHEN c.kind = 'mark' AND NOT EXISTS (SELECT FROM film_marks m WHERE m.member_id = i.member_id AND m.film_id = c.film_id AND m.import_id = this) THEN 'known' ELSE 'brought' END
    FROM coming c WHERE r.import_id = this AND r.number = c.number AND c.kind IN ('mark', 'viewing');
  GET DIAGNOSTICS brought = ROW_COUNT;
  UPDATE imports x SET done = x.done + brought WHERE x.id = this;
  DROP TABLE coming, meant, viewed;
  RETURN cardinality(few);
END $$;
-- Brings what stands in an order, in the order of the file: the watchlist and lists. With that an import is done.
CREATE FUNCTION bring_import_lists(this uuid, moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  i imports;
  listed int;
BEGIN
  PERFORM set_config('app.moving', 'on', true);
  SELECT x.* INTO i FROM imports x WHERE x.id = this AND x.state = 'bringing' FOR UPDATE;
  IF i.id IS NULL THEN RETURN; END IF;
  PERFORM FROM members m WHERE m.id = i.member_id FOR NO KEY UPDATE;
  CREATE TEMPORARY TABLE coming ON COMMIT DROP AS SELECT * FROM import_foreseen(this, NULL) x WHERE x.kind IN ('watchlist', 'listed');

  INSERT INTO watchlist_items (member_id, film_id, position, note, priority, added_at, import_id)
    SELECT i.member_id, n.film_id, coalesce((SELECT max(w.position) FROM watchlist_items w WHERE w.member_id = i.member_id), 0) + 65536 * row_number() OVER (ORDER BY n.number),
           n.note, n.priority, coalesce(n.day::timestamptz, moment), this
      FROM (SELECT DISTINCT ON (c.film_id) c.film_id, c.number, c.said->>'note' AS note, (c.said->>'priority')::int AS priority, (c.said->>'day')::date AS day
              FROM coming c WHERE c.kind = 'watchlist' AND NOT c.known ORDER BY c.film_id, c.number) n
     ORDER BY n.number LIMIT greatest(0, 5000 - (SELECT count(*) FROM watchlist_items w WHERE w.member_id = i.member_id))
    ON CONFLICT (member_id, film_id) DO NOTHING;

  INSERT INTO film_lists (id, owner_id, slug, title, description, description_html, is_ranked, visibility, tags, import_id, created_at, updated_at)
    SELECT r.id, i.member_id, s.slug, s.title, s.description, s.description_html, s.is_ranked, 'me', s.tags, this, moment, moment
      FROM import_rows r CROSS JOIN LATERAL jsonb_to_record(r.said) AS s(slug text, title text, description text, description_html text, is_ranked boolean, tags varchar(40)[])
     WHERE r.import_id = this AND r.kind = 'list' AND r.outcome IS NULL
       AND NOT EXISTS (SELECT FROM film_lists l WHERE l.owner_id = i.member_id AND lower(l.title) = lower(s.title) AND l.import_id IS DISTINCT FROM this)
     ORDER BY r.number LIMIT greatest(0, 500 - (SELECT count(*) FROM film_lists l WHERE l.owner_id = i.member_id))
    ON CONFLICT (id) DO NOTHING;
  INSERT INTO film_list_items (list_id, film_id, position, note, added_by_id, added_at)
    SELECT s.list_id, s.film_id, s.place * 65536, s.note, i.member_id, moment
      FROM (SELECT d.*, row_number() OVER (PARTITION BY d.list_id ORDER BY d.place) + (SELECT l.film_count FROM film_lists l WHERE l.id = d.list_id) AS nth FROM (
              SELECT DISTINCT ON (h.id, c.film_id) h.id AS list_id, c.film_id, (c.said->>'place')::int AS place, c.said->>'note' AS note
                FROM coming c JOIN import_rows h ON h.import_id = this AND h.number = (c.said->>'list')::int AND h.kind = 'list'
                JOIN film_lists l ON l.id = h.id AND l.import_id = this
               WHERE c.kind = 'listed' ORDER BY h.id, c.film_id, c.number) d) s
     WHERE s.nth <= 5000
    ON CONFLICT (list_id, film_id) DO NOTHING;

  UPDATE import_rows r SET outcome = CASE
      WHEN r.kind = 'watchlist' THEN CASE WHEN c.known THEN 'known'
        WHEN EXISTS (SELECT FROM watchlist_items w WHERE w.member_id = i.member_id AND w.film_id = c.film_id AND w.import_id = this) THEN 'brought' ELSE 'full' END
      ELSE CASE WHEN l.id IS NULL THEN 'known' ELSE 'brought' END END
    FROM coming c LEFT JOIN import_rows h ON c.kind = 'listed' AND h.import_id = this AND h.number = (c.said->>'list')::int AND h.kind = 'list'
    LEFT JOIN film_lists l ON l.id = h.id
   WHERE r.import_id = this AND r.number = c.number;
  GET DIAGNOSTICS listed = ROW_COUNT;
  UPDATE import_rows r SET outcome = CASE WHEN EXISTS (SELECT FROM film_lists l WHERE l.id = r.id) THEN 'brought' ELSE 'known' END
   WHERE r.import_id = this AND r.kind = 'list' AND r.outcome IS NULL;
  UPDATE imports x SET state = 'done', done = x.total, ended_at = moment WHERE x.id = this;
  DROP TABLE coming;
END $$;
-- Takes back what an import brought of some of the films, unless its member changed it since or others answered it; marks become what they were.
-- Answers how many films that were.
CREATE FUNCTION undo_import_films(this uuid, most int, moment timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  i imports;
  few int[];
  about uuid[];
  undone int;
BEGIN
  PERFORM set_config('app.moving', 'on', true);
  SELECT x.* INTO i FROM imports x WHERE x.id = this AND x.state = 'undoing' FOR UPDATE;
  -- All that are about a film at once.
  SELECT array_agg(f.number), array_agg(DISTINCT f.film_id) INTO few, about FROM import_films f
   WHERE f.import_id = i.id AND f.brought_at IS NOT NULL AND f.film_id IN (
     SELECT g.film_id FROM import_films g WHERE g.import_id = i.id AND g.brought_at IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT most);
  IF few IS NULL THEN RETURN 0; END IF;
  PERFORM hold_film_scores(about);
  UPDATE import_rows r SET outcome = CASE
      WHEN r.kind = 'viewing' THEN CASE WHEN e.id IS NULL THEN 'undone' WHEN e.import_id IS NULL THEN 'changed' WHEN e.like_count + e.comment_count > 0 THEN 'answered' ELSE 'undone' END
      WHEN r.kind = 'mark' THEN CASE WHEN m.film_id IS NOT NULL AND m.import_id IS DISTINCT FROM this THEN 'changed' ELSE 'undone' END
      ELSE CASE WHEN w.film_id IS NOT NULL AND w.import_id IS DISTINCT FROM this THEN 'changed' ELSE 'undone' END END
    FROM import_rows o JOIN import_films f ON f.import_id = this AND f.number = o.film
    LEFT JOIN diary_entries e ON e.id = o.id
    LEFT JOIN film_marks m ON m.member_id = i.member_id AND m.film_id = f.film_id
    LEFT JOIN watchlist_items w ON w.member_id = i.member_id AND w.film_id = f.film_id
   WHERE r.import_id = this AND o.import_id = this AND o.number = r.number AND o.film = ANY (few) AND o.outcome = 'brought' AND o.kind <> 'listed';
  GET DIAGNOSTICS undone = ROW_COUNT;
  DELETE FROM diary_entries e WHERE e.import_id = this AND e.film_id = ANY (about) AND e.like_count = 0 AND e.comment_count = 0;
  UPDATE diary_entries e SET import_id = NULL WHERE e.import_id = this AND e.film_id = ANY (about);
  DELETE FROM watchlist_items w WHERE w.import_id = this AND w.film_id = ANY (about);
  CREATE TEMPORARY TABLE stood ON COMMIT DROP AS
    SELECT a.id AS film_id, (SELECT b.before FROM import_films b WHERE b.import_id = this AND b.film_id = a.id AND b.before IS NOT NULL LIMIT 1) AS before, v.many, v.latest
      FROM unnest(about) a(id) CROSS JOIN LATERAL (
        SELECT count(*)::int AS many, max(e.watched_on) AS latest FROM diary_entries e WHERE e.member_id = i.member_id AND e.film_id = a.id) v;
  DELETE FROM film_marks m USING stood s WHERE m.import_id = this AND m.film_id = s.film_id AND s.many = 0 AND s.before = '{}';
  UPDATE film_marks m SET watched = (s.before->>'watched')::boolean OR s.many > 0, liked = (s.before->>'liked')::boolean, rating = (s.before->>'rating')::int,
         visibility = s.before->>'visibility', updated_at = (s.before->>'updatedAt')::timestamptz,
         rated_at = (s.before->>'ratedAt')::timestamptz, by_newcomer = (s.before->>'byNewcomer')::boolean, is_doubted = (s.before->>'isDoubted')::boolean,
         viewings = s.many, last_watched_on = s.latest, import_id = NULL
    FROM stood s WHERE m.import_id = this AND m.film_id = s.film_id AND s.before <> '{}';
  UPDATE film_marks m SET viewings = s.many, last_watched_on = s.latest, import_id = NULLIF(m.import_id, this)
    FROM stood s WHERE m.member_id = i.member_id AND m.film_id = s.film_id AND (m.viewings <> s.many OR m.last_watched_on IS DISTINCT FROM s.latest OR m.import_id = this);
  UPDATE import_films f SET brought_at = NULL, before = NULL WHERE f.import_id = this AND f.number = ANY (few);
  UPDATE imports x SET done = x.done + undone WHERE x.id = this;
  DROP TABLE stood;
  RETURN cardinality(few);
END $$;
-- Takes back the lists that nobody changed or answered. With that an import is undone.
CREATE FUNCTION undo_import_lists(this uuid, moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE i imports;
BEGIN
  SELECT x.* INTO i FROM imports x WHERE x.id = this AND x.state = 'undoing' FOR UPDATE;
  IF i.id IS NULL THEN RETURN; END IF;
  UPDATE import_rows r SET outcome = CASE WHEN l.id IS NULL THEN 'undone' WHEN l.change_count > 0 OR l.import_id IS DISTINCT FROM this THEN 'changed'
      WHEN l.like_count + l.comment_count > 0 OR EXISTS (SELECT FROM film_list_editors e WHERE e.list_id = l.id) THEN 'answered' ELSE 'undone' END
    FROM import_rows o LEFT JOIN film_lists l ON l.id = o.id
   WHERE r.import_id = this AND o.import_id = this AND o.number = r.number AND o.kind = 'list' AND o.outcome = 'brought';
  DELETE FROM film_lists l USING import_rows r WHERE r.import_id = this AND r.kind = 'list' AND r.outcome = 'undone' AND l.id = r.id AND l.import_id = this;
  UPDATE film_lists l SET import_id = NULL WHERE l.import_id = this;
  UPDATE import_rows r SET outcome = CASE WHEN h.outcome IN ('changed', 'answered') THEN h.outcome ELSE 'undone' END
    FROM import_rows h WHERE r.import_id = this AND r.kind = 'listed' AND r.outcome = 'brought'
     AND h.import_id = this AND h.number = (r.said->>'list')::int AND h.kind = 'list';
  UPDATE imports x SET state = 'undone', done = x.total, ended_at = moment WHERE x.id = this;
END $$;
-- Imports that are done and have waited for a film which is here now: it is found, and they go on bringing. Nothing where its member is at another.
CREATE FUNCTION late_imports(moment timestamptz) RETURNS TABLE (id uuid, member_id uuid)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  this uuid;
  whose uuid;
BEGIN
  -- Whichever come first, so that none wait for ever behind a thousand whose films nobody adds.
  FOR this, whose IN SELECT i.id, i.member_id FROM imports i WHERE i.state = 'done' AND i.created_at > moment - interval '1 year'
      AND EXISTS (SELECT FROM import_films f WHERE f.import_id = i.id AND f.match = 'none' AND f.film_id IS NULL AND NOT f.is_skipped) ORDER BY random() LIMIT 1000 LOOP
    -- Another of the same member's may be at work, begun above or by them: this one waits for another night as it is, and nobody else does.
    BEGIN
      CONTINUE WHEN EXISTS (SELECT FROM imports o WHERE o.member_id = whose AND o.state IN ('reading', 'ready', 'bringing', 'undoing'));
      PERFORM match_import(this);
      CONTINUE WHEN NOT EXISTS (
        SELECT FROM import_films f WHERE f.import_id = this AND f.match = 'sure' AND f.film_id IS NOT NULL AND f.brought_at IS NULL AND NOT f.is_skipped);
      RETURN QUERY UPDATE imports x SET state = 'bringing', done = 0, total = (SELECT count(*) FROM import_foreseen(this, NULL))
        WHERE x.id = this AND x.state = 'done' RETURNING x.id, x.member_id;
    EXCEPTION WHEN unique_violation THEN CONTINUE;
    END;
  END LOOP;
END $$;

-- A copy may be in the shape of another house.
ALTER TABLE "exports" ADD COLUMN "kind" VARCHAR(10) NOT NULL DEFAULT 'everything';
ALTER TABLE "exports" ADD CONSTRAINT "exports_kinds" CHECK (kind IN ('everything', 'letterboxd', 'imdb', 'trakt'));
DROP FUNCTION own_exports(uuid);
CREATE FUNCTION own_exports(viewer uuid)
  RETURNS TABLE (id uuid, kind text, state text, file_name text, parts_done int, parts_total int, bytes float8, created_at timestamptz, ready_at timestamptz, ends_at timestamptz)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT e.id, e.kind::text, e.state::text, e.file_name::text, e.parts_done, e.parts_total, e.bytes::float8, e.created_at::timestamptz, e.ready_at::timestamptz,
      e.ends_at::timestamptz
    FROM exports e WHERE e.member_id = viewer ORDER BY e.created_at DESC LIMIT 200;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('no_longer_imported', 'own_imports', 'import_foreseen', 'import_in_numbers', 'list_import_films', 'open_imports', 'start_import', 'hold_import', 'decide_import_film',
        'take_import_guesses', 'confirm_import', 'undo_import', 'discard_import', 'import_words', 'show_import', 'match_import', 'guess_import_films', 'hold_film_scores',
        'bring_import_films', 'bring_import_lists', 'undo_import_films', 'undo_import_lists', 'late_imports', 'own_exports') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text ~ '^(own_imports|import_foreseen|import_in_numbers|list_import_films|open_imports|start_import|decide_import_film|take_import_guesses|confirm_import|undo_import|discard_import|import_words|show_import|own_exports)\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
    IF made::text ~ '^(import_foreseen|match_import|guess_import_films|hold_film_scores|bring_import_films|bring_import_lists|undo_import_films|undo_import_lists|late_imports)\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO jobs', made);
    END IF;
  END LOOP;
END $$;
