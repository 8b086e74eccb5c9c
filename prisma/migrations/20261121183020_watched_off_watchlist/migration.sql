-- What somebody has watched leaves their watchlist, unless they keep it there.
CREATE FUNCTION film_watched() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM watchlist_items w WHERE w.member_id = NEW.member_id AND w.film_id = NEW.film_id
     AND NOT EXISTS (SELECT FROM members m WHERE m.id = NEW.member_id AND m.watchlist_keeps_watched);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION film_watched() FROM PUBLIC;
CREATE TRIGGER film_watched AFTER INSERT ON film_marks FOR EACH ROW WHEN (NEW.watched) EXECUTE FUNCTION film_watched();
CREATE TRIGGER film_watched_now AFTER UPDATE OF watched ON film_marks FOR EACH ROW WHEN (NEW.watched AND NOT OLD.watched) EXECUTE FUNCTION film_watched();
-- A film that is watched again is logged again, whether or not it was watched before.
CREATE TRIGGER film_logged AFTER UPDATE OF viewings ON film_marks FOR EACH ROW WHEN (NEW.viewings > OLD.viewings) EXECUTE FUNCTION film_watched();
