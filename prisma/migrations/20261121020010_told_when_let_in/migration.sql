-- Where a message was said, in the words of its notices.
CREATE FUNCTION said_in(c communities, r community_rooms, in_thread uuid) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('communityId', c.id, 'community', c.slug, 'communityName', c.name, 'room', r.slug, 'roomName', r.name,
                            'announces', r.kind = 'announcements' AND in_thread IS NULL)
$$;

-- Who is named by a message of a room that was changed, of these handles; with where it stands. Whoever changed it holds its room.
CREATE FUNCTION named_in_room(viewer uuid, message uuid, handles text[]) RETURNS TABLE (hears jsonb, place jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', h.member_id, 'kind', h.kind) ORDER BY h.member_id), '[]')
         FROM room_hearers(m.sender_id, m.community_id, m.room_id, NULL, NULL, handles) h),
      said_in(c, r, m.thread_id)
    FROM community_messages m JOIN community_rooms r ON r.id = m.room_id JOIN communities c ON c.id = m.community_id
   WHERE m.id = message;
END $$;

-- Lets a held message into its room with the number it gets now, or drops it. Once: who comes second finds it decided.
-- `hears` is whom it concerns that was let in, of these handles and otherwise; the caller tells them.
DROP FUNCTION decide_held_message(uuid, uuid, boolean, text, timestamptz);
CREATE FUNCTION decide_held_message(viewer uuid, held_id uuid, lets_in boolean, why text, moment timestamptz, handles text[] DEFAULT '{}')
  RETURNS TABLE (outcome text, sender uuid, room uuid, community uuid, message uuid, thread uuid, hears jsonb, place jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  h community_held_messages;
  r community_rooms;
  c communities;
  may text;
  said community_messages;
  people jsonb;
  ids uuid[];
BEGIN
  SELECT x.* INTO r FROM community_rooms x WHERE x.id = (SELECT y.room_id FROM community_held_messages y WHERE y.id = held_id) FOR NO KEY UPDATE;
  SELECT x.* INTO h FROM community_held_messages x WHERE x.id = held_id;
  may := CASE WHEN h.id IS NULL THEN 'missing' ELSE may_act(viewer, h.community_id, 1) END;
  IF may <> 'yes' THEN
    RETURN QUERY SELECT may, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::jsonb, NULL::jsonb; RETURN;
  END IF;
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO c FROM communities x WHERE x.id = h.community_id;
  DELETE FROM community_held_messages x WHERE x.id = h.id;
  IF lets_in THEN
    -- The message it answers, or stands under, may be gone by now.
    IF h.thread_id IS NOT NULL AND NOT EXISTS (SELECT FROM community_messages m WHERE m.id = h.thread_id AND m.deleted_at IS NULL) THEN
      h.thread_id := NULL; h.reply_to_id := NULL;
    END IF;
    SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', x.member_id, 'kind', x.kind) ORDER BY x.member_id), '[]'),
           coalesce(array_agg(x.member_id), '{}') INTO people, ids
      FROM room_hearers(h.sender_id, h.community_id, h.room_id, h.thread_id, h.reply_to_id, handles) x;
    said := write_room_message(r, h.thread_id, h.id, h.sender_id, h.client_id, h.body, h.body_html, h.excerpt, h.reply_to_id, ids || h.sender_id, moment);
  ELSE
    PERFORM lock_inbox(h.sender_id);
  END IF;
  PERFORM note_in_log(h.community_id, viewer, h.sender_id, CASE WHEN lets_in THEN 'message.approved' ELSE 'message.rejected' END, why,
                      jsonb_build_object('roomId', h.room_id), moment);
  RETURN QUERY SELECT 'decided', h.sender_id, h.room_id, h.community_id, said.id, said.thread_id, people, said_in(c, r, h.thread_id);
END $$;

REVOKE ALL ON FUNCTION said_in(communities, community_rooms, uuid), named_in_room(uuid, uuid, text[]),
  decide_held_message(uuid, uuid, boolean, text, timestamptz, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION said_in(communities, community_rooms, uuid), named_in_room(uuid, uuid, text[]),
  decide_held_message(uuid, uuid, boolean, text, timestamptz, text[]) TO app;
