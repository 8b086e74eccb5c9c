-- Only in a session that has used the extension may its owner name the extension's settings, as a function below does.
SELECT similarity('Ada', 'Ada');

-- An article is found by its title before anything else, then by what stands under it, then by its text.
CREATE FUNCTION search_article(title text, subtitle text, body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT setweight(search_lexemes(title), 'A') || setweight(search_lexemes(subtitle), 'B') || setweight(search_lexemes(body), 'D')
$$;
GRANT EXECUTE ON FUNCTION search_article(text, text, text) TO app, jobs;
ALTER TABLE "blog_posts" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (search_article(title, subtitle, body)) STORED;
CREATE INDEX "blog_posts_lexemes_idx" ON "blog_posts" USING gin ("lexemes");
CREATE INDEX blog_posts_title_like ON blog_posts USING gin (plain_text(title) gin_trgm_ops);

-- Articles that are published and have the words, or a title like them.
CREATE FUNCTION search_articles(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET pg_trgm.word_similarity_threshold = 0.5 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  typed text := plain_text(asked->>'words');
  writer uuid := find_member(asked->>'from');
BEGIN
  IF asked ? 'in' OR asked->>'has' = 'answer' OR (wanted IS NULL AND typed = '' AND NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
  IF asked ? 'from' AND writer IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT b.id, (CASE WHEN wanted IS NULL AND typed = '' THEN 0 WHEN b.lexemes @@ wanted THEN 1 + ts_rank(b.lexemes, wanted)
                         ELSE word_similarity(typed, plain_text(b.title)) END + extract(epoch FROM b.published_at) / 1e10)::float8 AS rank
        FROM blog_posts b
       WHERE ((wanted IS NULL AND typed = '') OR b.lexemes @@ wanted
              OR (typed <> '' AND asked->'phrases' = '[]' AND asked->'without' = '[]' AND typed <% plain_text(b.title)))
         AND b.state = 'published' AND b.author_id NOT IN (SELECT my_blog_hidden())
         AND (writer IS NULL OR b.author_id = writer)
         AND (NOT asked ? 'tag' OR EXISTS (SELECT FROM blog_tags t WHERE t.post_id = b.id AND t.tag = asked->>'tag'))
         AND (NOT asked ? 'after' OR b.published_at >= (asked->>'after')::timestamptz)
         AND (NOT asked ? 'before' OR b.published_at < (asked->>'before')::timestamptz)
         AND CASE asked->>'has' WHEN 'link' THEN b.body ~ 'https?://' WHEN 'picture' THEN b.body ~ '!\[' WHEN 'quote' THEN b.body ~ '(^|\n)>'
                                ELSE true END
       ORDER BY b.published_at DESC, b.id DESC LIMIT 1001)
    SELECT f.id, f.rank, (SELECT count(*) FROM found)::int,
           jsonb_build_object('slug', b.slug, 'title', b.title, 'subtitle', b.subtitle, 'body', b.body, 'at', b.published_at,
             'by', (SELECT person_view(p) FROM members p WHERE p.id = b.author_id))
      FROM found f JOIN blog_posts b ON b.id = f.id
     WHERE after_id IS NULL OR (f.rank, f.id) < (after_rank, after_id)
     ORDER BY f.rank DESC, f.id DESC LIMIT most;
END $$;
REVOKE ALL ON FUNCTION search_articles(uuid, jsonb, float8, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_articles(uuid, jsonb, float8, uuid, int) TO app;

-- With tags, and threads that have an answer.
CREATE OR REPLACE FUNCTION search_threads(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET pg_trgm.word_similarity_threshold = 0.5 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  words text := plain_text(asked->>'words');
  writer uuid := find_member(asked->>'from');
BEGIN
  IF asked->>'has' <> 'answer' OR (wanted IS NULL AND words = '' AND NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
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
         AND (NOT asked ? 'tag' OR t.tags @> ARRAY[asked->>'tag']::varchar[]) AND (NOT asked ? 'has' OR t.solved_number IS NOT NULL)
         AND (NOT asked ? 'after' OR t.created_at >= (asked->>'after')::timestamptz)
         AND (NOT asked ? 'before' OR t.created_at < (asked->>'before')::timestamptz)
       ORDER BY t.last_post_at DESC, t.id DESC LIMIT 1001)
    SELECT f.id, f.rank, (SELECT count(*) FROM found)::int,
           jsonb_build_object('id', t.id, 'isSolved', t.solved_number IS NOT NULL, 'slug', t.slug, 'title', t.title, 'at', t.last_post_at, 'replies', greatest(t.post_count - 1, 0),
             'by', (SELECT person_view(p) FROM members p WHERE p.id = t.author_id),
             'category', (SELECT jsonb_build_object('slug', c.slug, 'name', c.name) FROM forum_categories c WHERE c.id = t.category_id))
      FROM found f JOIN forum_threads t ON t.id = f.id
     WHERE after_id IS NULL OR (f.rank, f.id) < (after_rank, after_id)
     ORDER BY f.rank DESC, f.id DESC LIMIT most;
END $$;

CREATE OR REPLACE FUNCTION search_posts(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  writer uuid := find_member(asked->>'from');
BEGIN
  IF wanted IS NULL AND (asked->>'words' <> '' OR NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
  IF (asked ? 'from' AND writer IS NULL) OR asked->>'has' = 'answer' THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT m.id, (coalesce(ts_rank(m.lexemes, wanted), 0) + extract(epoch FROM m.created_at) / 1e10)::float8 AS rank
        FROM forum_posts m
       WHERE m.deleted_at IS NULL AND (wanted IS NULL OR m.lexemes @@ wanted)
         AND m.category_id IN (SELECT my_forum_categories()) AND m.author_id NOT IN (SELECT my_forum_hidden())
         AND (writer IS NULL OR m.author_id = writer)
         AND (NOT asked ? 'in' OR m.category_id IN (SELECT search_shelves(asked->>'in')))
         AND (NOT asked ? 'tag' OR EXISTS (SELECT FROM forum_threads t WHERE t.id = m.thread_id AND t.tags @> ARRAY[asked->>'tag']::varchar[]))
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
