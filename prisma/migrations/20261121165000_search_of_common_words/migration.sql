-- How many of the posts that match are counted and ranked: the newest three hundred. One more says that there are more.
CREATE FUNCTION search_most() RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$ SELECT 300 $$;

-- The week of a moment, counted from the beginning of 1970.
CREATE FUNCTION week_of(moment timestamptz) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT floor(extract(epoch FROM moment) / 604800)::int
$$;
GRANT EXECUTE ON FUNCTION week_of(timestamptz) TO app, jobs;

CREATE INDEX forum_posts_words ON forum_posts USING gin (week_of(created_at), lexemes);
DROP INDEX "forum_posts_lexemes_idx";

-- What is asked for, of whole words; null when it is nothing.
CREATE FUNCTION search_wanted_whole(asked jsonb) RETURNS tsquery
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public AS $$
  SELECT replace(search_wanted(asked)::text, ':*', '')::tsquery
$$;
REVOKE ALL ON FUNCTION search_wanted_whole(jsonb) FROM PUBLIC;

/*
 * Posts that have the words. The index answers with every post that has them, and a common word stands in many: so it is asked
 * for one week after the other, the newest first, until enough were found, and after a dozen of them for all that is older. Where
 * there are only words that must not be there, nearly every post does, and they are looked at as they come. Words
 * that only begin as one that is asked for count where hardly a post has them whole: to find all that begin in a way is dear.
 */
CREATE OR REPLACE FUNCTION search_posts(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted_whole(asked);
  by_week boolean := NOT starts_with(wanted::text, '!');
  writer uuid := find_member(asked->>'from');
  shelves uuid[];
  hidden uuid[];
  matching text;
  latest int := (SELECT week_of(p.created_at) FROM forum_posts p ORDER BY p.id DESC LIMIT 1);
  newest int := latest;
  oldest int := (SELECT week_of(p.created_at) FROM forum_posts p ORDER BY p.id LIMIT 1);
  weeks int := 0;
  few int := 20;
  ids uuid[] := '{}';
  ranks float8[] := '{}';
  more_ids uuid[];
  more_ranks float8[];
BEGIN
  IF wanted IS NULL AND (asked->>'words' <> '' OR NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
  IF (asked ? 'from' AND writer IS NULL) OR asked->>'has' = 'answer' THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  shelves := ARRAY(SELECT my_forum_categories());
  hidden := ARRAY(SELECT my_forum_hidden());
  IF asked ? 'in' THEN shelves := ARRAY(SELECT unnest(shelves) INTERSECT SELECT search_shelves(asked->>'in')); END IF;
  matching := concat('SELECT m.id, (coalesce(ts_rank(m.lexemes, $1), 0) + extract(epoch FROM m.created_at) / 1e10)::float8 AS rank FROM forum_posts m
    WHERE m.deleted_at IS NULL AND m.category_id = ANY ($2) AND NOT m.author_id = ANY ($3)',
    CASE WHEN wanted IS NOT NULL THEN ' AND m.lexemes @@ $1' END,
    CASE WHEN writer IS NOT NULL THEN ' AND m.author_id = $4' END,
    CASE WHEN asked ? 'tag' THEN ' AND EXISTS (SELECT FROM forum_threads t WHERE t.id = m.thread_id AND t.tags @> ARRAY[$5->>''tag'']::varchar[])' END,
    CASE WHEN asked ? 'after' THEN ' AND m.created_at >= ($5->>''after'')::timestamptz' END,
    CASE WHEN asked ? 'before' THEN ' AND m.created_at < ($5->>''before'')::timestamptz' END,
    CASE asked->>'has' WHEN 'link' THEN ' AND m.body ~ ''https?://''' WHEN 'picture' THEN ' AND m.body ~ ''!\[''' WHEN 'quote' THEN ' AND m.body ~ ''(^|\n)>''' END,
    CASE WHEN by_week THEN ' AND week_of(m.created_at) %s $6' END,
    ' ORDER BY m.id DESC LIMIT $7');
  LOOP
    weeks := weeks + 1;
    -- With something added to it the range is not looked up, but looked at: it is nearly everything.
    EXECUTE concat('SELECT array_agg(f.id), array_agg(f.rank) FROM (', format(matching, CASE WHEN weeks > 12 THEN '+ 0 <=' ELSE '=' END), ') f')
      INTO more_ids, more_ranks USING wanted, shelves, hidden, writer, asked, newest, search_most() + 1 - cardinality(ids);
    ids := ids || coalesce(more_ids, '{}');
    ranks := ranks || coalesce(more_ranks, '{}');
    newest := newest - 1;
    EXIT WHEN by_week IS NOT TRUE OR weeks > 12 OR cardinality(ids) > search_most() OR newest < oldest OR newest IS NULL;
  END LOOP;
  IF cardinality(ids) < few AND wanted::text <> search_wanted(asked)::text THEN
    EXECUTE concat('SELECT array_agg(f.id), array_agg(f.rank + CASE WHEN f.id = ANY ($8) THEN 1 ELSE 0 END) FROM (', format(matching, '+ 0 <='), ') f')
      INTO more_ids, more_ranks USING search_wanted(asked), shelves, hidden, writer, asked, latest, search_most() + 1, ids;
    ids := coalesce(more_ids, '{}');
    ranks := coalesce(more_ranks, '{}');
  END IF;
  RETURN QUERY
    WITH found AS MATERIALIZED (SELECT f.id, f.rank FROM unnest(ids, ranks) AS f(id, rank))
    SELECT f.id, f.rank, cardinality(ids),
           jsonb_build_object('slug', t.slug, 'threadId', t.id, 'title', t.title, 'number', m.number, 'at', m.created_at, 'body', m.body,
             'by', (SELECT person_view(p) FROM members p WHERE p.id = m.author_id),
             'category', (SELECT jsonb_build_object('slug', c.slug, 'name', c.name) FROM forum_categories c WHERE c.id = t.category_id))
      FROM (SELECT * FROM found WHERE after_id IS NULL OR (found.rank, found.id) < (after_rank, after_id)
             ORDER BY found.rank DESC, found.id DESC LIMIT most) f
      JOIN forum_posts m ON m.id = f.id JOIN forum_threads t ON t.id = m.thread_id
     ORDER BY f.rank DESC, f.id DESC;
END $$;
REVOKE ALL ON FUNCTION search_most() FROM PUBLIC;

-- It is pure: without a setting of its own it is written into the queries that ask it about each category.
ALTER FUNCTION forum_rank(text) RESET ALL;
