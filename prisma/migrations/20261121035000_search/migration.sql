-- Only in a session that has used the extension may its owner name the extension's settings, as a function below does.
SELECT similarity('Ada', 'Ada');

-- What a text is found by: its words without accents and endings. A text that is gone has none.
CREATE FUNCTION search_lexemes(value text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT to_tsvector('english', plain_text(coalesce(value, '')))
$$;
GRANT EXECUTE ON FUNCTION search_lexemes(text) TO app, jobs;

ALTER TABLE "forum_threads" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (search_lexemes(title)) STORED;
ALTER TABLE "forum_posts" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (search_lexemes(body)) STORED;
CREATE INDEX "forum_threads_lexemes_idx" ON "forum_threads" USING gin ("lexemes");
CREATE INDEX "forum_posts_lexemes_idx" ON "forum_posts" USING gin ("lexemes");
CREATE INDEX forum_threads_title_like ON forum_threads USING gin (plain_text(title) gin_trgm_ops);

-- What somebody looked for: the newest of each, and those they keep.
CREATE TABLE "searches" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "query" VARCHAR(800) NOT NULL,
    "searched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3),

    CONSTRAINT "searches_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "searches_member_id_query_key" ON "searches"("member_id", "query");
CREATE INDEX "searches_member_id_searched_at_idx" ON "searches"("member_id", "searched_at" DESC);
ALTER TABLE "searches" ADD CONSTRAINT "searches_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('searches', 'member_id');

-- What is asked for: every word as a beginning, phrases as they stand, and words that must not be there; null when that is nothing.
CREATE FUNCTION search_wanted(asked jsonb) RETURNS tsquery
  LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public AS $$
DECLARE
  wanted tsquery;
  piece tsquery;
  one text;
BEGIN
  SELECT string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':*', ' & ')::tsquery INTO wanted
    FROM unnest(tsvector_to_array(search_lexemes(asked->>'words'))) AS lexeme;
  FOR one IN SELECT jsonb_array_elements_text(asked->'phrases') LOOP
    piece := phraseto_tsquery('english', plain_text(one));
    IF numnode(piece) > 0 THEN wanted := coalesce(wanted && piece, piece); END IF;
  END LOOP;
  FOR one IN SELECT jsonb_array_elements_text(asked->'without') LOOP
    piece := plainto_tsquery('english', plain_text(one));
    IF numnode(piece) > 0 THEN wanted := CASE WHEN wanted IS NULL THEN !!piece ELSE wanted && !!piece END; END IF;
  END LOOP;
  RETURN wanted;
END $$;

-- People whose name or handle is like the words; none when what is asked for is something people write.
CREATE FUNCTION search_people(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  IF asked->>'words' = '' OR (asked->>'isFiltered')::boolean THEN RETURN; END IF;
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT m.id, l.likeness::float8 AS rank FROM members_like(asked->>'words', 600) l JOIN members m ON m.id = l.id
       WHERE m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
         AND (viewer IS NULL OR m.id NOT IN (SELECT blocked_with(viewer))))
    SELECT f.id, f.rank, (SELECT count(*) FROM found)::int, person_view(m) || jsonb_build_object('followersCount', m.followers_count)
      FROM found f JOIN members m ON m.id = f.id
     WHERE after_id IS NULL OR (f.rank, f.id) < (after_rank, after_id)
     ORDER BY f.rank DESC, f.id DESC LIMIT most;
END $$;

-- Communities the viewer may see whose words are like those asked for.
CREATE FUNCTION search_communities(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  IF asked->>'words' = '' OR (asked->>'isFiltered')::boolean THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT c.id, (-l.place)::float8 AS rank FROM communities_like(viewer, asked->>'words', 300) l JOIN communities c ON c.id = l.id)
    SELECT f.id, f.rank, (SELECT count(*) FROM found)::int, community_card(viewer, c)
      FROM found f JOIN communities c ON c.id = f.id
     WHERE after_id IS NULL OR f.rank < after_rank
     ORDER BY f.rank DESC LIMIT most;
END $$;

-- Threads whose title has the words, or something like them: a letter may be wrong. Row-level security would keep the indexes of
-- words from being used, so this and the next are functions of the owner and ask the same themselves. The newest thousand are ranked.
CREATE FUNCTION search_threads(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET pg_trgm.word_similarity_threshold = 0.5 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  words text := plain_text(asked->>'words');
  writer uuid := find_member(asked->>'from');
BEGIN
  IF asked ? 'has' OR (wanted IS NULL AND words = '' AND NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
  IF asked ? 'from' AND writer IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT t.id, (CASE WHEN wanted IS NULL AND words = '' THEN 0 WHEN t.lexemes @@ wanted THEN 1 + ts_rank(t.lexemes, wanted)
                         ELSE word_similarity(words, plain_text(t.title)) END + extract(epoch FROM t.last_post_at) / 1e10)::float8 AS rank
        FROM forum_threads t
       WHERE ((wanted IS NULL AND words = '') OR t.lexemes @@ wanted
              OR (words <> '' AND asked->'phrases' = '[]' AND asked->'without' = '[]' AND words <% plain_text(t.title)))
         AND t.category_id IN (SELECT my_forum_categories()) AND t.author_id NOT IN (SELECT my_forum_hidden())
         AND (writer IS NULL OR t.author_id = writer)
         AND (NOT asked ? 'in' OR t.category_id IN (SELECT search_shelves(asked->>'in')))
         AND (NOT asked ? 'after' OR t.created_at >= (asked->>'after')::timestamptz)
         AND (NOT asked ? 'before' OR t.created_at < (asked->>'before')::timestamptz)
       ORDER BY t.last_post_at DESC, t.id DESC LIMIT 1001)
    SELECT f.id, f.rank, (SELECT count(*) FROM found)::int,
           jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'at', t.last_post_at, 'replies', greatest(t.post_count - 1, 0),
             'by', (SELECT person_view(p) FROM members p WHERE p.id = t.author_id),
             'category', (SELECT jsonb_build_object('slug', c.slug, 'name', c.name) FROM forum_categories c WHERE c.id = t.category_id))
      FROM found f JOIN forum_threads t ON t.id = f.id
     WHERE after_id IS NULL OR (f.rank, f.id) < (after_rank, after_id)
     ORDER BY f.rank DESC, f.id DESC LIMIT most;
END $$;

-- Posts that have the words.
CREATE FUNCTION search_posts(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  writer uuid := find_member(asked->>'from');
BEGIN
  IF wanted IS NULL AND (asked->>'words' <> '' OR NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
  IF asked ? 'from' AND writer IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT m.id, (coalesce(ts_rank(m.lexemes, wanted), 0) + extract(epoch FROM m.created_at) / 1e10)::float8 AS rank
        FROM forum_posts m
       WHERE m.deleted_at IS NULL AND (wanted IS NULL OR m.lexemes @@ wanted)
         AND m.category_id IN (SELECT my_forum_categories()) AND m.author_id NOT IN (SELECT my_forum_hidden())
         AND (writer IS NULL OR m.author_id = writer)
         AND (NOT asked ? 'in' OR m.category_id IN (SELECT search_shelves(asked->>'in')))
         AND (NOT asked ? 'after' OR m.created_at >= (asked->>'after')::timestamptz)
         AND (NOT asked ? 'before' OR m.created_at < (asked->>'before')::timestamptz)
         AND CASE asked->>'has' WHEN 'link' THEN m.body ~ 'https?://' WHEN 'picture' THEN m.body ~ '!\[' WHEN 'quote' THEN m.body ~ '(^|\n)>'
                                ELSE true END
       ORDER BY m.created_at DESC, m.id DESC LIMIT 1001)
    SELECT f.id, f.rank, (SELECT count(*) FROM found)::int,
           jsonb_build_object('slug', t.slug, 'threadId', t.id, 'title', t.title, 'number', m.number, 'at', m.created_at, 'body', m.body,
             'by', (SELECT person_view(p) FROM members p WHERE p.id = m.author_id),
             'category', (SELECT jsonb_build_object('slug', c.slug, 'name', c.name) FROM forum_categories c WHERE c.id = t.category_id))
      FROM found f JOIN forum_posts m ON m.id = f.id JOIN forum_threads t ON t.id = m.thread_id
     WHERE after_id IS NULL OR (f.rank, f.id) < (after_rank, after_id)
     ORDER BY f.rank DESC, f.id DESC LIMIT most;
END $$;

-- A category by its slug, and what stands under it.
CREATE FUNCTION search_shelves(ref text) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id WHERE c.slug = ref OR p.slug = ref
$$;

-- Notes what the member looked for; the same again only moves up. Twenty are remembered, beside those that were saved.
CREATE FUNCTION note_search(viewer uuid, new_id uuid, words text, moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  INSERT INTO searches (id, member_id, query, searched_at) VALUES (new_id, viewer, words, moment)
    ON CONFLICT (member_id, query) DO UPDATE SET searched_at = excluded.searched_at;
  DELETE FROM searches s WHERE s.member_id = viewer AND s.saved_at IS NULL AND s.id NOT IN (
    SELECT k.id FROM searches k WHERE k.member_id = viewer AND k.saved_at IS NULL ORDER BY k.searched_at DESC LIMIT 20);
END $$;
-- What the member looked for lately and what they keep.
CREATE FUNCTION list_searches(viewer uuid) RETURNS TABLE (id uuid, query text, is_saved boolean)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT s.id, s.query::text, s.saved_at IS NOT NULL FROM searches s WHERE s.member_id = viewer
    ORDER BY s.saved_at IS NULL, coalesce(s.saved_at, s.searched_at) DESC;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('search_wanted', 'search_people', 'search_communities', 'search_threads', 'search_posts', 'search_shelves', 'note_search', 'list_searches') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text !~ '^search_(shelves|wanted)\(' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made); END IF;
  END LOOP;
END $$;
