-- Only in a session that has used the extension may its owner name the extension's settings.
SELECT similarity('Ada', 'Ada');

-- A community may be a film club as well: it nominates, votes, watches by a day, and talks about it.
CREATE TABLE "community_clubs" (
    "community_id" UUID NOT NULL,
    "room_id" UUID,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_clubs_pkey" PRIMARY KEY ("community_id")
);
CREATE TABLE "club_rounds" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "phase" VARCHAR(10) NOT NULL,
    "theme" VARCHAR(120) NOT NULL DEFAULT '',
    "film_id" UUID,
    "nominations_each" SMALLINT NOT NULL DEFAULT 1,
    "is_several" BOOLEAN NOT NULL DEFAULT false,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "nominate_until" TIMESTAMPTZ(3) NOT NULL,
    "vote_until" TIMESTAMPTZ(3) NOT NULL,
    "watch_until" TIMESTAMPTZ(3) NOT NULL,
    "discuss_until" TIMESTAMPTZ(3) NOT NULL,
    "voter_count" INTEGER NOT NULL DEFAULT 0,
    "rating_sum" INTEGER NOT NULL DEFAULT 0,
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "thread_id" UUID,
    "event_id" UUID,
    "started_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "club_rounds_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "club_rounds_phases" CHECK (phase IN ('planned', 'nominating', 'voting', 'watching', 'discussing', 'done', 'off')),
    CONSTRAINT "club_rounds_order" CHECK (opens_at <= nominate_until AND nominate_until <= vote_until AND vote_until <= watch_until AND watch_until <= discuss_until),
    CONSTRAINT "club_rounds_limits" CHECK (nominations_each BETWEEN 1 AND 3 AND voter_count >= 0)
);
CREATE TABLE "club_nominations" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "words" VARCHAR(300) NOT NULL DEFAULT '',
    "vote_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "club_nominations_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "club_votes" (
    "nomination_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "voted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "club_votes_pkey" PRIMARY KEY ("nomination_id", "member_id")
);
CREATE TABLE "club_watches" (
    "round_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "watched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "club_watches_pkey" PRIMARY KEY ("round_id", "member_id")
);
CREATE INDEX "community_clubs_room_id_idx" ON "community_clubs"("room_id");
CREATE UNIQUE INDEX "club_rounds_community_id_number_key" ON "club_rounds"("community_id", "number");
CREATE UNIQUE INDEX "club_rounds_thread_id_key" ON "club_rounds"("thread_id");
CREATE UNIQUE INDEX "club_rounds_event_id_key" ON "club_rounds"("event_id");
CREATE INDEX "club_rounds_film_id_idx" ON "club_rounds"("film_id");
CREATE INDEX "club_rounds_started_by_id_idx" ON "club_rounds"("started_by_id");
CREATE UNIQUE INDEX "club_nominations_round_id_film_id_key" ON "club_nominations"("round_id", "film_id");
CREATE INDEX "club_nominations_member_id_idx" ON "club_nominations"("member_id");
CREATE INDEX "club_nominations_film_id_idx" ON "club_nominations"("film_id");
CREATE INDEX "club_nominations_community_id_idx" ON "club_nominations"("community_id");
CREATE INDEX "club_votes_member_id_idx" ON "club_votes"("member_id");
CREATE INDEX "club_votes_round_id_member_id_idx" ON "club_votes"("round_id", "member_id");
CREATE INDEX "club_watches_member_id_idx" ON "club_watches"("member_id");
-- One round at a time chooses and watches; what is talked about may go on beside it. And one is planned.
CREATE UNIQUE INDEX club_rounds_running ON club_rounds (community_id) WHERE phase IN ('nominating', 'voting', 'watching');
CREATE UNIQUE INDEX club_rounds_planned ON club_rounds (community_id) WHERE phase = 'planned';
ALTER TABLE "community_clubs" ADD CONSTRAINT "community_clubs_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_clubs" ADD CONSTRAINT "community_clubs_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "community_rooms"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "club_rounds" ADD CONSTRAINT "club_rounds_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_rounds" ADD CONSTRAINT "club_rounds_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "club_rounds" ADD CONSTRAINT "club_rounds_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "community_messages"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "club_rounds" ADD CONSTRAINT "club_rounds_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "community_events"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "club_rounds" ADD CONSTRAINT "club_rounds_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "club_nominations" ADD CONSTRAINT "club_nominations_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "club_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_nominations" ADD CONSTRAINT "club_nominations_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_nominations" ADD CONSTRAINT "club_nominations_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_votes" ADD CONSTRAINT "club_votes_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "club_nominations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_votes" ADD CONSTRAINT "club_votes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_watches" ADD CONSTRAINT "club_watches_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "club_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_watches" ADD CONSTRAINT "club_watches_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rows are written by the functions below alone.
DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['community_clubs', 'club_rounds', 'club_nominations', 'club_votes', 'club_watches'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY jobs_all ON %I TO jobs USING (true) WITH CHECK (true)', target);
    EXECUTE format('CREATE POLICY owner_all ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', target);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I FROM app', target);
  END LOOP;
END $$;
-- What a club watches is seen by who sees its community; who nominates and who has watched, by the people in it; a vote, by who gave it.
CREATE POLICY app_select ON community_clubs FOR SELECT TO app USING (community_id IN (SELECT my_communities()) OR is_public_community(community_id));
CREATE POLICY app_select ON club_rounds FOR SELECT TO app USING (community_id IN (SELECT my_communities()) OR is_public_community(community_id));
CREATE POLICY app_select ON club_nominations FOR SELECT TO app USING (community_id IN (SELECT my_communities()));
CREATE POLICY app_select ON club_watches FOR SELECT TO app
  USING (community_id IN (SELECT my_communities()) AND member_id NOT IN (SELECT blocked_with((SELECT current_member()))));
CREATE POLICY app_select ON club_votes FOR SELECT TO app USING (member_id = (SELECT current_member()));

-- How many have voted is exact while they vote, whoever takes a vote back or away.
CREATE FUNCTION club_voters_counted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE club_rounds r SET voter_count = (SELECT count(DISTINCT v.member_id) FROM club_votes v WHERE v.round_id = r.id)
   WHERE r.phase = 'voting' AND r.id IN (SELECT round_id FROM changed);
  RETURN NULL;
END $$;
CREATE TRIGGER club_votes_given AFTER INSERT ON club_votes REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION club_voters_counted();
CREATE TRIGGER club_votes_taken AFTER DELETE ON club_votes REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION club_voters_counted();
-- Whoever leaves a community takes along what is not decided yet.
CREATE FUNCTION community_members_leave_club() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM club_votes v USING club_rounds r
   WHERE r.id = v.round_id AND r.phase = 'voting' AND r.community_id = OLD.community_id AND v.member_id = OLD.member_id;
  DELETE FROM club_nominations n USING club_rounds r
   WHERE r.id = n.round_id AND r.phase = 'nominating' AND r.community_id = OLD.community_id AND n.member_id = OLD.member_id;
  DELETE FROM club_watches w WHERE w.community_id = OLD.community_id AND w.member_id = OLD.member_id;
  RETURN NULL;
END $$;
CREATE TRIGGER community_members_go_from_club AFTER DELETE ON community_members FOR EACH ROW EXECUTE FUNCTION community_members_leave_club();

-- Of the people in the club, who says they have watched its film: by a press, or by what their diary shows to whoever asks. A hundred at most.
CREATE FUNCTION club_watchers(r club_rounds) RETURNS TABLE (member_id uuid, since timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT w.member_id, min(w.at) FROM (
    (SELECT x.member_id, x.watched_at AS at FROM club_watches x WHERE x.round_id = r.id ORDER BY x.watched_at LIMIT 100)
    UNION ALL
    (SELECT m.member_id, m.updated_at FROM community_members y JOIN film_marks m ON m.member_id = y.member_id AND m.film_id = r.film_id AND m.watched
      WHERE y.community_id = r.community_id AND (m.member_id = current_member() OR shows_films(current_member(), m.member_id, m.visibility)) LIMIT 100)) w
    JOIN members p ON p.id = w.member_id AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())
   WHERE r.community_id IN (SELECT my_communities()) AND p.id NOT IN (SELECT blocked_with(current_member()))
   GROUP BY w.member_id LIMIT 100
$$;
-- The film that a thread is kept folded for, from whoever has not watched it: all of it until the day to watch it by, and longer where
-- their shield asks for it.
CREATE FUNCTION club_shield(thread uuid, sender uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT f.title::text FROM club_rounds r JOIN films f ON f.id = r.film_id
   WHERE r.thread_id = thread AND sender IS DISTINCT FROM current_member() AND shields_film(r.film_id, r.phase = 'watching')
     AND NOT EXISTS (SELECT FROM club_watches w WHERE w.round_id = r.id AND w.member_id = current_member())
$$;

-- A round as whoever sees its community gets it.
CREATE FUNCTION club_round_card(r club_rounds) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', r.id, 'number', r.number, 'phase', r.phase, 'theme', r.theme,
    'film', (SELECT film_card(f) FROM films f WHERE f.id = r.film_id),
    'nominationsEach', r.nominations_each, 'isSeveral', r.is_several,
    'opensAt', r.opens_at, 'nominateUntil', r.nominate_until, 'voteUntil', r.vote_until, 'watchUntil', r.watch_until, 'discussUntil', r.discuss_until,
    'voterCount', r.voter_count, 'rating', CASE WHEN r.rating_count > 0 THEN round(r.rating_sum / 2.0 / r.rating_count, 1) END, 'ratingCount', r.rating_count,
    'thread', (SELECT jsonb_build_object('id', m.id, 'room', o.slug, 'replyCount', m.reply_count)
      FROM community_messages m JOIN community_rooms o ON o.id = m.room_id WHERE m.id = r.thread_id))
$$;
-- With its nominations, the viewer's part in it, who has watched, and when one meets.
CREATE FUNCTION club_round_view(viewer uuid, r club_rounds) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT club_round_card(r) || jsonb_build_object(
    'event', (SELECT event_view(viewer, e) FROM community_events e WHERE e.id = r.event_id),
    'nominations', coalesce((SELECT jsonb_agg(jsonb_build_object('id', n.id, 'film', (SELECT film_card(f) FROM films f WHERE f.id = n.film_id), 'words', n.words,
        'by', (SELECT person_view(p) FROM members p WHERE p.id = n.member_id AND p.id NOT IN (SELECT blocked_with(viewer))), 'isMine', n.member_id = viewer,
        'votes', CASE WHEN r.phase NOT IN ('nominating', 'voting') THEN n.vote_count END) ORDER BY n.vote_count DESC, n.created_at, n.id)
      FROM club_nominations n WHERE n.round_id = r.id), '[]'),
    'mine', CASE WHEN r.community_id IN (SELECT my_communities()) THEN jsonb_build_object(
      'votes', coalesce((SELECT jsonb_agg(v.nomination_id) FROM club_votes v WHERE v.round_id = r.id AND v.member_id = viewer), '[]'),
      'hasSaid', EXISTS (SELECT FROM club_watches w WHERE w.round_id = r.id AND w.member_id = viewer),
      'hasWatched', EXISTS (SELECT FROM club_watches w WHERE w.round_id = r.id AND w.member_id = viewer)
                 OR EXISTS (SELECT FROM film_marks m WHERE m.film_id = r.film_id AND m.member_id = viewer AND m.watched)) END,
    'watched', CASE WHEN r.film_id IS NOT NULL AND r.community_id IN (SELECT my_communities()) THEN (
      SELECT jsonb_build_object('count', count(*), 'people', coalesce(jsonb_agg(person_view(p) ORDER BY w.since, p.id) FILTER (WHERE w.place <= 12), '[]'))
        FROM (SELECT x.*, row_number() OVER (ORDER BY x.since, x.member_id) AS place FROM club_watchers(r) x) w JOIN members p ON p.id = w.member_id) END)
$$;
-- A club with what it chooses, watches and talks about now, what it plans, and a page of what it watched. Nothing of it where it was never begun.
CREATE FUNCTION open_club(viewer uuid, in_community uuid, before_number int, most int) RETURNS TABLE (club jsonb, rounds jsonb, past jsonb, cursor bigint)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT
    (SELECT jsonb_build_object('isOn', c.is_on, 'room', (SELECT o.slug FROM community_rooms o WHERE o.id = c.room_id)) FROM community_clubs c WHERE c.community_id = in_community),
    coalesce((SELECT jsonb_agg(club_round_view(viewer, r) ORDER BY r.number) FROM club_rounds r
      WHERE r.community_id = in_community AND r.phase IN ('planned', 'nominating', 'voting', 'watching', 'discussing')), '[]'),
    coalesce((SELECT jsonb_agg(club_round_card(s.r) ORDER BY (s.r).number DESC) FROM (
      SELECT r FROM club_rounds r WHERE r.community_id = in_community AND r.phase = 'done' AND (before_number IS NULL OR r.number < before_number)
       ORDER BY r.number DESC LIMIT most) s), '[]'),
    coalesce((SELECT h.seq FROM realtime_channels h WHERE h.name = 'community:' || in_community), 0::bigint);
END $$;
CREATE FUNCTION get_club_round(viewer uuid, round uuid) RETURNS TABLE (item jsonb, community jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT club_round_view(viewer, r), jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name,
      'role', (SELECT m.role FROM community_members m WHERE m.community_id = c.id AND m.member_id = viewer))
    FROM club_rounds r JOIN communities c ON c.id = r.community_id WHERE r.id = round;
END $$;

-- Why somebody may not do something in a club; nothing where they may.
CREATE FUNCTION club_refusal(viewer uuid, in_community uuid, needed int) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN k.rank >= needed THEN NULL WHEN k.rank >= 0 THEN 'staff only' WHEN is_public_community(in_community) THEN 'outside' ELSE 'missing' END
    FROM (SELECT community_rank(community_role(in_community, viewer)) AS rank) k
$$;
-- Changes to the rounds of a club come one after another.
CREATE FUNCTION hold_club_round(viewer uuid, round uuid) RETURNS club_rounds
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE r club_rounds;
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  PERFORM FROM community_clubs c WHERE c.community_id = (SELECT x.community_id FROM club_rounds x WHERE x.id = round) FOR NO KEY UPDATE;
  SELECT x.* INTO r FROM club_rounds x WHERE x.id = round FOR NO KEY UPDATE;
  RETURN r;
END $$;
CREATE FUNCTION club_changed(r club_rounds) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT publish_event('community:' || r.community_id, 'club.changed', jsonb_build_object('roundId', r.id))
$$;
-- When the phase that a round is in ends.
CREATE FUNCTION club_due(r club_rounds) RETURNS timestamptz
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public AS $$
  SELECT CASE r.phase WHEN 'planned' THEN r.opens_at WHEN 'nominating' THEN r.nominate_until WHEN 'voting' THEN r.vote_until
                      WHEN 'watching' THEN r.watch_until WHEN 'discussing' THEN r.discuss_until END
$$;

-- Switches the club of a community on or off, and says in which room it talks. A club that is off keeps what it watched.
CREATE FUNCTION save_club(viewer uuid, in_community uuid, turns_on boolean, room text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  refusal text;
  was community_clubs;
  into_room uuid;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  refusal := club_refusal(viewer, in_community, 1);
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  SELECT x.* INTO was FROM community_clubs x WHERE x.community_id = in_community FOR NO KEY UPDATE;
  SELECT o.id INTO into_room FROM community_rooms o
   WHERE o.community_id = in_community AND o.archived_at IS NULL AND (room IS NULL OR o.slug = room)
   ORDER BY o.id IS DISTINCT FROM was.room_id, o.position, o.id LIMIT 1;
  IF into_room IS NULL THEN RETURN 'no room'; END IF;
  IF NOT turns_on AND EXISTS (SELECT FROM club_rounds r WHERE r.community_id = in_community AND r.phase NOT IN ('done', 'off')) THEN RETURN 'running'; END IF;
  IF was.is_on IS NOT DISTINCT FROM turns_on AND was.room_id IS NOT DISTINCT FROM into_room THEN RETURN 'same'; END IF;
  INSERT INTO community_clubs AS c (community_id, room_id, is_on, created_at) VALUES (in_community, into_room, turns_on, moment)
    ON CONFLICT (community_id) DO UPDATE SET room_id = into_room, is_on = turns_on;
  PERFORM note_in_log(in_community, viewer, NULL, CASE WHEN NOT turns_on THEN 'club.off' WHEN was.is_on THEN 'club.changed' ELSE 'club.on' END, '', '{}', moment);
  PERFORM publish_event('community:' || in_community, 'club.changed', '{}');
  RETURN 'saved';
END $$;

-- Begins a round, or plans it for a day to come.
CREATE FUNCTION plan_club_round(viewer uuid, in_community uuid, new_round uuid, said jsonb, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  refusal text := club_refusal(viewer, in_community, 1);
  r club_rounds;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::jsonb; RETURN; END IF;
  PERFORM FROM community_clubs c WHERE c.community_id = in_community AND c.is_on FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN QUERY SELECT 'no club', NULL::jsonb; RETURN; END IF;
  r := jsonb_populate_record(NULL::club_rounds, said);
  r.phase := CASE WHEN r.opens_at > moment THEN 'planned' ELSE 'nominating' END;
  IF r.phase = 'planned' AND EXISTS (SELECT FROM club_rounds x WHERE x.community_id = in_community AND x.phase = 'planned') THEN RETURN QUERY SELECT 'planned already', NULL::jsonb; RETURN; END IF;
  IF r.phase = 'nominating' AND EXISTS (SELECT FROM club_rounds x WHERE x.community_id = in_community AND x.phase IN ('nominating', 'voting', 'watching'))
  THEN RETURN QUERY SELECT 'one at a time', NULL::jsonb; RETURN; END IF;
  INSERT INTO club_rounds (id, community_id, number, phase, theme, nominations_each, is_several, opens_at, nominate_until, vote_until, watch_until, discuss_until,
                           started_by_id, created_at)
    VALUES (new_round, in_community, 1 + coalesce((SELECT max(x.number) FROM club_rounds x WHERE x.community_id = in_community), 0), r.phase, r.theme,
            r.nominations_each, r.is_several, r.opens_at, r.nominate_until, r.vote_until, r.watch_until, r.discuss_until, viewer, moment) RETURNING * INTO r;
  PERFORM note_in_log(in_community, viewer, NULL, 'round.planned', '', jsonb_build_object('round', r.number), moment);
  RETURN QUERY SELECT r.phase::text, club_round_facts(r);
END $$;

-- Says anew when the phases of a round end, and what it is about. What is over stays as it was.
CREATE FUNCTION change_club_round(viewer uuid, round uuid, said jsonb, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  r club_rounds := hold_club_round(viewer, round);
  n club_rounds := jsonb_populate_record(r, said);
  refusal text := CASE WHEN r.id IS NULL THEN 'missing' ELSE club_refusal(viewer, r.community_id, 1) END;
BEGIN
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::jsonb; RETURN; END IF;
  IF r.phase IN ('done', 'off') THEN RETURN QUERY SELECT 'over', NULL::jsonb; RETURN; END IF;
  n.opens_at := CASE WHEN r.phase = 'planned' THEN n.opens_at ELSE r.opens_at END;
  IF r.phase NOT IN ('planned', 'nominating') THEN n.nominate_until := r.nominate_until; n.theme := r.theme; END IF;
  IF r.phase IN ('watching', 'discussing') THEN n.vote_until := r.vote_until; END IF;
  IF r.phase = 'discussing' THEN n.watch_until := r.watch_until; END IF;
  IF NOT (n.opens_at <= n.nominate_until AND n.nominate_until <= n.vote_until AND n.vote_until <= n.watch_until AND n.watch_until <= n.discuss_until)
     OR club_due(n) <= moment THEN RETURN QUERY SELECT 'disorder', NULL::jsonb; RETURN; END IF;
  IF to_jsonb(n) = to_jsonb(r) THEN RETURN QUERY SELECT 'same', NULL::jsonb; RETURN; END IF;
  UPDATE club_rounds x SET theme = n.theme, opens_at = n.opens_at, nominate_until = n.nominate_until, vote_until = n.vote_until, watch_until = n.watch_until,
      discuss_until = n.discuss_until WHERE x.id = r.id RETURNING * INTO r;
  PERFORM note_in_log(r.community_id, viewer, NULL, 'round.changed', '', jsonb_build_object('round', r.number), moment);
  PERFORM club_changed(r);
  RETURN QUERY SELECT 'changed', club_round_facts(r);
END $$;

CREATE FUNCTION call_off_club_round(viewer uuid, round uuid, why text, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  r club_rounds := hold_club_round(viewer, round);
  refusal text := CASE WHEN r.id IS NULL THEN 'missing' ELSE club_refusal(viewer, r.community_id, 1) END;
  was text := r.phase;
BEGIN
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::jsonb; RETURN; END IF;
  IF was = 'off' THEN RETURN QUERY SELECT 'same', NULL::jsonb; RETURN; END IF;
  IF was = 'done' THEN RETURN QUERY SELECT 'over', NULL::jsonb; RETURN; END IF;
  UPDATE club_rounds x SET phase = 'off' WHERE x.id = r.id RETURNING * INTO r;
  PERFORM note_in_log(r.community_id, viewer, NULL, 'round.called-off', why, jsonb_build_object('round', r.number), moment);
  IF was = 'planned' THEN PERFORM club_changed(r); END IF;
  RETURN QUERY SELECT CASE WHEN was = 'planned' THEN 'unplanned' ELSE 'called off' END, club_round_facts(r);
END $$;

CREATE FUNCTION nominate_film(viewer uuid, round uuid, new_id uuid, said text, why text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r club_rounds := hold_club_round(viewer, round);
  refusal text := CASE WHEN r.id IS NULL THEN 'missing' ELSE club_refusal(viewer, r.community_id, 0) END;
  film uuid := find_film(said);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF is_silenced(viewer) THEN RETURN 'silenced'; END IF;
  IF r.phase <> 'nominating' OR r.nominate_until <= moment THEN RETURN 'not nominating'; END IF;
  IF film IS NULL THEN RETURN 'no film'; END IF;
  IF EXISTS (SELECT FROM club_nominations n WHERE n.round_id = r.id AND n.film_id = film) THEN RETURN 'nominated already'; END IF;
  IF (SELECT count(*) FROM club_nominations n WHERE n.round_id = r.id AND n.member_id = viewer) >= r.nominations_each THEN RETURN 'enough'; END IF;
  IF (SELECT count(*) FROM club_nominations n WHERE n.round_id = r.id) >= 60 THEN RETURN 'full'; END IF;
  INSERT INTO club_nominations (id, round_id, community_id, film_id, member_id, words, created_at) VALUES (new_id, r.id, r.community_id, film, viewer, why, moment);
  PERFORM club_changed(r);
  RETURN 'nominated';
END $$;

-- Who nominated a film takes it back while films are nominated; the staff take one away until it is decided.
CREATE FUNCTION withdraw_nomination(viewer uuid, nomination uuid, moment timestamptz) RETURNS TABLE (outcome text, round uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  r club_rounds := hold_club_round(viewer, (SELECT n.round_id FROM club_nominations n WHERE n.id = nomination));
  n club_nominations;
  refusal text := CASE WHEN r.id IS NULL THEN 'missing' ELSE club_refusal(viewer, r.community_id, 0) END;
BEGIN
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT CASE refusal WHEN 'missing' THEN 'no nomination' ELSE refusal END, NULL::uuid; RETURN; END IF;
  SELECT x.* INTO n FROM club_nominations x WHERE x.id = nomination;
  IF n.id IS NULL THEN RETURN QUERY SELECT 'no nomination', NULL::uuid; RETURN; END IF;
  IF club_refusal(viewer, r.community_id, 1) IS NOT NULL THEN
    IF n.member_id <> viewer THEN RETURN QUERY SELECT 'not your nomination', NULL::uuid; RETURN; END IF;
    IF r.phase <> 'nominating' THEN RETURN QUERY SELECT 'not nominating', NULL::uuid; RETURN; END IF;
  ELSIF r.phase NOT IN ('nominating', 'voting') THEN RETURN QUERY SELECT 'decided', NULL::uuid; RETURN;
  END IF;
  DELETE FROM club_nominations x WHERE x.id = n.id;
  IF n.member_id <> viewer THEN
    PERFORM note_in_log(r.community_id, viewer, n.member_id, 'nomination.removed', '', jsonb_build_object('round', r.number), moment);
  END IF;
  PERFORM club_changed(r);
  RETURN QUERY SELECT 'withdrawn', r.id;
END $$;

-- A vote is what was said last, whichever tab it came from; none is none.
CREATE FUNCTION vote_in_club(viewer uuid, round uuid, chosen uuid[], moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r club_rounds := hold_club_round(viewer, round);
  refusal text := CASE WHEN r.id IS NULL THEN 'missing' ELSE club_refusal(viewer, r.community_id, 0) END;
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF r.phase <> 'voting' OR r.vote_until <= moment THEN RETURN 'not voting'; END IF;
  IF NOT r.is_several AND cardinality(chosen) > 1 THEN RETURN 'one only'; END IF;
  IF EXISTS (SELECT FROM unnest(chosen) c(id) WHERE NOT EXISTS (SELECT FROM club_nominations n WHERE n.id = c.id AND n.round_id = r.id)) THEN RETURN 'no nomination'; END IF;
  DELETE FROM club_votes v WHERE v.round_id = r.id AND v.member_id = viewer AND v.nomination_id <> ALL (chosen);
  INSERT INTO club_votes (nomination_id, member_id, round_id, community_id, voted_at)
    SELECT DISTINCT c.id, viewer, r.id, r.community_id, moment FROM unnest(chosen) c(id) ON CONFLICT DO NOTHING;
  PERFORM club_changed(r);
  RETURN 'voted';
END $$;

CREATE FUNCTION say_watched_with_club(viewer uuid, round uuid, has boolean, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r club_rounds := hold_club_round(viewer, round);
  refusal text := CASE WHEN r.id IS NULL THEN 'missing' ELSE club_refusal(viewer, r.community_id, 0) END;
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF r.phase NOT IN ('watching', 'discussing', 'done') THEN RETURN 'not watching'; END IF;
  IF has THEN INSERT INTO club_watches (round_id, member_id, community_id, watched_at) VALUES (r.id, viewer, r.community_id, moment) ON CONFLICT DO NOTHING;
  ELSE DELETE FROM club_watches w WHERE w.round_id = r.id AND w.member_id = viewer; END IF;
  IF FOUND THEN PERFORM club_changed(r); END IF;
  RETURN 'said';
END $$;

-- Ties the meeting to a round: one, while it is watched or talked about.
CREATE FUNCTION meet_for_club_round(viewer uuid, round uuid, event uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r club_rounds := hold_club_round(viewer, round);
  refusal text := CASE WHEN r.id IS NULL THEN 'missing' ELSE club_refusal(viewer, r.community_id, 1) END;
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF r.phase NOT IN ('watching', 'discussing') THEN RETURN 'not watching'; END IF;
  IF EXISTS (SELECT FROM community_events e WHERE e.id = r.event_id AND e.cancelled_at IS NULL) THEN RETURN 'met already'; END IF;
  UPDATE club_rounds x SET event_id = event
   WHERE x.id = r.id AND EXISTS (SELECT FROM community_events e WHERE e.id = event AND e.community_id = r.community_id);
  PERFORM club_changed(r);
  RETURN 'tied';
END $$;

-- A round goes on to its next phase: because its time has come, or because the staff (`who`) want it to. Asked twice about the same
-- phase it goes on once. Votes decide; of equal films the one that was nominated first. With nothing nominated, or nothing left to vote on, it is off, and with
-- one film there is no vote. Where its time came while nobody was there to see, each phase still lasts a day, or as long as it was meant to.
CREATE FUNCTION advance_club_round(round uuid, from_phase text, who uuid, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  r club_rounds := hold_club_round(who, round);
  refusal text := CASE WHEN r.id IS NULL THEN 'missing' WHEN who IS NOT NULL THEN club_refusal(who, r.community_id, 1) END;
  phases text[] := ARRAY['planned', 'nominating', 'voting', 'watching', 'discussing', 'done'];
  ends timestamptz[] := ARRAY[r.opens_at, r.nominate_until, r.vote_until, r.watch_until, r.discuss_until];
  lasts interval;
  step int := array_position(ARRAY['planned', 'nominating', 'voting', 'watching', 'discussing'], from_phase);
  nominated int;
BEGIN
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::jsonb; RETURN; END IF;
  IF r.phase <> from_phase OR step IS NULL THEN RETURN QUERY SELECT 'again', NULL::jsonb; RETURN; END IF;
  IF who IS NULL AND ends[step] > moment THEN RETURN QUERY SELECT 'early', NULL::jsonb; RETURN; END IF;
  IF step = 1 AND EXISTS (SELECT FROM club_rounds x WHERE x.community_id = r.community_id AND x.phase IN ('nominating', 'voting', 'watching')) THEN
    RETURN QUERY SELECT 'one at a time', NULL::jsonb; RETURN;
  END IF;
  ends[step] := least(ends[step], moment);
  step := step + 1;
  IF step IN (3, 4) THEN
    nominated := (SELECT count(*) FROM club_nominations n WHERE n.round_id = r.id);
    IF nominated = 0 THEN
      UPDATE club_rounds x SET phase = 'off' WHERE x.id = r.id RETURNING * INTO r;
      RETURN QUERY SELECT 'moved', club_round_facts(r); RETURN;
    END IF;
    IF step = 3 AND nominated = 1 THEN ends[3] := least(ends[3], moment); step := 4; END IF;
  END IF;
  IF step = 4 THEN
    UPDATE club_nominations n SET vote_count = (SELECT count(*) FROM club_votes v WHERE v.nomination_id = n.id) WHERE n.round_id = r.id;
    r.film_id := (SELECT n.film_id FROM club_nominations n WHERE n.round_id = r.id ORDER BY n.vote_count DESC, n.created_at, n.id LIMIT 1);
  END IF;
  IF step <= 5 THEN
    lasts := least(ends[step] - CASE step WHEN 2 THEN r.opens_at WHEN 3 THEN r.nominate_until WHEN 4 THEN r.vote_until ELSE r.watch_until END, interval '1 day');
    ends[step] := greatest(ends[step], moment + lasts);
    FOR later IN step + 1 .. 5 LOOP ends[later] := greatest(ends[later], ends[later - 1]); END LOOP;
  ELSE
    SELECT coalesce(sum(m.rating), 0), count(m.rating) INTO r.rating_sum, r.rating_count
      FROM community_members y JOIN film_marks m ON m.member_id = y.member_id AND m.film_id = r.film_id AND m.rating IS NOT NULL AND m.visibility = 'everyone'
      JOIN members p ON p.id = m.member_id AND NOT p.is_private WHERE y.community_id = r.community_id;
  END IF;
  UPDATE club_rounds x SET phase = phases[step], film_id = r.film_id, rating_sum = r.rating_sum, rating_count = r.rating_count, opens_at = ends[1],
      nominate_until = ends[2], vote_until = ends[3], watch_until = ends[4], discuss_until = ends[5] WHERE x.id = r.id RETURNING * INTO r;
  IF who IS NOT NULL THEN
    PERFORM note_in_log(r.community_id, who, NULL, 'round.moved-on', '', jsonb_build_object('round', r.number, 'to', r.phase), moment);
  END IF;
  RETURN QUERY SELECT 'moved', club_round_facts(r);
END $$;
-- What there is to know of a round for who carries on with it: when, where and in whose name.
CREATE FUNCTION club_round_facts(r club_rounds) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', r.id, 'number', r.number, 'phase', r.phase, 'theme', r.theme, 'dueAt', club_due(r), 'watchUntil', r.watch_until,
      'community', jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name), 'film', (SELECT film_card(f) FROM films f WHERE f.id = r.film_id),
      'planned', (SELECT jsonb_build_object('id', x.id, 'opensAt', x.opens_at) FROM club_rounds x WHERE x.community_id = r.community_id AND x.phase = 'planned'))
    FROM communities c WHERE c.id = r.community_id
$$;
-- Opens the thread of a round in the club's room, or where that is closed in the first that is open; in the name of who began the round, or of the
-- owner. A round has one thread.
CREATE FUNCTION open_club_thread(round uuid, new_id uuid, words text, html text, short text, moment timestamptz) RETURNS TABLE (room_id uuid, community_id uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  r club_rounds;
  o community_rooms;
  speaker uuid;
BEGIN
  SELECT x.* INTO r FROM club_rounds x WHERE x.id = round AND x.phase = 'watching' AND x.thread_id IS NULL FOR NO KEY UPDATE;
  IF r.id IS NULL THEN RETURN; END IF;
  SELECT x.* INTO o FROM community_rooms x WHERE x.community_id = r.community_id AND x.archived_at IS NULL
   ORDER BY x.id IS DISTINCT FROM (SELECT c.room_id FROM community_clubs c WHERE c.community_id = r.community_id), x.position, x.id LIMIT 1 FOR NO KEY UPDATE;
  speaker := coalesce((SELECT m.member_id FROM community_members m WHERE m.community_id = r.community_id AND m.member_id = r.started_by_id),
                      (SELECT m.member_id FROM community_members m WHERE m.community_id = r.community_id AND m.role = 'owner'));
  IF o.id IS NULL OR speaker IS NULL THEN RETURN; END IF;
  PERFORM write_room_message(o, NULL, new_id, speaker, 'club-' || r.id, words, html, short, NULL, '{}', moment);
  UPDATE club_rounds x SET thread_id = new_id WHERE x.id = r.id;
  RETURN QUERY SELECT o.id, r.community_id;
END $$;

-- A community says that it is a club.
CREATE OR REPLACE FUNCTION community_page(viewer uuid, c communities) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT community_card(viewer, c) || jsonb_build_object(
    'description', c.description, 'descriptionHtml', c.description_html, 'rules', c.rules, 'questions', c.questions,
    'whoMayPost', c.who_may_post, 'isReadOnly', c.is_read_only, 'slowSeconds', c.slow_seconds, 'approvesFirst', c.approves_first,
    'isOrphaned', is_orphaned(c.id), 'isClub', EXISTS (SELECT FROM community_clubs k WHERE k.community_id = c.id AND k.is_on),
    'staff', coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url, 'role', s.role)
                         ORDER BY community_rank(s.role) DESC, p.name, p.id)
                         FROM community_staff(c.id) s JOIN members p ON p.id = s.member_id
                        WHERE viewer IS NULL OR p.id NOT IN (SELECT blocked_with(viewer))), '[]'),
    'mine', (SELECT jsonb_build_object('role', m.role, 'joinedAt', m.joined_at, 'mutedUntil', CASE WHEN m.muted_until > now() THEN m.muted_until END)
               FROM community_members m WHERE m.community_id = c.id AND m.member_id = viewer),
    'isInvited', EXISTS (SELECT FROM community_invites i WHERE i.community_id = c.id AND i.member_id = viewer),
    'request', (SELECT r.state FROM community_requests r WHERE r.community_id = c.id AND r.member_id = viewer),
    'bannedUntil', CASE WHEN viewer IS NOT NULL THEN banned_until(c.id) END,
    'waiting', CASE WHEN c.id IN (SELECT my_staffed_communities()) THEN jsonb_build_object(
      'requests', (SELECT count(*) FROM community_requests r WHERE r.community_id = c.id AND r.state = 'open'),
      'messages', (SELECT count(*) FROM community_held_messages h WHERE h.community_id = c.id)) END,
    'rooms', coalesce((SELECT jsonb_agg(room_view(viewer, r, y.muted_until > now()) ORDER BY r.archived_at IS NOT NULL, r.position, r.created_at, r.id)
                         FROM community_rooms r JOIN community_members y ON y.community_id = r.community_id AND y.member_id = viewer
                        WHERE r.community_id = c.id), '[]'))
$$;

-- What is said in the thread of a round says for which film it stands folded, if it does.
CREATE OR REPLACE FUNCTION room_message_views(viewer uuid, chosen community_messages[]) RETURNS TABLE (place bigint, item jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH ids AS MATERIALIZED (SELECT ARRAY(SELECT c.id FROM unnest(chosen) c) AS these),
  reactions AS MATERIALIZED (
    SELECT x.message_id, jsonb_agg(jsonb_build_object('emoji', x.emoji, 'count', x.count, 'mine', x.mine) ORDER BY x.first, x.emoji) AS items
      FROM (SELECT y.message_id, y.emoji, count(*), bool_or(y.member_id = viewer) AS mine, min(y.created_at) AS first
              FROM community_message_reactions y WHERE y.message_id = ANY ((SELECT i.these FROM ids i)::uuid[]) GROUP BY y.message_id, y.emoji) x
     GROUP BY x.message_id),
  images AS MATERIALIZED (
    SELECT i.message_id, jsonb_agg(i.view ORDER BY i.position) AS items FROM community_message_images i
     WHERE i.message_id = ANY ((SELECT x.these FROM ids x)::uuid[]) GROUP BY i.message_id)
  SELECT m.place, jsonb_build_object(
      'id', m.id, 'roomId', m.room_id, 'communityId', m.community_id, 'threadId', m.thread_id, 'seq', m.seq, 'isHeld', false,
      'clientId', CASE WHEN m.sender_id = viewer THEN m.client_id END, 'sender', (SELECT person_view(p) FROM members p WHERE p.id = m.sender_id), 'senderRole', y.role,
      'body', m.body, 'html', m.body_html, 'preview', m.preview, 'editedAt', m.edited_at, 'correctedAt', m.corrected_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
      'replyCount', m.reply_count, 'lastReplyAt', m.last_reply_at, 'pinnedAt', m.pinned_at,
      'shieldedFor', CASE WHEN m.thread_id IS NOT NULL AND m.deleted_at IS NULL THEN club_shield(m.thread_id, m.sender_id) END,
      'replyTo', CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('seq', r.seq, 'senderId', r.sender_id, 'senderName', (SELECT p.name FROM members p WHERE p.id = r.sender_id), 'excerpt', r.excerpt) END,
      'images', coalesce(i.items, '[]'), 'reactions', coalesce(g.items, '[]'))
    FROM (SELECT row_number() OVER () AS place, c.* FROM unnest(chosen) c) m
    LEFT JOIN community_members y ON y.community_id = m.community_id AND y.member_id = m.sender_id
    LEFT JOIN community_messages r ON r.id = m.reply_to_id
    LEFT JOIN images i ON i.message_id = m.id
    LEFT JOIN reactions g ON g.message_id = m.id
$$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND (p.proname ~ '(^|_)club(_|$)' OR p.proname IN ('club_voters_counted', 'nominate_film', 'withdraw_nomination')) LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text !~ '^(hold_club_round|club_voters_counted|community_members_leave_club|club_refusal|club_changed|club_due|club_round_facts)' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
