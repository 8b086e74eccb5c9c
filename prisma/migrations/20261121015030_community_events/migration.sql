-- An event as whoever sees its community gets it.
CREATE FUNCTION event_view(viewer uuid, e community_events) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', e.id, 'communityId', e.community_id, 'community', jsonb_build_object('slug', c.slug, 'name', c.name),
    'title', e.title, 'description', e.description, 'descriptionHtml', e.description_html, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
    'timeZone', e.time_zone, 'place', e.place, 'link', e.link, 'capacity', e.capacity, 'yesCount', e.yes_count, 'maybeCount', e.maybe_count,
    'sequence', e.sequence, 'cancelledAt', e.cancelled_at, 'createdAt', e.created_at, 'updatedAt', e.updated_at,
    'myAnswer', (SELECT a.answer FROM community_event_answers a WHERE a.event_id = e.id AND a.member_id = viewer),
    'role', (SELECT m.role FROM community_members m WHERE m.community_id = e.community_id AND m.member_id = viewer))
    FROM communities c WHERE c.id = e.community_id
$$;

CREATE FUNCTION get_event(viewer uuid, event uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT event_view(viewer, e) FROM community_events e WHERE e.id = event;
END $$;

-- One page of a community's events: what comes, soonest first; or what is over, latest first. No row with a null community:
-- the viewer's own over all their communities, what they said yes or maybe to.
CREATE FUNCTION list_events(viewer uuid, in_community uuid, past boolean, moment timestamptz, after_at timestamptz, after_id uuid, most int)
  RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF in_community IS NULL THEN
    RETURN QUERY SELECT event_view(viewer, p.e) FROM (
      SELECT e FROM community_event_answers a JOIN community_events e ON e.id = a.event_id
       WHERE a.member_id = viewer AND a.answer <> 'no' AND e.ends_at > moment
         AND (after_id IS NULL OR (e.starts_at, e.id) > (after_at, after_id)) ORDER BY e.starts_at, e.id LIMIT most) p;
  ELSIF past THEN
    RETURN QUERY SELECT event_view(viewer, p.e) FROM (
      SELECT e FROM community_events e WHERE e.community_id = in_community AND e.ends_at <= moment
         AND (after_id IS NULL OR (e.starts_at, e.id) < (after_at, after_id)) ORDER BY e.starts_at DESC, e.id DESC LIMIT most) p;
  ELSE
    RETURN QUERY SELECT event_view(viewer, p.e) FROM (
      SELECT e FROM community_events e WHERE e.community_id = in_community AND e.ends_at > moment
         AND (after_id IS NULL OR (e.starts_at, e.id) > (after_at, after_id)) ORDER BY e.starts_at, e.id LIMIT most) p;
  END IF;
END $$;

-- Says who comes. The event's row orders answers, so that the last seat is one person's; a seat given up is free at once.
CREATE FUNCTION answer_event(viewer uuid, event uuid, given text, moment timestamptz) RETURNS TABLE (outcome text, community uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  e community_events;
  was text;
BEGIN
  SELECT x.* INTO e FROM community_events x WHERE x.id = event FOR NO KEY UPDATE;
  IF e.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::uuid; RETURN; END IF;
  IF community_role(e.community_id, viewer) IS NULL THEN
    RETURN QUERY SELECT CASE WHEN EXISTS (SELECT FROM communities c WHERE c.id = e.community_id AND c.visibility = 'public')
      THEN 'outside' ELSE 'missing' END, NULL::uuid;
    RETURN;
  END IF;
  SELECT a.answer INTO was FROM community_event_answers a WHERE a.event_id = e.id AND a.member_id = viewer;
  IF was = given THEN RETURN QUERY SELECT 'again', e.community_id; RETURN; END IF;
  IF e.cancelled_at IS NOT NULL THEN RETURN QUERY SELECT 'cancelled', NULL::uuid; RETURN; END IF;
  IF e.ends_at <= moment THEN RETURN QUERY SELECT 'over', NULL::uuid; RETURN; END IF;
  IF given = 'yes' AND e.capacity IS NOT NULL AND e.yes_count >= e.capacity THEN RETURN QUERY SELECT 'full', NULL::uuid; RETURN; END IF;
  INSERT INTO community_event_answers (event_id, member_id, community_id, answer, answered_at) VALUES (e.id, viewer, e.community_id, given, moment)
    ON CONFLICT (event_id, member_id) DO UPDATE SET answer = given, answered_at = moment;
  PERFORM publish_event('community:' || e.community_id, 'event.changed', jsonb_build_object('eventId', e.id));
  RETURN QUERY SELECT 'answered', e.community_id;
END $$;

-- Whoever leaves a community gives up their seats in what is to come.
CREATE FUNCTION community_members_give_up_seats() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM community_event_answers a USING community_events e
   WHERE e.id = a.event_id AND e.ends_at > now() AND a.community_id = OLD.community_id AND a.member_id = OLD.member_id;
  RETURN NULL;
END $$;
CREATE TRIGGER community_members_go AFTER DELETE ON community_members FOR EACH ROW EXECUTE FUNCTION community_members_give_up_seats();

-- The calendar of a community for programs: of a public one for everybody; of a private one for who names the secret of a
-- member who is still in it.
CREATE FUNCTION calendar_of(ref text, hash text, since timestamptz) RETURNS TABLE (slug text, name text, events jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.slug::text, c.name::text, coalesce((
      SELECT jsonb_agg(event_view(NULL, e.e) ORDER BY (e.e).starts_at, (e.e).id) FROM (
        SELECT x AS e FROM community_events x WHERE x.community_id = c.id AND x.ends_at > since ORDER BY x.starts_at LIMIT 500) e), '[]')
    FROM communities c
   WHERE c.id = find_community(ref) AND (c.visibility = 'public' OR EXISTS (
     SELECT FROM community_feeds f JOIN community_members m ON m.community_id = f.community_id AND m.member_id = f.member_id
       JOIN members p ON p.id = f.member_id
      WHERE f.community_id = c.id AND f.token_hash = hash AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())))
$$;

REVOKE ALL ON FUNCTION event_view(uuid, community_events), get_event(uuid, uuid),
  list_events(uuid, uuid, boolean, timestamptz, timestamptz, uuid, int), answer_event(uuid, uuid, text, timestamptz),
  community_members_give_up_seats(), calendar_of(text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_view(uuid, community_events), get_event(uuid, uuid),
  list_events(uuid, uuid, boolean, timestamptz, timestamptz, uuid, int), answer_event(uuid, uuid, text, timestamptz),
  calendar_of(text, text, timestamptz) TO app;

-- Whether others in a room may see that the viewer writes: 'shown', 'hidden' (as they chose, or may not write), 'missing'.
CREATE FUNCTION typing_in_room(viewer uuid, in_room uuid) RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN CASE
    WHEN NOT EXISTS (SELECT FROM community_rooms r WHERE r.id = in_room) THEN 'missing'
    WHEN EXISTS (SELECT FROM messaging_settings s WHERE s.member_id = viewer AND NOT s.shows_typing)
      OR EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'hidden'
    ELSE 'shown' END;
END $$;
REVOKE ALL ON FUNCTION typing_in_room(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION typing_in_room(uuid, uuid) TO app;
