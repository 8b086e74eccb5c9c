-- The films that somebody has watched, likes, or means to see: what narrows the catalogue down for them alone.
CREATE FUNCTION films_of_mine(viewer uuid, kind text) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE ROWS 500 SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF kind = 'watchlist' THEN
    RETURN QUERY SELECT w.film_id FROM watchlist_items w WHERE w.member_id = viewer;
  ELSE
    RETURN QUERY SELECT k.film_id FROM film_marks k WHERE k.member_id = viewer
      AND CASE kind WHEN 'watched' THEN k.watched WHEN 'liked' THEN k.liked ELSE false END;
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION films_of_mine(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION films_of_mine(uuid, text) TO app;
