-- What somebody says for a film they nominate can be reported by who is in the club. Taken away, the film stays nominated, without the words.
CREATE FUNCTION nomination_in_sight(viewer uuid, nomination uuid)
  RETURNS TABLE (id uuid, "memberId" uuid, words text, film text, community text, slug text)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT n.id, n.member_id, n.words::text, f.title::text, c.name::text, c.slug::text
    FROM club_nominations n JOIN films f ON f.id = n.film_id JOIN communities c ON c.id = n.community_id WHERE n.id = nomination;
END $$;
CREATE FUNCTION take_nomination_words_away(viewer uuid, nomination uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r club_rounds;
  gone text;
BEGIN
  IF NOT may_moderate(viewer, 'nomination', nomination) THEN RETURN NULL; END IF;
  r := hold_club_round(viewer, (SELECT n.round_id FROM club_nominations n WHERE n.id = nomination));
  SELECT n.words INTO gone FROM club_nominations n WHERE n.id = nomination AND n.words <> '' FOR UPDATE;
  IF gone IS NULL THEN RETURN NULL; END IF;
  UPDATE club_nominations n SET words = '' WHERE n.id = nomination;
  PERFORM club_changed(r);
  RETURN gone;
END $$;
CREATE FUNCTION bring_nomination_words_back(viewer uuid, nomination uuid, kept text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE r club_rounds;
BEGIN
  IF NOT may_moderate(viewer, 'nomination', nomination) THEN RETURN false; END IF;
  r := hold_club_round(viewer, (SELECT n.round_id FROM club_nominations n WHERE n.id = nomination));
  UPDATE club_nominations n SET words = kept WHERE n.id = nomination AND n.words = '';
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM club_changed(r);
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION nomination_in_sight(uuid, uuid), take_nomination_words_away(uuid, uuid), bring_nomination_words_back(uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nomination_in_sight(uuid, uuid), take_nomination_words_away(uuid, uuid), bring_nomination_words_back(uuid, uuid, text) TO app;
