-- Whose words the staff take away is told of it: their inbox is held with those that lose a notice, before any channel.
CREATE OR REPLACE FUNCTION delete_room_message(viewer uuid, message uuid, why text, moment timestamptz) RETURNS TABLE (outcome text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  m community_messages;
  role text;
  people uuid[];
BEGIN
  PERFORM 1 FROM community_rooms r WHERE r.id = (SELECT x.room_id FROM community_messages x WHERE x.id = message) FOR NO KEY UPDATE;
  SELECT x.* INTO m FROM community_messages x WHERE x.id = message;
  role := community_role(m.community_id, viewer);
  IF m.id IS NULL OR role IS NULL OR (role = 'member' AND is_blocked(viewer, m.sender_id)) THEN RETURN QUERY SELECT 'missing', NULL::uuid[]; RETURN; END IF;
  IF m.sender_id <> viewer AND role = 'member' THEN RETURN QUERY SELECT 'forbidden', NULL::uuid[]; RETURN; END IF;
  IF m.deleted_at IS NOT NULL THEN RETURN QUERY SELECT 'again', '{}'::uuid[]; RETURN; END IF;
  SELECT coalesce(array_agg(DISTINCT t.id), '{}') INTO people FROM (
    SELECT n.recipient_id AS id FROM notifications n WHERE n.subject_kind = 'room-message' AND n.subject_id = m.id
    UNION ALL SELECT m.sender_id WHERE m.sender_id <> viewer) t;
  PERFORM lock_inbox(p.id) FROM (SELECT unnest(people) AS id ORDER BY 1) p;
  DELETE FROM notifications n WHERE n.subject_kind = 'room-message' AND n.subject_id = m.id;
  UPDATE community_messages SET body = NULL, body_html = NULL, excerpt = NULL, preview = NULL, pinned_at = NULL, pinned_by_id = NULL, deleted_at = moment
   WHERE id = m.id;
  DELETE FROM community_message_revisions WHERE message_id = m.id;
  DELETE FROM community_message_reactions WHERE message_id = m.id;
  DELETE FROM community_message_images WHERE message_id = m.id;
  IF m.thread_id IS NOT NULL THEN
    UPDATE community_messages SET reply_count = reply_count - 1 WHERE id = m.thread_id;
  END IF;
  IF m.sender_id <> viewer THEN
    PERFORM note_in_log(m.community_id, viewer, m.sender_id, 'message.deleted', why, jsonb_build_object('roomId', m.room_id, 'seq', m.seq), moment);
  END IF;
  PERFORM publish_event('member:' || p.id, 'notification.changed', '{}') FROM (SELECT unnest(people) AS id ORDER BY 1) p;
  PERFORM publish_event('room:' || m.room_id, 'message.deleted', jsonb_strip_nulls(jsonb_build_object('id', m.id, 'seq', m.seq, 'threadId', m.thread_id)));
  RETURN QUERY SELECT 'deleted', people;
END $$;
