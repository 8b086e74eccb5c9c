-- What members have reached. Which there are is written down in the application; a job finds who has.
CREATE TABLE "member_achievements" (
    "member_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "earned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_achievements_pkey" PRIMARY KEY ("member_id", "kind")
);
-- How many have each, kept by the database.
CREATE TABLE "achievement_counts" (
    "kind" VARCHAR(40) NOT NULL,
    "holders" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "achievement_counts_pkey" PRIMARY KEY ("kind")
);
ALTER TABLE "member_achievements" ADD CONSTRAINT "member_achievements_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CALL guard_table('member_achievements', 'member_id');
DROP POLICY app_select ON member_achievements;
DROP POLICY app_insert ON member_achievements;
DROP POLICY app_update ON member_achievements;
DROP POLICY app_delete ON member_achievements;
REVOKE INSERT, UPDATE, DELETE ON member_achievements, achievement_counts FROM app;
-- Seen by whom the profile is open to.
CREATE POLICY app_select ON member_achievements FOR SELECT TO app
  USING (member_id = (SELECT current_member()) OR shows_films((SELECT current_member()), member_id, 'everyone'));

CREATE FUNCTION achievements_counted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  -- In one order, so that two at once never wait for each other in a circle.
  INSERT INTO achievement_counts AS a (kind, holders)
    SELECT kind, CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE -count(*) END FROM changed GROUP BY kind ORDER BY kind
    ON CONFLICT (kind) DO UPDATE SET holders = a.holders + excluded.holders;
  RETURN NULL;
END $$;
CREATE TRIGGER achievements_added AFTER INSERT ON member_achievements REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION achievements_counted();
CREATE TRIGGER achievements_taken AFTER DELETE ON member_achievements REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION achievements_counted();

-- What a member has done, in numbers: all of it, whoever else may see it. Only what came by an import and was not shown yet is left out: others
-- would hear of it by what it reaches.
CREATE FUNCTION achievement_facts(whose uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
  WITH watched AS MATERIALIZED (
    SELECT m.film_id, f.year, f.minutes, f.countries, f.languages, f.genres
      FROM film_marks m JOIN films f ON f.id = m.film_id WHERE m.member_id = whose AND m.watched AND (m.import_id IS NULL OR m.visibility <> 'me')),
  viewings AS MATERIALIZED (
    SELECT e.film_id, e.watched_on, e.review, e.like_count FROM diary_entries e WHERE e.member_id = whose AND (e.import_id IS NULL OR e.visibility <> 'me')),
  days AS (SELECT DISTINCT watched_on AS day FROM viewings WHERE watched_on IS NOT NULL)
  SELECT jsonb_build_object(
    'viewings', (SELECT count(*) FROM viewings),
    'films', (SELECT count(*) FROM watched),
    'countries', (SELECT count(DISTINCT c) FROM watched w, unnest(w.countries) c),
    'languages', (SELECT count(DISTINCT l) FROM watched w, unnest(w.languages) l WHERE l <> 'zxx'),
    'genres', (SELECT count(DISTINCT g) FROM watched w, unnest(w.genres) g),
    'decades', (SELECT count(DISTINCT w.year / 10) FROM watched w),
    'silents', (SELECT count(*) FROM watched w WHERE w.year < 1930),
    'longFilms', (SELECT count(*) FROM watched w WHERE w.minutes > 180),
    'sameFilm', (SELECT coalesce(max(v.many), 0) FROM (SELECT count(*) AS many FROM viewings GROUP BY film_id) v),
    'sameDirector', (SELECT coalesce(max(d.many), 0) FROM (SELECT count(*) AS many FROM watched w
      JOIN film_credits k ON k.film_id = w.film_id AND k.job = 'director' GROUP BY k.person_id) d),
    'reviews', (SELECT count(*) FROM viewings WHERE review IS NOT NULL),
    'reviewLikes', (SELECT coalesce(sum(like_count), 0) FROM viewings),
    'lists', (SELECT count(*) FROM film_lists l WHERE l.owner_id = whose AND l.film_count > 0 AND (l.import_id IS NULL OR l.visibility <> 'me')),
    'listLikes', (SELECT coalesce(max(l.like_count), 0) FROM film_lists l WHERE l.owner_id = whose),
    'solved', (SELECT count(*) FROM forum_posts p JOIN forum_threads t ON t.id = p.thread_id AND t.solved_number = p.number
                WHERE p.author_id = whose AND t.author_id <> whose),
    'communities', (SELECT count(*) FROM community_members c WHERE c.member_id = whose),
    'evenings', (SELECT count(*) FROM community_events v WHERE v.created_by_id = whose AND v.cancelled_at IS NULL AND v.ends_at < now() AND v.yes_count > 1),
    'followers', (SELECT p.followers_count FROM members p WHERE p.id = whose),
    'months', (SELECT coalesce(max(y.many), 0) FROM (
      SELECT count(DISTINCT extract(month FROM day)) AS many FROM days GROUP BY extract(year FROM day)) y),
    'streak', (SELECT coalesce(max(r.many), 0) FROM (
      SELECT count(*) AS many FROM (SELECT day, day - row_number() OVER (ORDER BY day)::int AS run FROM days) d GROUP BY run) r))
$$;
-- One's own.
CREATE FUNCTION own_achievement_facts() RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT achievement_facts(current_member())
$$;

-- What a member has reached, how many others have, and, where they ask themselves, how far they are. No row: there is no such member. No
-- item: their profile is closed to the viewer.
CREATE FUNCTION read_achievements(viewer uuid, ref text, in_full boolean) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE whose uuid := find_member(ref);
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF NOT EXISTS (SELECT FROM members m WHERE m.id = whose AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
                    AND m.id NOT IN (SELECT blocked_with(viewer))) THEN RETURN; END IF;
  IF NOT shows_films(viewer, whose, 'everyone') THEN RETURN QUERY SELECT NULL::jsonb; RETURN; END IF;
  RETURN QUERY SELECT jsonb_build_object(
    'earned', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', a.kind, 'earnedAt', a.earned_at) ORDER BY a.earned_at DESC, a.kind)
      FROM member_achievements a WHERE a.member_id = whose), '[]'),
    'holders', coalesce((SELECT jsonb_object_agg(c.kind, c.holders) FROM achievement_counts c WHERE in_full), '{}'),
    'facts', CASE WHEN in_full AND whose = viewer THEN own_achievement_facts() END);
END $$;

-- Notes what a member has reached, once and for good. Answers what is new, and all that came within the last day.
CREATE FUNCTION award_achievements(whose uuid, kinds text[], moment timestamptz) RETURNS TABLE (added text[], lately text[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE fresh text[];
BEGIN
  WITH come AS (
    INSERT INTO member_achievements (member_id, kind, earned_at)
      SELECT whose, k.kind, moment FROM unnest(kinds) AS k(kind) WHERE EXISTS (SELECT FROM members m WHERE m.id = whose AND m.erased_at IS NULL)
      ON CONFLICT DO NOTHING RETURNING kind)
  SELECT coalesce(array_agg(kind), '{}') INTO fresh FROM come;
  RETURN QUERY SELECT fresh, ARRAY(SELECT a.kind::text FROM member_achievements a
    WHERE a.member_id = whose AND a.earned_at > moment - interval '1 day' ORDER BY a.earned_at DESC, a.kind);
END $$;

-- A moment after something that matters, a job looks what the member has reached; many such moments are one look.
CREATE FUNCTION look_at_achievements(whose uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM enqueue_job('achievements.look', json_build_object('memberId', whose), now() + interval '3 seconds', 10, 'achievements:' || whose);
  RETURN true;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('achievements_counted', 'achievement_facts', 'own_achievement_facts', 'read_achievements', 'award_achievements', 'look_at_achievements') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text ~ '^(own_achievement_facts|read_achievements|award_achievements|look_at_achievements)\(' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made); END IF;
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION achievement_facts(uuid), award_achievements(uuid, text[], timestamptz) TO jobs;
