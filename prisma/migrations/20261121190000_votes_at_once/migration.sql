-- What the database keeps beside marks and viewings is kept once a statement, not once a row: a diary that moves in is thousands of rows
-- at once.

-- Counts votes that come, go and change, any number at once. Whoever writes marks holds the scores of their films first. Many newcomers who
-- within a day put a film at one end are doubted, all of them.
CREATE FUNCTION count_film_votes(films uuid[], olds int[], old_doubts boolean[], news int[], new_doubts boolean[]) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO film_scores (film_id) SELECT DISTINCT u.film FROM unnest(films, news) u(film, new) WHERE u.new IS NOT NULL ORDER BY 1 ON CONFLICT DO NOTHING;
  WITH steps AS (
      SELECT u.film, s.at, sum(s.step) AS votes, sum(s.step) FILTER (WHERE s.doubted) AS doubted
        FROM unnest(films, olds, old_doubts, news, new_doubts) u(film, old, old_doubt, new, new_doubt)
        CROSS JOIN LATERAL (VALUES (u.old, -1, u.old_doubt), (u.new, 1, u.new_doubt)) s(at, step, doubted)
       WHERE s.at IS NOT NULL GROUP BY 1, 2),
    sums AS (SELECT film, jsonb_object_agg(at, votes) AS votes, jsonb_object_agg(at, coalesce(doubted, 0)) AS doubted FROM steps GROUP BY 1)
  UPDATE film_scores f
     SET votes = ARRAY(SELECT v.many + coalesce((s.votes->>v.at::text)::int, 0) FROM unnest(f.votes) WITH ORDINALITY v(many, at) ORDER BY v.at),
         doubted = ARRAY(SELECT v.many + coalesce((s.doubted->>v.at::text)::int, 0) FROM unnest(f.doubted) WITH ORDINALITY v(many, at) ORDER BY v.at)
    FROM sums s WHERE f.film_id = s.film;
END $$;
-- The films at whose ends newcomers just voted: whether there are too many of them.
CREATE FUNCTION doubt_film_votes(films uuid[], at_top boolean[], moment timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE film_marks m SET is_doubted = true
    FROM (SELECT DISTINCT u.film, u.top FROM unnest(films, at_top) u(film, top)) b
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE x.rating NOT BETWEEN 3 AND 8 AND (x.rating > 5) = b.top) AS same_end, count(*) AS newcomers FROM film_marks x
       WHERE x.film_id = b.film AND x.by_newcomer AND x.rating IS NOT NULL AND x.rated_at > moment - interval '1 day') c
   WHERE c.same_end >= 8 AND c.same_end * 10 >= c.newcomers * 9 AND m.film_id = b.film AND m.by_newcomer AND NOT m.is_doubted
     AND m.rated_at > moment - interval '1 day' AND m.rating NOT BETWEEN 3 AND 8 AND (m.rating > 5) = b.top
$$;

DROP TRIGGER film_vote_counted ON film_marks;
DROP FUNCTION film_vote_counted();
DROP FUNCTION step_vote(int[], int, int);
CREATE FUNCTION film_votes_counted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  films uuid[];
  olds int[];
  old_doubts boolean[];
  news int[];
  new_doubts boolean[];
  ends uuid[];
  tops boolean[];
  moment timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(n.film_id), array_agg(NULL::int), array_agg(false), array_agg(n.rating::int), array_agg(n.is_doubted) INTO films, olds, old_doubts, news, new_doubts
      FROM come n WHERE n.rating IS NOT NULL;
    SELECT array_agg(n.film_id), array_agg(n.rating > 5), max(n.updated_at) INTO ends, tops, moment FROM come n WHERE n.by_newcomer AND n.rating NOT BETWEEN 3 AND 8;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(o.film_id), array_agg(o.rating::int), array_agg(o.is_doubted), array_agg(NULL::int), array_agg(false) INTO films, olds, old_doubts, news, new_doubts
      FROM gone o WHERE o.rating IS NOT NULL;
  ELSE
    SELECT array_agg(n.film_id), array_agg(o.rating::int), array_agg(o.is_doubted), array_agg(n.rating::int), array_agg(n.is_doubted) INTO films, olds, old_doubts, news, new_doubts
      FROM come n JOIN gone o ON o.member_id = n.member_id AND o.film_id = n.film_id
     WHERE o.rating IS DISTINCT FROM n.rating OR (n.rating IS NOT NULL AND o.is_doubted <> n.is_doubted);
    SELECT array_agg(n.film_id), array_agg(n.rating > 5), max(n.updated_at) INTO ends, tops, moment
      FROM come n JOIN gone o ON o.member_id = n.member_id AND o.film_id = n.film_id
     WHERE n.by_newcomer AND n.rating NOT BETWEEN 3 AND 8 AND o.rating IS DISTINCT FROM n.rating;
  END IF;
  IF films IS NOT NULL THEN PERFORM count_film_votes(films, olds, old_doubts, news, new_doubts); END IF;
  IF ends IS NOT NULL THEN PERFORM doubt_film_votes(ends, tops, moment); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER film_votes_come AFTER INSERT ON film_marks REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION film_votes_counted();
CREATE TRIGGER film_votes_gone AFTER DELETE ON film_marks REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION film_votes_counted();
CREATE TRIGGER film_votes_changed AFTER UPDATE ON film_marks REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION film_votes_counted();

-- A member's number of reviews: those that somebody else may read.
DROP TRIGGER diary_reviews_counted ON diary_entries;
DROP FUNCTION diary_reviews_keep_count();
CREATE FUNCTION diary_reviews_counted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE members m SET reviews_count = m.reviews_count - c.many
      FROM (SELECT o.member_id, count(*)::int AS many FROM gone o WHERE o.review IS NOT NULL AND o.visibility <> 'me' GROUP BY 1) c WHERE m.id = c.member_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE members m SET reviews_count = m.reviews_count + c.many
      FROM (SELECT n.member_id, count(*)::int AS many FROM come n WHERE n.review IS NOT NULL AND n.visibility <> 'me' GROUP BY 1) c WHERE m.id = c.member_id;
  END IF;
  RETURN NULL;
END $$;
-- Likes and comments change a viewing often, and its number of reviews never.
CREATE FUNCTION diary_reviews_recounted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE members m SET reviews_count = m.reviews_count + c.step FROM (
    SELECT n.member_id, sum((n.review IS NOT NULL AND n.visibility <> 'me')::int - (o.review IS NOT NULL AND o.visibility <> 'me')::int)::int AS step
      FROM come n JOIN gone o ON o.id = n.id GROUP BY 1) c
   WHERE m.id = c.member_id AND c.step <> 0;
  RETURN NULL;
END $$;
CREATE TRIGGER diary_reviews_come AFTER INSERT ON diary_entries REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION diary_reviews_counted();
CREATE TRIGGER diary_reviews_gone AFTER DELETE ON diary_entries REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION diary_reviews_counted();
CREATE TRIGGER diary_reviews_changed AFTER UPDATE ON diary_entries REFERENCING OLD TABLE AS gone NEW TABLE AS come
  FOR EACH STATEMENT EXECUTE FUNCTION diary_reviews_recounted();

-- What somebody has watched leaves their watchlist, unless they keep it there. What moves in takes nothing away.
DROP TRIGGER film_watched ON film_marks;
DROP TRIGGER film_watched_now ON film_marks;
DROP TRIGGER film_logged ON film_marks;
DROP FUNCTION film_watched();
CREATE FUNCTION films_watched() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  who uuid[];
  what uuid[];
BEGIN
  IF current_setting('app.moving', true) = 'on' THEN RETURN NULL; END IF;
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(n.member_id), array_agg(n.film_id) INTO who, what FROM come n WHERE n.watched;
  ELSE
    SELECT array_agg(n.member_id), array_agg(n.film_id) INTO who, what FROM come n JOIN gone o ON o.member_id = n.member_id AND o.film_id = n.film_id
     WHERE (n.watched AND NOT o.watched) OR n.viewings > o.viewings;
  END IF;
  IF who IS NOT NULL THEN
    DELETE FROM watchlist_items w USING unnest(who, what) u(member, film)
     WHERE w.member_id = u.member AND w.film_id = u.film AND NOT EXISTS (SELECT FROM members m WHERE m.id = u.member AND m.watchlist_keeps_watched);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER films_watched AFTER INSERT ON film_marks REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION films_watched();
CREATE TRIGGER films_watched_now AFTER UPDATE ON film_marks REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION films_watched();

REVOKE ALL ON FUNCTION count_film_votes(uuid[], int[], boolean[], int[], boolean[]), doubt_film_votes(uuid[], boolean[], timestamptz), film_votes_counted(),
  diary_reviews_counted(), diary_reviews_recounted(), films_watched() FROM PUBLIC;
