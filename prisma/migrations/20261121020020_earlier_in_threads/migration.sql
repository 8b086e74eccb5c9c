-- All that the page of a room shows beside its community, in one round trip: messages before a number or the newest, the
-- channel's number as of now, what the member was writing, what of theirs waits for a look, how long slow mode lets them
-- wait, and with `thread` that message, what was said under it, and what they were writing there. No row: no such room, or
-- no such thread, for this member. Of a thread, too, what lies before a number, and the number of its newest message.
DROP FUNCTION open_room(uuid, uuid, uuid, int, int);
CREATE FUNCTION open_room(viewer uuid, opened uuid, thread uuid, before_seq int, most int, before_reply int DEFAULT NULL)
  RETURNS TABLE (messages jsonb, cursor bigint, draft jsonb, held jsonb, wait int, root jsonb, replies jsonb, thread_draft jsonb, enter_sends boolean,
                 last_reply int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT p.items,
           coalesce((SELECT c.seq FROM realtime_channels c WHERE c.name = 'room:' || opened), 0::bigint),
           (SELECT jsonb_build_object('body', d.body, 'updatedAt', d.updated_at) FROM drafts d
             WHERE d.member_id = viewer AND d.place = 'room:' || opened),
           coalesce((SELECT jsonb_agg(held_message_view(viewer, h) ORDER BY h.created_at) FROM community_held_messages h
             WHERE h.room_id = opened AND h.sender_id = viewer), '[]'),
           coalesce((SELECT greatest(0, ceil(extract(epoch FROM y.last_sent_at + make_interval(secs => c.slow_seconds) - now())))::int
                       FROM community_rooms r JOIN communities c ON c.id = r.community_id
                       JOIN community_members m ON m.community_id = c.id AND m.member_id = viewer AND m.role = 'member'
                       JOIN community_positions y ON y.room_id = r.id AND y.member_id = viewer
                      WHERE r.id = opened AND c.slow_seconds > 0), 0),
           (SELECT room_message_view(viewer, m) FROM community_messages m WHERE m.id = thread),
           CASE WHEN thread IS NOT NULL THEN (SELECT t.items FROM list_room_messages(viewer, opened, thread, before_reply, NULL, most) AS t) END,
           (SELECT jsonb_build_object('body', d.body, 'updatedAt', d.updated_at) FROM drafts d
             WHERE d.member_id = viewer AND d.place = 'thread:' || thread),
           coalesce((SELECT s.enter_sends FROM messaging_settings s WHERE s.member_id = viewer), true),
           coalesce((SELECT m.thread_seq FROM community_messages m WHERE m.id = thread), 0)
      FROM list_room_messages(viewer, opened, NULL, before_seq, NULL, most) AS p
     WHERE thread IS NULL OR EXISTS (SELECT FROM community_messages m WHERE m.id = thread AND m.room_id = opened AND m.thread_id IS NULL);
END $$;

REVOKE ALL ON FUNCTION open_room(uuid, uuid, uuid, int, int, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_room(uuid, uuid, uuid, int, int, int) TO app;
