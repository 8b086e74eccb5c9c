-- Whoever owns the database may speak of the extension's settings only after it was used in the session.
SELECT similarity('Ada', 'Ada');
-- Words that are nearly those asked for are looked for where nothing has the words themselves: to compare each title with
-- what was typed is what a search spent most of its time on.
CREATE OR REPLACE FUNCTION search_threads(viewer uuid, asked jsonb, after_rank double precision, after_id uuid, most integer)
RETURNS TABLE (id uuid, rank double precision, total integer, item jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  SET "pg_trgm.word_similarity_threshold" TO '0.5'
  SET plan_cache_mode TO 'force_custom_plan'
AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  words text := plain_text(asked->>'words');
  writer uuid := find_member(asked->>'from');
  is_known boolean;
BEGIN
  IF asked->>'has' <> 'answer' OR (wanted IS NULL AND words = '' AND NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
  IF asked ? 'from' AND writer IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  is_known := wanted IS NOT NULL AND EXISTS (SELECT FROM forum_threads t
    WHERE t.lexemes @@ wanted AND t.category_id IN (SELECT my_forum_categories()) AND t.author_id NOT IN (SELECT my_forum_hidden()));
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT t.id, (CASE WHEN wanted IS NULL AND words = '' THEN 0 WHEN t.lexemes @@ wanted THEN 1 + ts_rank(t.lexemes, wanted)
                         ELSE word_similarity(words, plain_text(t.title)) END + extract(epoch FROM t.last_post_at) / 1e10)::float8 AS rank
        FROM forum_threads t
       WHERE ((wanted IS NULL AND words = '') OR t.lexemes @@ wanted
              OR (NOT is_known AND words <> '' AND asked->'phrases' = '[]' AND asked->'without' = '[]' AND words <% plain_text(t.title)))
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
END $$
;

CREATE OR REPLACE FUNCTION search_articles(viewer uuid, asked jsonb, after_rank double precision, after_id uuid, most integer)
RETURNS TABLE (id uuid, rank double precision, total integer, item jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  SET "pg_trgm.word_similarity_threshold" TO '0.5'
  SET plan_cache_mode TO 'force_custom_plan'
AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  typed text := plain_text(asked->>'words');
  writer uuid := find_member(asked->>'from');
  is_known boolean;
BEGIN
  IF asked ? 'in' OR asked->>'has' = 'answer' OR (wanted IS NULL AND typed = '' AND NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
  IF asked ? 'from' AND writer IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  is_known := wanted IS NOT NULL AND EXISTS (SELECT FROM blog_posts b
    WHERE b.lexemes @@ wanted AND b.state = 'published' AND b.author_id NOT IN (SELECT my_blog_hidden()));
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT b.id, (CASE WHEN wanted IS NULL AND typed = '' THEN 0 WHEN b.lexemes @@ wanted THEN 1 + ts_rank(b.lexemes, wanted)
                         ELSE word_similarity(typed, plain_text(b.title)) END + extract(epoch FROM b.published_at) / 1e10)::float8 AS rank
        FROM blog_posts b
       WHERE ((wanted IS NULL AND typed = '') OR b.lexemes @@ wanted
              OR (NOT is_known AND typed <> '' AND asked->'phrases' = '[]' AND asked->'without' = '[]' AND typed <% plain_text(b.title)))
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
END $$
;
