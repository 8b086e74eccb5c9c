-- Whether an activity may stand in a feed is asked of up to four hundred in one page: in one statement whose plan is kept. What calls it
-- has its own statements planned for what they are given, which would otherwise hold in here, too, and cost thirty times as much.
CREATE OR REPLACE FUNCTION reaches_feed(a activities, viewer uuid, follows_actor boolean, hidden uuid[]) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  IF a.visibility = 'me' OR a.actor_id = viewer OR a.actor_id = ANY (hidden) THEN RETURN false; END IF;
  RETURN EXISTS (
    SELECT FROM members m LEFT JOIN feed_settings s ON s.member_id = m.id
     WHERE m.id = a.actor_id AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
       AND (s.member_id IS NULL AND (follows_actor OR NOT m.is_private) OR s.member_id IS NOT NULL
         AND CASE WHEN a.kind IN ('viewing', 'review', 'rating') THEN s.films WHEN a.kind IN ('list', 'list-films') THEN s.lists
               WHEN a.kind IN ('thread', 'blog-post') THEN s.words WHEN a.kind IN ('join', 'event') THEN s.communities ELSE s.achievements END
             = ANY (CASE WHEN follows_actor THEN ARRAY['everyone', 'followers'] WHEN m.is_private THEN ARRAY[]::text[] ELSE ARRAY['everyone'] END))
       AND (follows_actor OR a.visibility = 'everyone'));
END $$;
DROP FUNCTION activity_audience(feed_settings, text);
ALTER FUNCTION activity_weight(text) RESET ALL;
