-- Why an event was called off, in the words of whoever did it.
ALTER TABLE community_events ADD COLUMN cancel_note varchar(300) NOT NULL DEFAULT '';
GRANT UPDATE (cancel_note) ON community_events TO app;

CREATE OR REPLACE FUNCTION event_view(viewer uuid, e community_events) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', e.id, 'communityId', e.community_id, 'community', jsonb_build_object('slug', c.slug, 'name', c.name),
    'title', e.title, 'description', e.description, 'descriptionHtml', e.description_html, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
    'timeZone', e.time_zone, 'place', e.place, 'link', e.link, 'capacity', e.capacity, 'yesCount', e.yes_count, 'maybeCount', e.maybe_count,
    'sequence', e.sequence, 'cancelledAt', e.cancelled_at, 'cancelNote', e.cancel_note, 'createdAt', e.created_at, 'updatedAt', e.updated_at,
    'myAnswer', (SELECT a.answer FROM community_event_answers a WHERE a.event_id = e.id AND a.member_id = viewer),
    'role', (SELECT m.role FROM community_members m WHERE m.community_id = e.community_id AND m.member_id = viewer))
    FROM communities c WHERE c.id = e.community_id
$$;

-- An event with a page of who comes to it, or may: first come, first shown. The list is null for who is not in its community;
-- in it, people who are blocked do not meet, but its staff sees everybody.
CREATE INDEX community_event_answers_event_id_answer_answered_at_member__idx
  ON community_event_answers (event_id, answer, answered_at, member_id);
CREATE FUNCTION event_with_guests(viewer uuid, event uuid, given text, after_at timestamptz, after_id uuid, most int)
  RETURNS TABLE (item jsonb, guests jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT event_view(viewer, e), CASE WHEN e.community_id IN (SELECT my_communities()) THEN coalesce((
      SELECT jsonb_agg(jsonb_build_object('id', g.id, 'handle', g.handle, 'name', g.name, 'avatarUrl', g.avatar_url, 'answeredAt', g.answered_at)
                       ORDER BY g.answered_at, g.id) FROM (
        SELECT p.id, p.handle, p.name, p.avatar_url, a.answered_at FROM community_event_answers a JOIN members p ON p.id = a.member_id
         WHERE a.event_id = e.id AND a.answer = given AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())
           AND (p.id NOT IN (SELECT blocked_with(viewer)) OR e.community_id IN (SELECT my_staffed_communities()))
           AND (after_id IS NULL OR (a.answered_at, a.member_id) > (after_at, after_id))
         ORDER BY a.answered_at, a.member_id LIMIT most) g), '[]') END
    FROM community_events e WHERE e.id = event;
END $$;

-- Since when the viewer has a calendar address of a community, if they have one.
CREATE FUNCTION my_feed(viewer uuid, in_community uuid) RETURNS timestamptz
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN (SELECT f.created_at FROM community_feeds f WHERE f.community_id = in_community AND f.member_id = viewer);
END $$;

REVOKE ALL ON FUNCTION event_with_guests(uuid, uuid, text, timestamptz, uuid, int), my_feed(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_with_guests(uuid, uuid, text, timestamptz, uuid, int), my_feed(uuid, uuid) TO app;
