-- Who sees a watchlist: everybody whom the profile is open to, of these only followers, or nobody else (hides_watchlist). And whether
-- what was watched stays on it.
ALTER TABLE "members" ADD COLUMN "watchlist_for_followers" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "members" ADD COLUMN "watchlist_keeps_watched" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "watchlist_items" (
    "member_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "note" VARCHAR(200) NOT NULL DEFAULT '',
    "priority" SMALLINT NOT NULL DEFAULT 1,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watchlist_items_pkey" PRIMARY KEY ("member_id", "film_id"),
    CONSTRAINT "watchlist_items_priorities" CHECK (priority BETWEEN 0 AND 2)
);
CREATE TABLE "film_favourites" (
    "member_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "film_favourites_pkey" PRIMARY KEY ("member_id", "film_id"),
    CONSTRAINT "film_favourites_positions" CHECK (position BETWEEN 1 AND 4)
);
CREATE INDEX "watchlist_items_member_id_position_film_id_idx" ON "watchlist_items"("member_id", "position", "film_id");
CREATE INDEX "watchlist_items_film_id_idx" ON "watchlist_items"("film_id");
CREATE UNIQUE INDEX "film_favourites_member_id_position_key" ON "film_favourites"("member_id", "position");
CREATE INDEX "film_favourites_film_id_idx" ON "film_favourites"("film_id");
ALTER TABLE "watchlist_items" ADD CONSTRAINT "watchlist_items_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "watchlist_items" ADD CONSTRAINT "watchlist_items_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_favourites" ADD CONSTRAINT "film_favourites_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_favourites" ADD CONSTRAINT "film_favourites_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rows are written by the functions below alone.
CALL guard_table('watchlist_items', 'member_id');
CALL guard_table('film_favourites', 'member_id');
DROP POLICY app_select ON watchlist_items;
DROP POLICY app_insert ON watchlist_items;
DROP POLICY app_update ON watchlist_items;
DROP POLICY app_delete ON watchlist_items;
DROP POLICY app_select ON film_favourites;
DROP POLICY app_insert ON film_favourites;
DROP POLICY app_update ON film_favourites;
DROP POLICY app_delete ON film_favourites;
REVOKE INSERT, UPDATE, DELETE ON watchlist_items, film_favourites FROM app;
CREATE POLICY app_select ON watchlist_items FOR SELECT TO app USING (member_id = (SELECT current_member()) OR (
  member_id NOT IN (SELECT blocked_with((SELECT current_member()))) AND EXISTS (
    SELECT FROM members m WHERE m.id = member_id AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
       AND NOT m.hides_watchlist AND (NOT (m.is_private OR m.watchlist_for_followers) OR EXISTS (
         SELECT FROM follows f WHERE f.follower_id = (SELECT current_member()) AND f.followed_id = m.id)))));
CREATE POLICY app_select ON film_favourites FOR SELECT TO app USING (member_id = (SELECT current_member()) OR (
  member_id NOT IN (SELECT blocked_with((SELECT current_member()))) AND EXISTS (
    SELECT FROM members m WHERE m.id = member_id AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
       AND (NOT m.is_private OR EXISTS (SELECT FROM follows f WHERE f.follower_id = (SELECT current_member()) AND f.followed_id = m.id)))));

-- How many are on a watchlist stands in the member's row.
CREATE FUNCTION watchlist_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE members m SET watchlist_count = m.watchlist_count + CASE TG_OP WHEN 'INSERT' THEN c.many ELSE -c.many END
    FROM (SELECT member_id, count(*)::int AS many FROM changed GROUP BY 1) c WHERE m.id = c.member_id;
  RETURN NULL;
END $$;
CREATE TRIGGER watchlist_added AFTER INSERT ON watchlist_items REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION watchlist_changed();
CREATE TRIGGER watchlist_taken AFTER DELETE ON watchlist_items REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION watchlist_changed();

-- What stands in an order by hand has numbers with room between them: what is moved takes one between its neighbours, and only where
-- none is left are all numbered anew.
CREATE FUNCTION number_between(low bigint, high bigint) RETURNS bigint
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN low IS NULL AND high IS NULL THEN 65536
              WHEN low IS NULL THEN high - 65536
              WHEN high IS NULL THEN low + 65536
              WHEN high - low > 1 THEN low + (high - low) / 2 END
$$;
-- The number right behind one film of a watchlist, or before all of them, for another.
CREATE FUNCTION watchlist_spot(whose uuid, moved uuid, behind uuid) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  low bigint;
  spot bigint;
BEGIN
  FOR attempt IN 1..2 LOOP
    SELECT w.position INTO low FROM watchlist_items w WHERE w.member_id = whose AND w.film_id = behind;
    spot := number_between(low, (SELECT w.position FROM watchlist_items w
      WHERE w.member_id = whose AND w.film_id <> moved AND (low IS NULL OR w.position > low) ORDER BY w.position LIMIT 1));
    EXIT WHEN spot IS NOT NULL;
    UPDATE watchlist_items w SET position = n.place * 65536
      FROM (SELECT i.film_id, row_number() OVER (ORDER BY i.position, i.film_id) AS place FROM watchlist_items i WHERE i.member_id = whose) n
     WHERE w.member_id = whose AND w.film_id = n.film_id;
  END LOOP;
  RETURN spot;
END $$;
-- A film by its address, or by its id.
CREATE FUNCTION film_called(ref text) RETURNS uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT f.id FROM films f WHERE f.slug = ref),
    CASE WHEN ref ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' THEN (SELECT f.id FROM films f WHERE f.id = ref::uuid) END)
$$;
-- One's own watchlist changes one change at a time.
CREATE FUNCTION hold_watchlist(viewer uuid, ref text) RETURNS uuid
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM FROM members m WHERE m.id = viewer FOR NO KEY UPDATE;
  RETURN film_called(ref);
END $$;
-- Puts a film at the end of the watchlist.
CREATE FUNCTION put_on_watchlist(viewer uuid, ref text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE film uuid := hold_watchlist(viewer, ref);
BEGIN
  IF film IS NULL THEN RETURN 'no film'; END IF;
  IF EXISTS (SELECT FROM watchlist_items w WHERE w.member_id = viewer AND w.film_id = film) THEN RETURN 'again'; END IF;
  IF (SELECT count(*) FROM watchlist_items w WHERE w.member_id = viewer) >= 5000 THEN RETURN 'full'; END IF;
  INSERT INTO watchlist_items (member_id, film_id, position, added_at)
    VALUES (viewer, film, number_between((SELECT max(w.position) FROM watchlist_items w WHERE w.member_id = viewer), NULL), moment);
  RETURN 'put';
END $$;
CREATE FUNCTION take_off_watchlist(viewer uuid, ref text) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE film uuid := hold_watchlist(viewer, ref);
BEGIN
  IF film IS NULL THEN RETURN 'no film'; END IF;
  DELETE FROM watchlist_items w WHERE w.member_id = viewer AND w.film_id = film;
  RETURN CASE WHEN FOUND THEN 'taken' ELSE 'again' END;
END $$;
-- Puts a film right behind another, or before all of them.
CREATE FUNCTION arrange_watchlist(viewer uuid, ref text, behind text) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  film uuid := hold_watchlist(viewer, ref);
  other uuid := film_called(behind);
  spot bigint;
BEGIN
  IF film IS NULL OR NOT EXISTS (SELECT FROM watchlist_items w WHERE w.member_id = viewer AND w.film_id = film) THEN RETURN 'not on it'; END IF;
  IF behind IS NOT NULL AND (other IS NULL OR NOT EXISTS (SELECT FROM watchlist_items w WHERE w.member_id = viewer AND w.film_id = other)) THEN
    RETURN 'neighbour gone';
  END IF;
  IF other = film THEN RETURN 'same'; END IF;
  -- First, because it may number all of them anew.
  spot := watchlist_spot(viewer, film, other);
  UPDATE watchlist_items w SET position = spot WHERE w.member_id = viewer AND w.film_id = film;
  RETURN 'moved';
END $$;
-- What one notes on a film of one's watchlist; what is left out stays.
CREATE FUNCTION note_on_watchlist(viewer uuid, ref text, words text, urgency int) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE film uuid := hold_watchlist(viewer, ref);
BEGIN
  UPDATE watchlist_items w SET note = coalesce(words, w.note), priority = coalesce(urgency, w.priority)
   WHERE w.member_id = viewer AND w.film_id = film;
  RETURN CASE WHEN FOUND THEN 'noted' ELSE 'not on it' END;
END $$;

-- A watchlist in one of its orders; notes and how urgent something is are its member's alone.
CREATE FUNCTION list_watchlist(viewer uuid, whose uuid, sorted text, of_genre text, shortest int, longest int, decade int,
                               after_key bigint, after_film uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF sorted = 'mine' THEN
    RETURN QUERY SELECT watchlist_view(w, f, w.position) FROM watchlist_items w JOIN films f ON f.id = w.film_id
     WHERE w.member_id = whose AND (after_film IS NULL OR (w.position, w.film_id) > (after_key, after_film))
       AND (of_genre IS NULL OR of_genre = ANY (f.genres)) AND (shortest IS NULL OR f.minutes BETWEEN shortest AND longest)
       AND (decade IS NULL OR f.year BETWEEN decade AND decade + 9)
     ORDER BY w.position, w.film_id LIMIT most;
    RETURN;
  END IF;
  RETURN QUERY SELECT watchlist_view(k.w, k.f, k.place) FROM (
    SELECT w, f, CASE sorted WHEN 'newest' THEN -(extract(epoch FROM w.added_at) * 1000)::bigint
                             WHEN 'shortest' THEN coalesce(f.minutes, 1000000)::bigint
                             ELSE -f.year::bigint END AS place
      FROM watchlist_items w JOIN films f ON f.id = w.film_id
     WHERE w.member_id = whose AND (of_genre IS NULL OR of_genre = ANY (f.genres)) AND (shortest IS NULL OR f.minutes BETWEEN shortest AND longest)
       AND (decade IS NULL OR f.year BETWEEN decade AND decade + 9)) k
   WHERE after_film IS NULL OR (k.place, (k.w).film_id) > (after_key, after_film)
   ORDER BY k.place, (k.w).film_id LIMIT most;
END $$;
CREATE FUNCTION watchlist_view(w watchlist_items, f films, place bigint) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('film', film_card(f) || jsonb_build_object('minutes', f.minutes), 'addedAt', w.added_at, 'key', place::text,
    'mine', CASE WHEN w.member_id = current_member() THEN jsonb_build_object('note', w.note, 'priority', w.priority) END)
$$;
-- Whether a film is on the viewer's own.
CREATE FUNCTION is_on_watchlist(viewer uuid, ref text) RETURNS boolean
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN EXISTS (SELECT FROM watchlist_items w JOIN films f ON f.id = w.film_id WHERE f.slug = film_address(ref) AND w.member_id = viewer);
END $$;

-- The films somebody would show first, in their order; what is said replaces what was.
CREATE FUNCTION choose_favourites(viewer uuid, said text[]) RETURNS TABLE (outcome text, place int)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  chosen uuid[] := ARRAY(SELECT find_film(s.title) FROM unnest(said) WITH ORDINALITY AS s(title, nth) ORDER BY s.nth);
  unknown int := array_position(chosen, NULL);
  again int := (SELECT min(c.nth) FROM unnest(chosen) WITH ORDINALITY AS c(film, nth) WHERE array_position(chosen, c.film) < c.nth);
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM FROM members m WHERE m.id = viewer FOR NO KEY UPDATE;
  IF unknown IS NOT NULL THEN RETURN QUERY SELECT 'no film', unknown; RETURN; END IF;
  IF again IS NOT NULL THEN RETURN QUERY SELECT 'twice', again; RETURN; END IF;
  DELETE FROM film_favourites v WHERE v.member_id = viewer;
  INSERT INTO film_favourites (member_id, film_id, position) SELECT viewer, c.film, c.nth FROM unnest(chosen) WITH ORDINALITY AS c(film, nth);
  RETURN QUERY SELECT 'chosen', NULL::int;
END $$;
CREATE FUNCTION favourites_of(viewer uuid, whose uuid) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN (SELECT coalesce(jsonb_agg(film_card(f) ORDER BY v.position), '[]') FROM film_favourites v JOIN films f ON f.id = v.film_id WHERE v.member_id = whose);
END $$;

REVOKE ALL ON FUNCTION watchlist_changed(), number_between(bigint, bigint), film_called(text), watchlist_spot(uuid, uuid, uuid), hold_watchlist(uuid, text),
  put_on_watchlist(uuid, text, timestamptz), take_off_watchlist(uuid, text), arrange_watchlist(uuid, text, text),
  note_on_watchlist(uuid, text, text, int), list_watchlist(uuid, uuid, text, text, int, int, int, bigint, uuid, int),
  watchlist_view(watchlist_items, films, bigint), is_on_watchlist(uuid, text), choose_favourites(uuid, text[]), favourites_of(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION film_called(text), put_on_watchlist(uuid, text, timestamptz), take_off_watchlist(uuid, text), arrange_watchlist(uuid, text, text),
  note_on_watchlist(uuid, text, text, int), list_watchlist(uuid, uuid, text, text, int, int, int, bigint, uuid, int),
  watchlist_view(watchlist_items, films, bigint), is_on_watchlist(uuid, text), choose_favourites(uuid, text[]), favourites_of(uuid, uuid) TO app;
