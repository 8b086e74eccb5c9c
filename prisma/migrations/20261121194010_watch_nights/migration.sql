-- An evening on which two to eight people watch a film that is on their watchlists.
CREATE TABLE "watch_nights" (
    "id" UUID NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "film_id" UUID,
    "starts_at" TIMESTAMPTZ(3),
    "time_zone" VARCHAR(64) NOT NULL,
    "place" VARCHAR(200) NOT NULL DEFAULT '',
    "link" VARCHAR(500) NOT NULL DEFAULT '',
    "conversation_id" UUID,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watch_nights_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "watch_night_people" (
    "night_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "state" VARCHAR(7) NOT NULL DEFAULT 'invited',
    "is_host" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watch_night_people_pkey" PRIMARY KEY ("night_id", "member_id"),
    CONSTRAINT "watch_night_people_states" CHECK (state IN ('invited', 'in') AND (state = 'in' OR NOT is_host))
);
CREATE TABLE "watch_night_votes" (
    "night_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "vote" VARCHAR(7) NOT NULL,
    "voted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watch_night_votes_pkey" PRIMARY KEY ("night_id", "film_id", "member_id"),
    CONSTRAINT "watch_night_votes_words" CHECK (vote IN ('approve', 'veto'))
);
CREATE INDEX "watch_nights_film_id_idx" ON "watch_nights"("film_id");
CREATE INDEX "watch_nights_conversation_id_idx" ON "watch_nights"("conversation_id");
CREATE INDEX "watch_night_people_member_id_night_id_idx" ON "watch_night_people"("member_id", "night_id" DESC);
CREATE INDEX "watch_night_votes_member_id_idx" ON "watch_night_votes"("member_id");
CREATE INDEX "watch_night_votes_film_id_idx" ON "watch_night_votes"("film_id");
CREATE UNIQUE INDEX watch_night_people_host ON watch_night_people (night_id) WHERE is_host;
ALTER TABLE "watch_nights" ADD CONSTRAINT "watch_nights_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "watch_nights" ADD CONSTRAINT "watch_nights_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "watch_night_people" ADD CONSTRAINT "watch_night_people_night_id_fkey" FOREIGN KEY ("night_id") REFERENCES "watch_nights"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "watch_night_people" ADD CONSTRAINT "watch_night_people_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "watch_night_votes" ADD CONSTRAINT "watch_night_votes_night_id_fkey" FOREIGN KEY ("night_id") REFERENCES "watch_nights"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "watch_night_votes" ADD CONSTRAINT "watch_night_votes_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "watch_night_votes" ADD CONSTRAINT "watch_night_votes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The nights that whoever asks is in or was asked to; those they are in.
CREATE FUNCTION my_watch_nights() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT y.night_id FROM watch_night_people y WHERE y.member_id = current_member()
$$;
CREATE FUNCTION my_joined_watch_nights() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT y.night_id FROM watch_night_people y WHERE y.member_id = current_member() AND y.state = 'in'
$$;
DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['watch_nights', 'watch_night_people', 'watch_night_votes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY jobs_all ON %I TO jobs USING (true) WITH CHECK (true)', target);
    EXECUTE format('CREATE POLICY owner_all ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', target);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I FROM app', target);
  END LOOP;
END $$;
CREATE POLICY app_select ON watch_nights FOR SELECT TO app USING (id IN (SELECT my_watch_nights()));
CREATE POLICY app_select ON watch_night_people FOR SELECT TO app USING (night_id IN (SELECT my_watch_nights()));
CREATE POLICY app_select ON watch_night_votes FOR SELECT TO app USING (night_id IN (SELECT my_joined_watch_nights()));
CREATE TRIGGER watch_nights_updated_at BEFORE UPDATE ON watch_nights FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- Whoever goes takes their votes along; of a host who goes, whoever came first after them takes the place. A night that nobody is in is gone.
CREATE FUNCTION watch_night_left() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM watch_night_votes v WHERE v.night_id = OLD.night_id AND v.member_id = OLD.member_id;
  IF NOT EXISTS (SELECT FROM watch_night_people y WHERE y.night_id = OLD.night_id AND y.state = 'in') THEN
    DELETE FROM watch_nights n WHERE n.id = OLD.night_id;
  ELSIF OLD.is_host THEN
    UPDATE watch_night_people y SET is_host = true WHERE y.night_id = OLD.night_id AND y.member_id = (
      SELECT o.member_id FROM watch_night_people o WHERE o.night_id = OLD.night_id AND o.state = 'in' ORDER BY o.created_at, o.member_id LIMIT 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER watch_night_left AFTER DELETE ON watch_night_people FOR EACH ROW EXECUTE FUNCTION watch_night_left();
-- Whom a host blocks, or who blocks the host, is not in their nights to come any more.
CREATE FUNCTION watch_night_blocked() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM watch_night_people y USING watch_night_people h, watch_nights n
   WHERE h.night_id = y.night_id AND h.is_host AND NOT y.is_host AND n.id = y.night_id AND (n.starts_at IS NULL OR n.starts_at > now())
     AND ((h.member_id = NEW.blocker_id AND y.member_id = NEW.blocked_id) OR (h.member_id = NEW.blocked_id AND y.member_id = NEW.blocker_id));
  RETURN NULL;
END $$;
CREATE TRIGGER watch_night_blocked AFTER INSERT ON blocks FOR EACH ROW EXECUTE FUNCTION watch_night_blocked();

-- A night as who is in it, or was asked to, gets it. People who block each other do not meet.
CREATE FUNCTION watch_night_view(viewer uuid, n watch_nights) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', n.id, 'title', n.title, 'film', (SELECT film_card(f) || jsonb_build_object('minutes', f.minutes) FROM films f WHERE f.id = n.film_id),
    'startsAt', n.starts_at, 'timeZone', n.time_zone, 'place', n.place, 'link', n.link, 'sequence', n.sequence, 'cancelledAt', n.cancelled_at,
    'createdAt', n.created_at, 'updatedAt', n.updated_at,
    'people', coalesce((SELECT jsonb_agg(person_view(p) || jsonb_build_object('state', y.state, 'isHost', y.is_host) ORDER BY y.is_host DESC, y.created_at, p.id)
      FROM watch_night_people y JOIN members p ON p.id = y.member_id
     WHERE y.night_id = n.id AND p.erased_at IS NULL AND p.id NOT IN (SELECT blocked_with(viewer))), '[]'),
    'mine', (SELECT jsonb_build_object('state', y.state, 'isHost', y.is_host) FROM watch_night_people y WHERE y.night_id = n.id AND y.member_id = viewer),
    'conversationId', (SELECT c.id FROM conversations c WHERE c.id = n.conversation_id))
$$;
-- Of the films on the watchlists of those who are in, and those voted on: who wants it, who has seen it, and how the vote stands. Whoever comes has let the
-- night see their watchlist, and whether they have watched a film. The forty that most would watch.
CREATE FUNCTION watch_night_films(viewer uuid, night uuid, longest int, of_genre text, from_decade int, in_language text, in_country text, unseen boolean)
  RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH company AS MATERIALIZED (
    SELECT y.member_id FROM watch_night_people y JOIN members p ON p.id = y.member_id AND p.erased_at IS NULL
     WHERE y.night_id = night AND y.state = 'in'
       AND EXISTS (SELECT FROM watch_night_people mine WHERE mine.night_id = night AND mine.member_id = viewer AND mine.state = 'in')),
  wanted AS (
    SELECT w.film_id, count(*)::int AS many FROM watchlist_items w WHERE w.member_id IN (SELECT c.member_id FROM company c) GROUP BY w.film_id),
  votes AS (
    SELECT v.film_id, count(*) FILTER (WHERE v.vote = 'approve')::int AS approvals, count(*) FILTER (WHERE v.vote = 'veto')::int AS vetoes,
           max(v.vote) FILTER (WHERE v.member_id = viewer) AS mine
      FROM watch_night_votes v WHERE v.night_id = night AND EXISTS (SELECT FROM company) GROUP BY v.film_id),
  found AS (
    SELECT f, coalesce(w.many, 0) AS many, coalesce(v.approvals, 0) AS approvals, coalesce(v.vetoes, 0) AS vetoes, v.mine,
           (SELECT count(*)::int FROM film_marks m WHERE m.film_id = f.id AND m.watched AND m.member_id IN (SELECT c.member_id FROM company c)) AS seen
      FROM wanted w FULL JOIN votes v ON v.film_id = w.film_id JOIN films f ON f.id = coalesce(w.film_id, v.film_id)
     WHERE (longest IS NULL OR f.minutes <= longest) AND (of_genre IS NULL OR of_genre = ANY (f.genres))
       AND (from_decade IS NULL OR f.year BETWEEN from_decade AND from_decade + 9) AND (in_language IS NULL OR in_language = ANY (f.languages))
       AND (in_country IS NULL OR EXISTS (SELECT FROM film_providers o WHERE o.film_id = f.id AND o.country = in_country)))
  SELECT jsonb_build_object('film', film_card(x.f) || jsonb_build_object('minutes', (x.f).minutes), 'wantedBy', x.many, 'seenBy', x.seen,
      'approvals', x.approvals, 'vetoes', x.vetoes, 'mine', x.mine)
    FROM found x WHERE NOT unseen OR x.seen = 0
   ORDER BY x.vetoes > 0, x.approvals DESC, x.many DESC, (x.f).popularity DESC, (x.f).id LIMIT 40
$$;
CREATE FUNCTION open_watch_night(viewer uuid, night uuid, longest int, of_genre text, from_decade int, in_language text, in_country text, unseen boolean)
  RETURNS TABLE (item jsonb, films jsonb, cursor bigint)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT watch_night_view(viewer, n),
      coalesce((SELECT jsonb_agg(x.item ORDER BY x.place) FROM (
        SELECT l.item, row_number() OVER () AS place FROM watch_night_films(viewer, n.id, longest, of_genre, from_decade, in_language, in_country, unseen) l) x), '[]'),
      coalesce((SELECT h.seq FROM realtime_channels h WHERE h.name = 'night:' || n.id), 0::bigint)
    FROM watch_nights n WHERE n.id = night;
END $$;
CREATE FUNCTION get_watch_night(viewer uuid, night uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT watch_night_view(viewer, n) FROM watch_nights n WHERE n.id = night;
END $$;
-- The viewer's nights, the one begun last first.
CREATE FUNCTION list_watch_nights(viewer uuid, before_id uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT watch_night_view(viewer, s.n) FROM (
    SELECT n FROM watch_night_people y JOIN watch_nights n ON n.id = y.night_id
     WHERE y.member_id = viewer AND (before_id IS NULL OR y.night_id < before_id) ORDER BY y.night_id DESC LIMIT most) s;
END $$;
CREATE FUNCTION listenable_watch_nights(viewer uuid, ids uuid[]) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT n.id FROM watch_nights n WHERE n.id = ANY (ids);
END $$;

-- What somebody is in a night; changes to a night come one after another.
CREATE FUNCTION hold_watch_night(viewer uuid, night uuid) RETURNS watch_night_people
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE mine watch_night_people;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM FROM watch_nights n WHERE n.id = night FOR NO KEY UPDATE;
  SELECT y.* INTO mine FROM watch_night_people y WHERE y.night_id = night AND y.member_id = viewer;
  RETURN mine;
END $$;
-- Why somebody may not do something with a night; nothing where they may.
CREATE FUNCTION watch_night_refusal(mine watch_night_people, as_host boolean, moment timestamptz) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN mine.night_id IS NULL THEN 'missing' WHEN mine.state = 'invited' THEN 'not in' WHEN as_host AND NOT mine.is_host THEN 'host only'
    ELSE (SELECT CASE WHEN n.cancelled_at IS NOT NULL THEN 'cancelled' WHEN n.starts_at < moment - interval '12 hours' THEN 'over' END
            FROM watch_nights n WHERE n.id = mine.night_id) END
$$;
CREATE FUNCTION watch_night_changed(night uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT publish_event('night:' || n.id, 'night.changed', '{}') FROM watch_nights n WHERE n.id = night
$$;
-- Asks people to a night, as groups let people in: not who is hidden from the viewer, nor who takes no messages from them. Nor is anybody asked to
-- meet who blocks them, or whom they block. Eight at most, all or none.
CREATE FUNCTION ask_to_watch_night(viewer uuid, night uuid, refs text[], moment timestamptz) RETURNS TABLE (outcome text, who text, asked uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  ref text;
  other uuid;
  way text;
  people uuid[] := '{}';
BEGIN
  FOREACH ref IN ARRAY refs LOOP
    other := find_member(ref);
    IF other = viewer THEN CONTINUE; END IF;
    way := CASE WHEN other IS NULL THEN 'unknown' ELSE way_in(viewer, other) END;
    IF way NOT IN ('unknown', 'closed') AND NOT EXISTS (SELECT FROM watch_night_people y WHERE y.night_id = night AND y.member_id = other)
       AND EXISTS (SELECT FROM (SELECT y.member_id FROM watch_night_people y WHERE y.night_id = night UNION ALL SELECT unnest(people)) c(id) WHERE is_blocked(c.id, other))
    THEN way := 'closed'; END IF;
    IF way IN ('unknown', 'closed') THEN RETURN QUERY SELECT way, ref, NULL::uuid[]; RETURN; END IF;
    people := people || other;
  END LOOP;
  people := ARRAY(SELECT DISTINCT p.id FROM unnest(people) p(id) WHERE NOT EXISTS (SELECT FROM watch_night_people y WHERE y.night_id = night AND y.member_id = p.id));
  IF (SELECT count(*) FROM watch_night_people y WHERE y.night_id = night) + cardinality(people) > 8 THEN RETURN QUERY SELECT 'full', NULL::text, NULL::uuid[]; RETURN; END IF;
  INSERT INTO watch_night_people (night_id, member_id, created_at) SELECT night, p.id, moment FROM unnest(people) p(id);
  RETURN QUERY SELECT 'asked', NULL::text, people;
END $$;
CREATE FUNCTION plan_watch_night(viewer uuid, new_night uuid, called text, zone text, refs text[], moment timestamptz) RETURNS TABLE (outcome text, who text, asked uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE said record;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM FROM members m WHERE m.id = viewer FOR NO KEY UPDATE;
  IF is_silenced(viewer) THEN RETURN QUERY SELECT 'silenced', NULL::text, NULL::uuid[]; RETURN; END IF;
  IF (SELECT count(*) FROM watch_night_people y JOIN watch_nights n ON n.id = y.night_id WHERE y.member_id = viewer AND y.is_host AND n.cancelled_at IS NULL
        AND (n.starts_at IS NULL OR n.starts_at > moment)) >= 20 THEN RETURN QUERY SELECT 'enough', NULL::text, NULL::uuid[]; RETURN; END IF;
  INSERT INTO watch_nights (id, title, time_zone, created_at) VALUES (new_night, called, zone, moment);
  INSERT INTO watch_night_people (night_id, member_id, state, is_host, created_at) VALUES (new_night, viewer, 'in', true, moment);
  SELECT * INTO said FROM ask_to_watch_night(viewer, new_night, refs, moment);
  IF said.outcome = 'asked' AND cardinality(said.asked) = 0 THEN RETURN QUERY SELECT 'alone', NULL::text, NULL::uuid[]; RETURN; END IF;
  RETURN QUERY SELECT said.outcome, said.who, said.asked;
END $$;
CREATE FUNCTION invite_to_watch_night(viewer uuid, night uuid, refs text[], moment timestamptz) RETURNS TABLE (outcome text, who text, asked uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE refusal text := watch_night_refusal(hold_watch_night(viewer, night), false, moment);
BEGIN
  IF refusal IS NULL AND is_silenced(viewer) THEN refusal := 'silenced'; END IF;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::text, NULL::uuid[]; RETURN; END IF;
  PERFORM watch_night_changed(night);
  RETURN QUERY SELECT * FROM ask_to_watch_night(viewer, night, refs, moment);
END $$;
-- Says yes to an invitation: the night sees the viewer's watchlist from now on. Not where somebody comes whom they block, or who blocks them.
CREATE FUNCTION join_watch_night(viewer uuid, night uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  mine watch_night_people := hold_watch_night(viewer, night);
  refusal text;
BEGIN
  IF mine.night_id IS NULL THEN RETURN 'missing'; END IF;
  IF mine.state = 'in' THEN RETURN 'again'; END IF;
  mine.state := 'in';
  refusal := watch_night_refusal(mine, false, moment);
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF EXISTS (SELECT FROM watch_night_people y WHERE y.night_id = night AND y.state = 'in' AND is_blocked(y.member_id, viewer)) THEN RETURN 'closed'; END IF;
  UPDATE watch_night_people y SET state = 'in', created_at = moment WHERE y.night_id = night AND y.member_id = viewer;
  PERFORM watch_night_changed(night);
  RETURN 'joined';
END $$;
-- Says no to an invitation, or goes.
CREATE FUNCTION leave_watch_night(viewer uuid, night uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE mine watch_night_people := hold_watch_night(viewer, night);
BEGIN
  IF mine.night_id IS NULL THEN RETURN 'missing'; END IF;
  DELETE FROM watch_night_people y WHERE y.night_id = night AND y.member_id = viewer;
  PERFORM watch_night_changed(night);
  RETURN 'left';
END $$;
CREATE FUNCTION remove_from_watch_night(viewer uuid, night uuid, ref text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE refusal text := watch_night_refusal(hold_watch_night(viewer, night), true, moment);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF find_member(ref) = viewer THEN RETURN 'yourself'; END IF;
  DELETE FROM watch_night_people y WHERE y.night_id = night AND y.member_id = find_member(ref);
  IF NOT FOUND THEN RETURN 'nobody'; END IF;
  PERFORM watch_night_changed(night);
  RETURN 'removed';
END $$;
CREATE FUNCTION hand_over_watch_night(viewer uuid, night uuid, ref text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  refusal text := watch_night_refusal(hold_watch_night(viewer, night), true, moment);
  other uuid := find_member(ref);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF NOT EXISTS (SELECT FROM watch_night_people y WHERE y.night_id = night AND y.member_id = other AND y.state = 'in') THEN RETURN 'nobody'; END IF;
  IF EXISTS (SELECT FROM watch_night_people y WHERE y.night_id = night AND is_blocked(y.member_id, other)) THEN RETURN 'no host'; END IF;
  UPDATE watch_night_people y SET is_host = false WHERE y.night_id = night AND y.member_id = viewer;
  UPDATE watch_night_people y SET is_host = true WHERE y.night_id = night AND y.member_id = other;
  PERFORM watch_night_changed(night);
  RETURN 'handed over';
END $$;
-- Approves of a film for the night, vetoes it, or neither. Any film there is may be proposed this way.
CREATE FUNCTION vote_on_watch_night(viewer uuid, night uuid, ref text, said text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  refusal text := watch_night_refusal(hold_watch_night(viewer, night), false, moment);
  film uuid := coalesce(film_called(ref), find_film(ref));
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF film IS NULL THEN RETURN 'no film'; END IF;
  IF said IS NULL THEN DELETE FROM watch_night_votes v WHERE v.night_id = night AND v.film_id = film AND v.member_id = viewer;
  ELSIF (SELECT count(*) FROM watch_night_votes v WHERE v.night_id = night AND v.member_id = viewer AND v.film_id <> film) >= 200 THEN RETURN 'enough votes';
  ELSE
    INSERT INTO watch_night_votes AS v (night_id, film_id, member_id, vote, voted_at) VALUES (night, film, viewer, said, moment)
      ON CONFLICT (night_id, film_id, member_id) DO UPDATE SET vote = said, voted_at = moment;
  END IF;
  PERFORM watch_night_changed(night);
  RETURN 'voted';
END $$;
-- Says what is watched, when and where; nothing is not said yet. `others`: who is to hear of it, which nobody is of a night that has no day yet.
-- A day that is taken away, they hear of. `shown` is the film that the words named before: it stays while they are the same, whatever else they name.
CREATE FUNCTION set_watch_night(viewer uuid, night uuid, said jsonb, moment timestamptz) RETURNS TABLE (outcome text, others uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  refusal text := watch_night_refusal(hold_watch_night(viewer, night), true, moment);
  film uuid := coalesce((SELECT f.id FROM films f WHERE f.slug = said->>'shown' AND said->>'film' = normalize(f.title || ' (' || f.year || ')')),
                        film_called(said->>'film'), find_film(said->>'film'));
  was watch_nights;
  becomes watch_nights;
BEGIN
  IF refusal IS NULL AND is_silenced(viewer) THEN refusal := 'silenced'; END IF;
  IF refusal IS NULL AND said->>'film' <> '' AND film IS NULL THEN refusal := 'no film'; END IF;
  SELECT x.* INTO was FROM watch_nights x WHERE x.id = night;
  IF refusal IS NULL AND (said->>'startsAt')::timestamptz <= moment AND (said->>'startsAt')::timestamptz IS DISTINCT FROM was.starts_at THEN refusal := 'past'; END IF;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid[]; RETURN; END IF;
  UPDATE watch_nights x SET title = said->>'title', film_id = film, starts_at = (said->>'startsAt')::timestamptz, time_zone = said->>'timeZone',
      place = said->>'place', link = said->>'link', sequence = x.sequence + 1 WHERE x.id = night RETURNING x.* INTO becomes;
  PERFORM watch_night_changed(night);
  RETURN QUERY SELECT 'set', CASE WHEN (was.film_id, was.starts_at, was.place, was.link) IS NOT DISTINCT FROM (becomes.film_id, becomes.starts_at, becomes.place, becomes.link)
      OR (was.starts_at IS NULL AND becomes.starts_at IS NULL) THEN '{}' ELSE ARRAY(SELECT y.member_id FROM watch_night_people y WHERE y.night_id = night AND y.member_id <> viewer ORDER BY 1) END;
END $$;
CREATE FUNCTION cancel_watch_night(viewer uuid, night uuid, moment timestamptz) RETURNS TABLE (outcome text, others uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE refusal text := watch_night_refusal(hold_watch_night(viewer, night), true, moment);
BEGIN
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid[]; RETURN; END IF;
  UPDATE watch_nights x SET cancelled_at = moment, sequence = x.sequence + 1 WHERE x.id = night;
  PERFORM watch_night_changed(night);
  RETURN QUERY SELECT 'cancelled now', ARRAY(SELECT y.member_id FROM watch_night_people y WHERE y.night_id = night AND y.member_id <> viewer ORDER BY 1);
END $$;
-- Links the conversation of those who come: one that the viewer is in.
CREATE FUNCTION talk_of_watch_night(viewer uuid, night uuid, conversation uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE refusal text := watch_night_refusal(hold_watch_night(viewer, night), true, moment);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  UPDATE watch_nights x SET conversation_id = conversation WHERE x.id = night AND EXISTS (
    SELECT FROM conversation_members m WHERE m.conversation_id = conversation AND m.member_id = viewer AND m.state = 'active');
  PERFORM watch_night_changed(night);
  RETURN 'linked';
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname ~ 'watch_nights?(_|$)' LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text ~ '^my_' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app, jobs, backup', made);
    ELSIF made::text !~ '^(hold_watch_night|watch_night_(left|blocked|refusal|changed)|ask_to_watch_night)' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
