-- A viewing where numbers are told: its film, its day, its stars.
CREATE FUNCTION seen_film(entry uuid, film uuid, day date, half_stars int) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', entry, 'film', film_card(f), 'watchedOn', day, 'rating', half_stars / 2.0) FROM films f WHERE f.id = film
$$;
-- What a member's viewings of a period come to, as far as the viewer may see them. Without a period: of all time, and then films they
-- watched without a viewing count, too. No row: there is no such member. No figures: their profile is closed to the viewer.
-- Ratings are averaged in stars; `score` is what everybody together makes of a film.
CREATE FUNCTION film_statistics(viewer uuid, ref text, from_day date, until_day date) RETURNS TABLE (figures jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  whose uuid := find_member(ref);
  always boolean := from_day IS NULL;
  -- Of how many rated films somebody is among the best rated.
  rated_least int := CASE WHEN from_day IS NULL THEN 3 ELSE 2 END;
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF NOT EXISTS (SELECT FROM members m WHERE m.id = whose AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
                    AND m.id NOT IN (SELECT blocked_with(viewer))) THEN RETURN; END IF;
  IF NOT shows_films(viewer, whose, 'everyone') THEN RETURN QUERY SELECT NULL::jsonb; RETURN; END IF;
  RETURN QUERY
    WITH entries AS MATERIALIZED (
      SELECT e.id, e.film_id, e.watched_on, e.rating, e.liked, e.is_rewatch, e.review IS NOT NULL AS is_review, e.like_count,
             CASE WHEN e.watched_on IS NOT NULL THEN row_number() OVER (PARTITION BY e.watched_on IS NULL ORDER BY e.watched_on, e.id) END AS nth
        FROM diary_entries e WHERE e.member_id = whose),
    seen AS MATERIALIZED (SELECT * FROM entries WHERE always OR watched_on BETWEEN from_day AND until_day),
    -- Every film once, with how often it was watched and what was said of it last.
    watched AS MATERIALIZED (
      SELECT f, f.minutes * greatest(w.times, 1) AS minutes, w.times, w.rating, s.score
        FROM (SELECT film_id, coalesce(v.times, 0) AS times, coalesce(m.rating, v.rating) AS rating
                FROM (SELECT film_id, count(*)::int AS times,
                             (array_agg(rating ORDER BY watched_on DESC NULLS LAST, id DESC) FILTER (WHERE rating IS NOT NULL))[1] AS rating
                        FROM seen GROUP BY film_id) v
                FULL JOIN (SELECT film_id, rating FROM film_marks WHERE always AND member_id = whose AND watched) m USING (film_id)) w
        JOIN films f ON f.id = w.film_id LEFT JOIN film_scores s ON s.film_id = f.id),
    told AS MATERIALIZED (
      SELECT t.kind, t.key, count(*)::int AS films, round(avg(t.rating) / 2, 2) AS mean,
             row_number() OVER (PARTITION BY t.kind ORDER BY count(*) DESC, t.key) AS place
        FROM (SELECT 'genre' AS kind, unnest((f).genres)::text AS key, rating FROM watched
              UNION ALL SELECT 'country', unnest((f).countries), rating FROM watched
              UNION ALL SELECT 'language', unnest((f).languages), rating FROM watched
              UNION ALL SELECT 'decade', ((f).year / 10 * 10)::text, rating FROM watched) t
       GROUP BY t.kind, t.key),
    credited AS MATERIALIZED (
      SELECT k.job, p.slug, p.name, count(*)::int AS films, count(w.rating) AS rated, round(avg(w.rating) / 2, 2) AS mean
        FROM watched w JOIN film_credits k ON k.film_id = (w.f).id JOIN film_people p ON p.id = k.person_id
       GROUP BY k.job, p.slug, p.name),
    days AS MATERIALIZED (SELECT watched_on AS day, count(*)::int AS viewings FROM seen WHERE watched_on IS NOT NULL GROUP BY 1),
    streak AS (
      SELECT min(day) AS begun, max(day) AS ended, count(*)::int AS many
        FROM (SELECT day, day - row_number() OVER (ORDER BY day)::int AS run FROM days) d GROUP BY run ORDER BY 3 DESC, 1 DESC LIMIT 1)
    SELECT jsonb_build_object(
      'viewings', (SELECT count(*) FROM seen),
      'rewatches', (SELECT count(*) FROM seen WHERE is_rewatch),
      'reviews', (SELECT count(*) FROM seen WHERE is_review),
      'liked', (SELECT count(*) FROM seen WHERE liked),
      'ratings', (SELECT jsonb_agg((SELECT count(*) FROM watched WHERE rating = half) ORDER BY half) FROM generate_series(1, 10) half),
      'years', coalesce((SELECT jsonb_agg(jsonb_build_object('year', y.year, 'viewings', y.many) ORDER BY y.year)
        FROM (SELECT extract(year FROM watched_on)::int AS year, count(*) AS many FROM entries WHERE watched_on IS NOT NULL GROUP BY 1) y), '[]'),
      'months', coalesce((SELECT jsonb_agg(jsonb_build_object('month', m.month, 'viewings', m.many) ORDER BY m.month)
        FROM (SELECT to_char(day, 'YYYY-MM') AS month, sum(viewings) AS many FROM days GROUP BY 1) m), '[]'),
      'weekdays', (SELECT jsonb_agg((SELECT coalesce(sum(viewings), 0) FROM days WHERE extract(isodow FROM day) = nth) ORDER BY nth) FROM generate_series(1, 7) nth),
      'days', CASE WHEN until_day - from_day > 366 THEN '[]'
        ELSE coalesce((SELECT jsonb_agg(jsonb_build_object('day', day, 'viewings', viewings) ORDER BY day) FROM days WHERE NOT always), '[]') END,
      'streak', (SELECT jsonb_build_object('days', many, 'from', begun, 'until', ended) FROM streak),
      'first', (SELECT seen_film(s.id, s.film_id, s.watched_on, s.rating) FROM seen s WHERE s.nth IS NOT NULL ORDER BY s.nth LIMIT 1),
      'last', (SELECT seen_film(s.id, s.film_id, s.watched_on, s.rating) FROM seen s WHERE s.nth IS NOT NULL ORDER BY s.nth DESC LIMIT 1),
      'milestones', coalesce((SELECT jsonb_agg(jsonb_build_object('nth', s.nth) || seen_film(s.id, s.film_id, s.watched_on, s.rating) ORDER BY s.nth)
        FROM seen s WHERE s.nth IN (10, 50) OR s.nth % 100 = 0), '[]'),
      'review', (SELECT seen_film(s.id, s.film_id, s.watched_on, s.rating) || jsonb_build_object('likes', s.like_count, 'words',
          (SELECT e.review FROM diary_entries e WHERE e.id = s.id AND NOT e.has_spoilers AND (e.member_id = viewer OR NOT shields_film(e.film_id, false))))
        FROM seen s WHERE s.is_review AND s.like_count > 0 ORDER BY s.like_count DESC, s.id DESC LIMIT 1))
      || (SELECT jsonb_build_object(
        'films', count(*), 'minutes', coalesce(sum(w.minutes), 0),
        'rated', count(w.rating), 'mean', round(avg(w.rating) / 2, 2),
        'communityMean', round((avg(w.score) FILTER (WHERE w.rating IS NOT NULL))::numeric / 2, 2)) FROM watched w)
      || (SELECT jsonb_build_object(
        'genres', coalesce(jsonb_agg(to_jsonb(t) - 'kind' - 'place' ORDER BY t.place) FILTER (WHERE t.kind = 'genre' AND t.place <= 12), '[]'),
        'countries', coalesce(jsonb_agg(to_jsonb(t) - 'kind' - 'place' ORDER BY t.place) FILTER (WHERE t.kind = 'country' AND t.place <= 15), '[]'),
        'languages', coalesce(jsonb_agg(to_jsonb(t) - 'kind' - 'place' ORDER BY t.place) FILTER (WHERE t.kind = 'language' AND t.place <= 10), '[]'),
        'decades', coalesce(jsonb_agg(to_jsonb(t) - 'kind' - 'place' ORDER BY t.key) FILTER (WHERE t.kind = 'decade'), '[]'),
        'countryCount', count(*) FILTER (WHERE t.kind = 'country'),
        'languageCount', count(*) FILTER (WHERE t.kind = 'language')) FROM told t)
      || (SELECT jsonb_object_agg(j.name, jsonb_build_object(
        'most', coalesce((SELECT jsonb_agg(to_jsonb(c) - 'job' - 'rated' ORDER BY c.films DESC, c.mean DESC NULLS LAST, c.name) FROM (
          SELECT * FROM credited WHERE job = j.job AND films > 1 ORDER BY films DESC, mean DESC NULLS LAST, name LIMIT 8) c), '[]'),
        'best', coalesce((SELECT jsonb_agg(to_jsonb(c) - 'job' - 'rated' ORDER BY c.mean DESC, c.rated DESC, c.name) FROM (
          SELECT * FROM credited WHERE job = j.job AND rated >= rated_least ORDER BY mean DESC, rated DESC, name LIMIT 8) c), '[]')))
        FROM (VALUES ('directors', 'director'), ('actors', 'cast')) j(name, job))
      || jsonb_build_object(
        'longest', (SELECT film_card(w.f) || jsonb_build_object('minutes', (w.f).minutes) FROM watched w WHERE (w.f).minutes IS NOT NULL
                     ORDER BY (w.f).minutes DESC, (w.f).id LIMIT 1),
        'oldest', (SELECT film_card(w.f) FROM watched w ORDER BY (w.f).year, (w.f).id LIMIT 1),
        'again', (SELECT film_card(w.f) || jsonb_build_object('times', w.times) FROM watched w WHERE w.times > 1 ORDER BY w.times DESC, (w.f).id LIMIT 1),
        'best', coalesce((SELECT jsonb_agg(film_card(b.f) || jsonb_build_object('rating', b.rating / 2.0) ORDER BY b.rating DESC, b.score DESC NULLS LAST, (b.f).id) FROM (
          SELECT * FROM watched WHERE rating >= 8 ORDER BY rating DESC, score DESC NULLS LAST, (f).id LIMIT 6) b), '[]'),
        -- Where they and everybody else part most.
        'kinder', (SELECT film_card(w.f) || jsonb_build_object('rating', w.rating / 2.0, 'community', round(w.score::numeric / 2, 1)) FROM watched w
                    WHERE w.rating - w.score >= 1.5 ORDER BY w.rating - w.score DESC, (w.f).id LIMIT 1),
        'harsher', (SELECT film_card(w.f) || jsonb_build_object('rating', w.rating / 2.0, 'community', round(w.score::numeric / 2, 1)) FROM watched w
                     WHERE w.score - w.rating >= 1.5 ORDER BY w.score - w.rating DESC, (w.f).id LIMIT 1));
END $$;

REVOKE ALL ON FUNCTION seen_film(uuid, uuid, date, int), film_statistics(uuid, text, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seen_film(uuid, uuid, date, int), film_statistics(uuid, text, date, date) TO app;
