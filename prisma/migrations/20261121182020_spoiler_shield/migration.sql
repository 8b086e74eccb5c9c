CREATE FUNCTION own_spoiler_shield(viewer uuid) RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN my_spoiler_shield();
END $$;
REVOKE ALL ON FUNCTION own_spoiler_shield(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_spoiler_shield(uuid) TO app;

-- With whether whatever is said about the film stands folded for the viewer.
CREATE OR REPLACE FUNCTION film_desk(viewer uuid, ref text, shelf text, most int) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE film uuid := (SELECT f.id FROM films f WHERE f.slug = ref);
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN jsonb_build_object('score', film_score_view(film),
    'mark', CASE WHEN viewer IS NOT NULL THEN (SELECT film_mark_view(m) FROM (SELECT 1) one LEFT JOIN film_marks m ON m.member_id = viewer AND m.film_id = film) END,
    'friends', film_friends_view(film, 12), 'isShielded', shields_film(film, false),
    'reviews', (SELECT coalesce(jsonb_agg(l.item), '[]') FROM list_film_reviews(viewer, ref, shelf, NULL, NULL, most) l));
END $$;
