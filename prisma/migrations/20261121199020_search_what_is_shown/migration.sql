-- Searching costs what it shows: nobody counts beyond 300, near words are looked for only where nothing has the words themselves, and what is
-- dear to say of each (a rank among long texts, a likeness of titles) is said of the first hundred.
-- The settings that functions name are known to a session that has used the extension.
SELECT similarity('Ada', 'Ada');

CREATE OR REPLACE FUNCTION search_films(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE(id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public
  SET pg_trgm.word_similarity_threshold = 0.5 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  typed text := plain_text(asked->>'words');
  is_known boolean;
BEGIN
  IF asked ?| ARRAY['from', 'in', 'tag', 'after', 'before', 'has'] OR (wanted IS NULL AND typed = '') OR starts_with(wanted::text, '!') THEN RETURN; END IF;
  is_known := wanted IS NOT NULL AND EXISTS (SELECT FROM films f WHERE f.lexemes @@ wanted);
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT f.id, CASE WHEN f.lexemes @@ wanted THEN 1 + ts_rank(f.lexemes, wanted)
                        ELSE word_similarity(typed, film_titles(f.title, f.original_title)) END::float8 AS rank
        FROM films f
       WHERE f.lexemes @@ wanted
          OR (NOT is_known AND typed <> '' AND asked->'phrases' = '[]' AND asked->'without' = '[]' AND typed <% film_titles(f.title, f.original_title))
       ORDER BY rank DESC, f.id DESC LIMIT search_most() + 1),
    -- Of films that have the words those go first whose titles are most like them.
    liked AS (SELECT s.id, word_similarity(typed, film_titles(f.title, f.original_title)) AS likeness
                FROM (SELECT * FROM found ORDER BY found.rank DESC, found.id DESC LIMIT 100) s JOIN films f ON f.id = s.id WHERE is_known),
    ranked AS MATERIALIZED (SELECT s.id, s.rank + coalesce(l.likeness, 0) AS rank FROM found s LEFT JOIN liked l ON l.id = s.id)
    SELECT s.id, s.rank, (SELECT count(*) FROM found)::int, film_card(f) || jsonb_build_object('originalTitle', f.original_title, 'people', f.people)
      FROM (SELECT * FROM ranked WHERE after_id IS NULL OR (ranked.rank, ranked.id) < (after_rank, after_id)
             ORDER BY ranked.rank DESC, ranked.id DESC LIMIT most) s JOIN films f ON f.id = s.id
     ORDER BY s.rank DESC, s.id DESC;
END $$;

GRANT EXECUTE ON FUNCTION search_most() TO app;

CREATE OR REPLACE FUNCTION pg_temp.reword(called text, was text, becomes text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before text := pg_get_functiondef(called::regproc);
BEGIN
  IF position(was IN before) = 0 THEN RAISE EXCEPTION '% does not say: %', called, was; END IF;
  EXECUTE replace(before, was, becomes);
END $$;
SELECT pg_temp.reword('search_threads', 'LIMIT 1001)', 'LIMIT search_most() + 1)');
-- Articles are long: the newest hundred have a rank among each other, those behind them are there by their day.
SELECT pg_temp.reword('search_articles', 'SELECT b.id, (CASE WHEN wanted IS NULL AND typed = '''' THEN 0 WHEN b.lexemes @@ wanted THEN 1 + ts_rank(b.lexemes, wanted)
                         ELSE word_similarity(typed, plain_text(b.title)) END + extract(epoch FROM b.published_at) / 1e10)::float8 AS rank
        FROM blog_posts b', 'SELECT b.id, b.published_at
        FROM blog_posts b');
SELECT pg_temp.reword('search_articles', 'ORDER BY b.published_at DESC, b.id DESC LIMIT 1001)
    SELECT f.id, f.rank,', 'ORDER BY b.published_at DESC, b.id DESC LIMIT search_most() + 1),
    ranks AS (
      SELECT b.id, CASE WHEN b.lexemes @@ wanted THEN 1 + ts_rank(b.lexemes, wanted) ELSE word_similarity(typed, plain_text(b.title)) END AS rank
        FROM (SELECT * FROM found ORDER BY found.published_at DESC, found.id DESC LIMIT 100) s JOIN blog_posts b ON b.id = s.id
       WHERE wanted IS NOT NULL OR typed <> ''''),
    ranked AS MATERIALIZED (
      SELECT s.id, (coalesce(r.rank, 0) + extract(epoch FROM s.published_at) / 1e10)::float8 AS rank FROM found s LEFT JOIN ranks r ON r.id = s.id)
    SELECT f.id, f.rank,');
SELECT pg_temp.reword('search_articles', 'FROM found f JOIN blog_posts b ON b.id = f.id
     WHERE after_id IS NULL OR (f.rank, f.id) < (after_rank, after_id)
     ORDER BY f.rank DESC, f.id DESC LIMIT most;', 'FROM (SELECT * FROM ranked WHERE after_id IS NULL OR (ranked.rank, ranked.id) < (after_rank, after_id)
             ORDER BY ranked.rank DESC, ranked.id DESC LIMIT most) f
      JOIN blog_posts b ON b.id = f.id
     ORDER BY f.rank DESC, f.id DESC;');
-- What is searched of a community begins with its name, so that the name itself is looked at only where that fits.
SELECT pg_temp.reword('communities_like', 'CASE WHEN plain_text(c.name) = asked THEN 400 WHEN plain_text(c.name) LIKE inside || ''%'' THEN 300
                    WHEN', 'CASE WHEN c.search_text LIKE inside || ''%'' THEN CASE WHEN plain_text(c.name) = asked THEN 400 ELSE 300 END
                    WHEN');
-- Two searches of one millisecond have an order, too.
SELECT pg_temp.reword('note_search', 'INSERT INTO searches', 'moment := greatest(moment, (SELECT max(s.searched_at) + interval ''1 millisecond'' FROM searches s WHERE s.member_id = viewer));
  INSERT INTO searches');
