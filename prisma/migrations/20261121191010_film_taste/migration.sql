-- How two members' tastes go together, from the films both have rated, as far as the viewer may see the other's. No row: there is no such
-- member. No item: their profile is closed to the viewer.
-- The likeness is Pearson's correlation with every rating measured from the same middle, what all films are rated on average (the
-- constrained Pearson of Shardanand and Maes, "Social information filtering", 1995), shrunk towards nothing while there are few films:
-- n / (n + 5) (Bell and Koren, "Scalable collaborative filtering", 2007). From -1 to 1 it is told as 0 to 100.
CREATE FUNCTION film_taste(viewer uuid, ref text, needed int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE whose uuid := find_member(ref);
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF NOT EXISTS (SELECT FROM members m WHERE m.id = whose AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
                    AND m.id NOT IN (SELECT blocked_with(viewer))) THEN RETURN; END IF;
  IF NOT shows_films(viewer, whose, 'everyone') THEN RETURN QUERY SELECT NULL::jsonb; RETURN; END IF;
  RETURN QUERY
    WITH mine AS MATERIALIZED (SELECT m.film_id, m.rating FROM film_marks m WHERE m.member_id = viewer AND m.watched),
    theirs AS MATERIALIZED (SELECT m.film_id, m.rating FROM film_marks m WHERE m.member_id = whose AND m.watched),
    common AS MATERIALIZED (
      SELECT film_id, a.rating AS mine, b.rating AS theirs, a.rating - p.mean AS x, b.rating - p.mean AS y
        FROM mine a JOIN theirs b USING (film_id), (SELECT coalesce((SELECT f.mean FROM film_prior f), 7) AS mean) p
       WHERE a.rating IS NOT NULL AND b.rating IS NOT NULL),
    fit AS (SELECT count(*)::int AS many, coalesce(sum(x * y) / nullif(sqrt(sum(x * x) * sum(y * y)), 0), 0) AS alike FROM common)
    SELECT jsonb_build_object('rated', fit.many, 'watched', (SELECT count(*) FROM mine JOIN theirs USING (film_id)),
      'match', CASE WHEN fit.many >= needed THEN round(50 + 50 * fit.alike * fit.many / (fit.many + 5)) END,
      'love', coalesce((SELECT jsonb_agg(film_card(f) || jsonb_build_object('yours', l.mine / 2.0, 'theirs', l.theirs / 2.0) ORDER BY l.mine + l.theirs DESC, f.id)
        FROM (SELECT * FROM common WHERE mine >= 8 AND theirs >= 8 ORDER BY mine + theirs DESC, film_id LIMIT 6) l JOIN films f ON f.id = l.film_id), '[]'),
      'apart', coalesce((SELECT jsonb_agg(film_card(f) || jsonb_build_object('yours', l.mine / 2.0, 'theirs', l.theirs / 2.0) ORDER BY abs(l.mine - l.theirs) DESC, f.id)
        FROM (SELECT * FROM common WHERE abs(mine - theirs) >= 3 ORDER BY abs(mine - theirs) DESC, film_id LIMIT 6) l JOIN films f ON f.id = l.film_id), '[]'),
      'forYou', coalesce((SELECT jsonb_agg(film_card(f) || jsonb_build_object('theirs', l.rating / 2.0) ORDER BY l.rating DESC, f.id)
        FROM (SELECT * FROM theirs t WHERE t.rating >= 8 AND t.film_id NOT IN (SELECT m.film_id FROM mine m) ORDER BY t.rating DESC, t.film_id LIMIT 6) l
        JOIN films f ON f.id = l.film_id), '[]'))
      FROM fit;
END $$;

REVOKE ALL ON FUNCTION film_taste(uuid, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION film_taste(uuid, text, int) TO app;
