-- Under which heading a member says whom they share such an activity with.
CREATE FUNCTION activity_audience(s feed_settings, what text) RETURNS text
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(CASE WHEN what IN ('viewing', 'review', 'rating') THEN s.films WHEN what IN ('list', 'list-films') THEN s.lists
    WHEN what IN ('thread', 'blog-post') THEN s.words WHEN what IN ('join', 'event') THEN s.communities ELSE s.achievements END, 'everyone')
$$;
-- Whether an activity may stand in somebody's feed, by what is known of its actor: they are here, share such things with whom
-- it would reach, and are not hidden from the reader. What it is about says the rest where it is read.
CREATE FUNCTION reaches_feed(a activities, viewer uuid, follows_actor boolean, hidden uuid[]) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  audience text;
  actor members;
BEGIN
  IF a.visibility = 'me' OR a.actor_id = viewer OR a.actor_id = ANY (hidden) THEN RETURN false; END IF;
  SELECT m.* INTO actor FROM members m WHERE m.id = a.actor_id;
  IF actor.erased_at IS NOT NULL OR actor.suspended_until > now() THEN RETURN false; END IF;
  SELECT activity_audience(s, a.kind) INTO audience FROM (SELECT 1) one LEFT JOIN feed_settings s ON s.member_id = a.actor_id;
  RETURN audience <> 'nobody' AND (follows_actor OR (audience = 'everyone' AND a.visibility = 'everyone' AND NOT actor.is_private));
END $$;

-- The newest activities of whom and what whoever asks follows: of members; in categories they watch or track, communities they are
-- in, lists they like. First the newest of all are looked through, which for somebody who follows many finds a page at once and
-- costs the same however many they are. Where those they follow are rarer than that, each is asked for their own newest, in
-- spans that grow until the page is full. Whether one may stand there is asked of one after the other, until there are enough. Of
-- few, whose newest hold too much that may not, more are asked for once.
CREATE FUNCTION feed_picks(kinds text[], before_at timestamptz, before_id uuid, since timestamptz, most int) RETURNS SETOF activities
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  viewer uuid := current_member();
  looked_through constant int := 2000;
  few constant int := 50;
  at_most constant int := 400;
  are_few boolean;
  from_each int := most;
  may_stand constant text := 'a.visibility <> ''me'' AND a.actor_id <> $9 AND a.actor_id <> ALL ($10) AND NOT coalesce(a.film_id = ANY ($7), false)';
  hidden uuid[];
  actors uuid[];
  places uuid[];
  films uuid[];
  found activities[];
  reached int := 0;
  span interval;
BEGIN
  IF viewer IS NULL THEN RETURN; END IF;
  before_at := coalesce(before_at, 'infinity');
  before_id := coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  since := coalesce(since, '-infinity');
  hidden := ARRAY(SELECT blocked_with(viewer) UNION SELECT u.muted_id FROM mutes u WHERE u.muter_id = viewer AND (u.ends_at IS NULL OR u.ends_at > now()));
  actors := ARRAY(SELECT f.followed_id FROM follows f WHERE f.follower_id = viewer);
  places := ARRAY(
    SELECT c.id FROM forum_category_levels l JOIN forum_categories c ON l.category_id IN (c.id, c.parent_id)
     WHERE l.member_id = viewer AND l.level IN ('watching', 'tracking')
    UNION ALL SELECT m.community_id FROM community_members m WHERE m.member_id = viewer AND (m.muted_until IS NULL OR m.muted_until <= now())
    UNION ALL SELECT k.list_id FROM film_list_likes k WHERE k.member_id = viewer);
  films := ARRAY(SELECT u.film_id FROM feed_mutes u WHERE u.member_id = viewer AND u.film_id IS NOT NULL AND (u.ends_at IS NULL OR u.ends_at > now()));

  are_few := cardinality(actors) + cardinality(places) <= few;
  IF NOT are_few THEN
    SELECT count(*), array_agg(n.a ORDER BY (n.a).created_at DESC, (n.a).id DESC) FILTER (WHERE n.is_theirs) INTO reached, found
      FROM (SELECT w.a, ((w.a).actor_id = ANY (actors) OR (w.a).place_id = ANY (places)) AND (kinds IS NULL OR (w.a).kind = ANY (kinds)) AS is_theirs
              FROM (SELECT a FROM activities a WHERE (a.created_at, a.id) < (before_at, before_id) AND a.created_at > since
                     ORDER BY a.created_at DESC, a.id DESC LIMIT looked_through) w) n;
    found := ARRAY(SELECT a FROM unnest(found) a
      WHERE NOT coalesce(a.film_id = ANY (films), false) AND reaches_feed(a, viewer, a.actor_id = ANY (actors), hidden) LIMIT most);
    IF cardinality(found) >= most OR reached < looked_through THEN RETURN QUERY SELECT * FROM unnest(found); RETURN; END IF;
  END IF;

  FOREACH span IN ARRAY CASE WHEN are_few THEN ARRAY['100 years', '100 years'] ELSE ARRAY['6 hours', '3 days', '30 days', '100 years'] END::interval[] LOOP
    EXECUTE format(
      'WITH x AS MATERIALIZED (
          SELECT p.a FROM unnest($1) w(id) CROSS JOIN LATERAL %1$s p
          UNION ALL
          SELECT p.a FROM unnest($2) w(id) CROSS JOIN LATERAL (SELECT a FROM activities a WHERE a.place_id = w.id AND ($8 IS NULL OR a.kind = ANY ($8))
            AND (a.created_at, a.id) < ($3, $4) AND a.created_at > $5 AND a.actor_id <> ALL ($1) AND %2$s ORDER BY a.created_at DESC, a.id DESC LIMIT $11) p)
        SELECT (SELECT count(*) FROM x), ARRAY(
          SELECT s.a FROM (SELECT x.a FROM x ORDER BY (x.a).created_at DESC, (x.a).id DESC OFFSET 0) s
           WHERE reaches_feed(s.a, $9, (s.a).actor_id = ANY ($1), $10) LIMIT $6)',
      CASE WHEN kinds IS NULL
        THEN format('(SELECT a FROM activities a WHERE a.actor_id = w.id AND (a.created_at, a.id) < ($3, $4) AND a.created_at > $5 AND %s
                ORDER BY a.created_at DESC, a.id DESC LIMIT $11)', may_stand)
        ELSE format('(SELECT q.a FROM unnest($8) k CROSS JOIN LATERAL (SELECT a FROM activities a WHERE a.actor_id = w.id AND a.kind = k
                AND (a.created_at, a.id) < ($3, $4) AND a.created_at > $5 AND %s ORDER BY a.created_at DESC, a.id DESC LIMIT $11) q)', may_stand) END, may_stand)
      INTO reached, found
      USING actors, places, before_at, before_id, greatest(since, least(before_at, now()) - span), most, films, kinds, viewer, hidden, from_each;
    EXIT WHEN cardinality(found) >= most
      OR CASE WHEN are_few THEN reached < most OR most >= at_most ELSE least(before_at, now()) - span <= since END;
    IF are_few THEN from_each := at_most; END IF;
  END LOOP;
  RETURN QUERY SELECT * FROM unnest(found);
END $$;

-- How near somebody is to whoever asks, from 1: who follows them back, whose reviews and lists they like (up to 500 likes are
-- looked at), whom they talk to. Only the order of a ranked feed shows it.
CREATE FUNCTION feed_closeness(others uuid[]) RETURNS TABLE (member_id uuid, closeness float8)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH liked AS (
    SELECT l.author, count(*) AS many FROM (
      SELECT e.member_id AS author FROM (SELECT k.entry_id FROM review_likes k WHERE k.member_id = current_member() LIMIT 500) k JOIN diary_entries e ON e.id = k.entry_id
      UNION ALL
      SELECT f.owner_id FROM (SELECT k.list_id FROM film_list_likes k WHERE k.member_id = current_member() LIMIT 500) k JOIN film_lists f ON f.id = k.list_id) l
     GROUP BY l.author)
  SELECT o, 1 + 0.2 * least(coalesce((SELECT l.many FROM liked l WHERE l.author = o), 0), 5)
      + CASE WHEN EXISTS (SELECT FROM follows f WHERE f.follower_id = o AND f.followed_id = current_member()) THEN 0.5 ELSE 0 END
      + CASE WHEN EXISTS (SELECT FROM conversations c WHERE c.pair_key = least(o, current_member()) || ':' || greatest(o, current_member()) AND c.last_seq > 0) THEN 0.5 ELSE 0 END
    FROM unnest(others) o
$$;
-- What an activity weighs by what it is.
CREATE FUNCTION activity_weight(what text) RETURNS float8
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT CASE what WHEN 'review' THEN 3 WHEN 'blog-post' THEN 3 WHEN 'list' THEN 2.5 WHEN 'thread' THEN 2 WHEN 'event' THEN 2
    WHEN 'achievement' THEN 1 WHEN 'viewing' THEN 1 WHEN 'list-films' THEN 0.8 WHEN 'rating' THEN 0.7 ELSE 0.5 END::float8
$$;

-- What an activity is about, as whoever asks may see it: nothing where they may not, or where it is gone.
CREATE FUNCTION activity_thing(a activities) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  IF a.kind = 'review' THEN
    RETURN (SELECT diary_entry_view(e) FROM diary_entries e WHERE e.id = a.subject_id AND e.review IS NOT NULL);
  ELSIF a.kind = 'viewing' THEN
    RETURN (SELECT jsonb_build_object('id', e.id, 'rating', e.rating / 2.0, 'liked', e.liked, 'isRewatch', e.is_rewatch, 'film', film_card(f))
      FROM diary_entries e JOIN films f ON f.id = e.film_id WHERE e.id = a.subject_id);
  ELSIF a.kind = 'rating' THEN
    RETURN (SELECT jsonb_build_object('rating', m.rating / 2.0, 'liked', m.liked, 'film', film_card(f))
      FROM film_marks m JOIN films f ON f.id = m.film_id WHERE m.member_id = a.actor_id AND m.film_id = a.subject_id AND m.rating IS NOT NULL);
  ELSIF a.kind = 'list' THEN
    RETURN (SELECT film_list_card(l) || jsonb_build_object('isLiked', EXISTS (SELECT FROM film_list_likes k WHERE k.list_id = l.id AND k.member_id = current_member()))
      FROM film_lists l WHERE l.id = a.subject_id AND l.visibility = 'everyone' AND l.film_count > 0);
  ELSIF a.kind = 'list-films' THEN
    RETURN (SELECT jsonb_build_object('film', film_card(f), 'list', jsonb_build_object('id', l.id, 'slug', l.slug, 'title', l.title))
      FROM film_lists l JOIN film_list_items i ON i.list_id = l.id AND i.film_id = a.film_id JOIN films f ON f.id = i.film_id
     WHERE l.id = a.subject_id AND l.visibility = 'everyone');
  ELSIF a.kind = 'thread' THEN
    RETURN (SELECT jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'postCount', t.post_count, 'excerpt', coalesce(p.excerpt, ''),
        'category', jsonb_build_object('slug', c.slug, 'name', c.name, 'colour', c.colour), 'film', CASE WHEN f.id IS NOT NULL THEN film_card(f) END,
        'isShielded', f.id IS NOT NULL AND my_spoiler_shield() = 'everything' AND shields_film(f.id, true))
      FROM forum_threads t JOIN forum_categories c ON c.id = t.category_id LEFT JOIN forum_posts p ON p.thread_id = t.id AND p.number = 1 LEFT JOIN films f ON f.id = t.film_id
     WHERE t.id = a.subject_id);
  ELSIF a.kind = 'blog-post' THEN
    RETURN (SELECT blog_card_view(b) FROM blog_posts b WHERE b.id = a.subject_id AND b.state = 'published');
  ELSIF a.kind = 'join' THEN
    RETURN (SELECT jsonb_build_object('slug', c.slug, 'name', c.name, 'line', c.line, 'pictureUrl', c.picture_url, 'memberCount', c.member_count)
      FROM communities c WHERE c.id = a.subject_id AND c.visibility = 'public' AND c.hidden_at IS NULL);
  ELSIF a.kind = 'event' THEN
    RETURN (SELECT jsonb_build_object('id', e.id, 'title', e.title, 'startsAt', e.starts_at, 'timeZone', e.time_zone, 'place', e.place,
        'community', jsonb_build_object('slug', c.slug, 'name', c.name))
      FROM community_events e JOIN communities c ON c.id = e.community_id WHERE e.id = a.subject_id AND e.cancelled_at IS NULL);
  END IF;
  RETURN a.facts;
END $$;
CREATE FUNCTION activity_view(a activities, score float8) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', a.id, 'kind', a.kind, 'placeId', a.place_id, 'visibility', a.visibility, 'createdAt', a.created_at, 'score', score,
    'actor', (SELECT person_view(p) FROM members p WHERE p.id = a.actor_id), 'thing', activity_thing(a))
$$;

-- A page of a feed, newest first, or ranked among the newest 400 of two weeks: what it weighs times how near its actor is, halved
-- with every day. Written as a logarithm, its order does not change as time passes, so that a page goes on where the last one ended.
-- Things that may not be seen any more stand there without what they are about. With the words the reader has muted.
CREATE FUNCTION list_feed(viewer uuid, kinds text[], is_ranked boolean, before_at timestamptz, before_id uuid, before_score float8, since timestamptz, most int)
  RETURNS TABLE (items jsonb, words jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  picks activities[];
  scores float8[];
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF is_ranked THEN
    picks := ARRAY(SELECT p FROM feed_picks(kinds, before_at, NULL, greatest(since, coalesce(before_at, now()) - interval '14 days'), 400) p);
    SELECT array_agg(r.p ORDER BY r.score DESC, (r.p).id DESC), array_agg(r.score ORDER BY r.score DESC, (r.p).id DESC) INTO picks, scores FROM (
      SELECT p, ln(activity_weight(p.kind) * c.closeness) + extract(epoch FROM p.created_at)::float8 / 86400 * ln(2::float8) AS score
        FROM unnest(picks) p JOIN feed_closeness(ARRAY(SELECT DISTINCT x.actor_id FROM unnest(picks) x)) c ON c.member_id = p.actor_id
       ORDER BY score DESC, p.id DESC) r
     WHERE before_score IS NULL OR (r.score, (r.p).id) < (before_score, before_id);
    picks := picks[:most];
  ELSE
    picks := ARRAY(SELECT p FROM feed_picks(kinds, before_at, before_id, since, most) p);
  END IF;
  RETURN QUERY SELECT
    coalesce((SELECT jsonb_agg(activity_view(picks[n], scores[n]) ORDER BY n) FROM generate_subscripts(picks, 1) n), '[]'),
    coalesce((SELECT jsonb_agg(u.word) FROM feed_mutes u WHERE u.member_id = viewer AND u.word IS NOT NULL AND (u.ends_at IS NULL OR u.ends_at > now())), '[]');
END $$;
-- What whoever asks did themselves, taken back or not.
CREATE FUNCTION list_own_activities(viewer uuid, before_at timestamptz, before_id uuid, most int) RETURNS TABLE (items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT coalesce(jsonb_agg(activity_view(s.a, NULL) ORDER BY (s.a).created_at DESC, (s.a).id DESC), '[]') FROM (
    SELECT a FROM activities a WHERE a.actor_id = viewer AND (before_id IS NULL OR (a.created_at, a.id) < (before_at, before_id))
     ORDER BY a.created_at DESC, a.id DESC LIMIT most) s;
END $$;

-- Where one film becomes another: what was rated. The rest points at rows that are moved themselves.
CREATE FUNCTION film_merged_feed(kept uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE activities a SET subject_id = kept WHERE a.film_id = kept AND a.kind = 'rating' AND a.subject_id <> kept
    AND NOT EXISTS (SELECT FROM activities o WHERE o.actor_id = a.actor_id AND o.kind = 'rating' AND o.subject_id = kept)
$$;
-- Whom a member shares what with; without a row, everyone.
CREATE FUNCTION own_feed_sharing(viewer uuid) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN (SELECT jsonb_build_object('films', coalesce(s.films, 'everyone'), 'lists', coalesce(s.lists, 'everyone'), 'words', coalesce(s.words, 'everyone'),
      'communities', coalesce(s.communities, 'everyone'), 'achievements', coalesce(s.achievements, 'everyone'))
    FROM (SELECT 1) one LEFT JOIN feed_settings s ON s.member_id = viewer);
END $$;
CREATE FUNCTION feed_mute_view(u feed_mutes) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', u.id, 'word', u.word, 'film', (SELECT film_card(f) FROM films f WHERE f.id = u.film_id), 'endsAt', u.ends_at)
$$;
-- The words and films a member has muted and still does, the newest first.
CREATE FUNCTION list_feed_mutes(viewer uuid) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN (SELECT coalesce(jsonb_agg(feed_mute_view(u) ORDER BY u.created_at DESC, u.id), '[]') FROM feed_mutes u
    WHERE u.member_id = viewer AND (u.ends_at IS NULL OR u.ends_at > now()));
END $$;
-- Mutes a word or a film, or sets the end of that anew. Those that are over make room.
CREATE FUNCTION mute_in_feed(viewer uuid, new_mute uuid, new_word text, film uuid, until timestamptz, moment timestamptz, most int) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE kept feed_mutes;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true), pg_advisory_xact_lock(hashtextextended(viewer::text, 21));
  DELETE FROM feed_mutes u WHERE u.member_id = viewer AND u.ends_at <= moment;
  UPDATE feed_mutes u SET ends_at = until WHERE u.member_id = viewer AND (u.word = new_word OR u.film_id = film) RETURNING * INTO kept;
  IF kept.id IS NULL THEN
    IF (SELECT count(*) FROM feed_mutes u WHERE u.member_id = viewer) >= most THEN RETURN QUERY SELECT 'enough', NULL::jsonb; RETURN; END IF;
    INSERT INTO feed_mutes (id, member_id, word, film_id, ends_at, created_at) VALUES (new_mute, viewer, new_word, film, until, moment) RETURNING * INTO kept;
  END IF;
  RETURN QUERY SELECT 'muted', feed_mute_view(kept);
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('activity_audience', 'reaches_feed', 'feed_picks', 'feed_closeness', 'activity_weight', 'activity_thing', 'activity_view',
        'list_feed', 'list_own_activities', 'film_merged_feed', 'own_feed_sharing', 'feed_mute_view', 'list_feed_mutes', 'mute_in_feed') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text !~ '^(activity_audience|reaches_feed|film_merged_feed)\(' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made); END IF;
  END LOOP;
END $$;
