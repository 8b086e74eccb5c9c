-- A message in a room as its readers get it.
CREATE FUNCTION room_message_view(viewer uuid, m community_messages) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'id', m.id, 'roomId', m.room_id, 'communityId', m.community_id, 'threadId', m.thread_id, 'seq', m.seq, 'isHeld', false,
    'clientId', CASE WHEN m.sender_id = viewer THEN m.client_id END,
    'sender', (SELECT jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url)
                 FROM members p WHERE p.id = m.sender_id),
    'senderRole', (SELECT y.role FROM community_members y WHERE y.community_id = m.community_id AND y.member_id = m.sender_id),
    'body', m.body, 'html', m.body_html, 'preview', m.preview, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
    'replyCount', m.reply_count, 'lastReplyAt', m.last_reply_at, 'pinnedAt', m.pinned_at,
    'replyTo', (SELECT jsonb_build_object('seq', r.seq, 'senderId', r.sender_id, 'senderName', p.name, 'excerpt', r.excerpt)
                  FROM community_messages r JOIN members p ON p.id = r.sender_id WHERE r.id = m.reply_to_id),
    'images', coalesce((SELECT jsonb_agg(i.view ORDER BY i.position) FROM community_message_images i WHERE i.message_id = m.id), '[]'),
    'reactions', coalesce((SELECT jsonb_agg(jsonb_build_object('emoji', g.emoji, 'count', g.count, 'mine', g.mine) ORDER BY g.first, g.emoji)
                   FROM (SELECT x.emoji, count(*), bool_or(x.member_id = viewer) AS mine, min(x.created_at) AS first
                           FROM community_message_reactions x WHERE x.message_id = m.id GROUP BY x.emoji) g), '[]'))
$$;

-- A held message as its sender and the staff get it: it has no number yet.
CREATE FUNCTION held_message_view(viewer uuid, h community_held_messages) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'id', h.id, 'roomId', h.room_id, 'communityId', h.community_id, 'threadId', h.thread_id, 'seq', 0, 'isHeld', true,
    'clientId', CASE WHEN h.sender_id = viewer THEN h.client_id END,
    'sender', (SELECT jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url)
                 FROM members p WHERE p.id = h.sender_id),
    'senderRole', 'member', 'body', h.body, 'html', h.body_html, 'preview', NULL, 'editedAt', NULL, 'deletedAt', NULL, 'createdAt', h.created_at,
    'replyCount', 0, 'lastReplyAt', NULL, 'pinnedAt', NULL,
    'replyTo', (SELECT jsonb_build_object('seq', r.seq, 'senderId', r.sender_id, 'senderName', p.name, 'excerpt', r.excerpt)
                  FROM community_messages r JOIN members p ON p.id = r.sender_id WHERE r.id = h.reply_to_id),
    'images', '[]'::jsonb, 'reactions', '[]'::jsonb)
$$;

-- One page of a room, or of the thread under a message: before a number (newest first), or after one (oldest first).
-- No row: there is no such room, or thread, for this member.
CREATE FUNCTION list_room_messages(viewer uuid, in_room uuid, in_thread uuid, before_seq int, after_seq int, most int) RETURNS TABLE (items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE top int := coalesce(before_seq, 2147483647);
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF NOT EXISTS (SELECT FROM community_rooms r WHERE r.id = in_room) THEN RETURN; END IF;
  IF in_thread IS NULL AND after_seq IS NULL THEN
    RETURN QUERY SELECT coalesce(jsonb_agg(room_message_view(viewer, p.m)), '[]') FROM (
      SELECT m FROM community_messages m WHERE m.room_id = in_room AND m.thread_id IS NULL AND m.seq < top ORDER BY m.seq DESC LIMIT most) p;
  ELSIF in_thread IS NULL THEN
    RETURN QUERY SELECT coalesce(jsonb_agg(room_message_view(viewer, p.m)), '[]') FROM (
      SELECT m FROM community_messages m WHERE m.room_id = in_room AND m.thread_id IS NULL AND m.seq > after_seq AND m.seq < top
       ORDER BY m.seq LIMIT most) p;
  ELSIF NOT EXISTS (SELECT FROM community_messages m WHERE m.id = in_thread AND m.room_id = in_room AND m.thread_id IS NULL) THEN RETURN;
  ELSIF after_seq IS NULL THEN
    RETURN QUERY SELECT coalesce(jsonb_agg(room_message_view(viewer, p.m)), '[]') FROM (
      SELECT m FROM community_messages m WHERE m.thread_id = in_thread AND m.seq < top ORDER BY m.seq DESC LIMIT most) p;
  ELSE
    RETURN QUERY SELECT coalesce(jsonb_agg(room_message_view(viewer, p.m)), '[]') FROM (
      SELECT m FROM community_messages m WHERE m.thread_id = in_thread AND m.seq > after_seq AND m.seq < top ORDER BY m.seq LIMIT most) p;
  END IF;
END $$;

CREATE FUNCTION get_room_message(viewer uuid, message uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT room_message_view(viewer, m) FROM community_messages m WHERE m.id = message;
END $$;

CREATE FUNCTION list_pins(viewer uuid, in_room uuid) RETURNS TABLE (items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF NOT EXISTS (SELECT FROM community_rooms r WHERE r.id = in_room) THEN RETURN; END IF;
  RETURN QUERY SELECT coalesce(jsonb_agg(room_message_view(viewer, p.m)), '[]') FROM (
    SELECT m FROM community_messages m WHERE m.room_id = in_room AND m.pinned_at IS NOT NULL ORDER BY m.pinned_at DESC LIMIT 50) p;
END $$;

-- What waits for a look: all of it for the staff of a community, else the viewer's own. Oldest first.
CREATE FUNCTION list_held_messages(viewer uuid, in_community uuid, in_room uuid) RETURNS TABLE (items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT coalesce(jsonb_agg(held_message_view(viewer, p.h)), '[]') FROM (
    SELECT h FROM community_held_messages h WHERE h.community_id = in_community AND (in_room IS NULL OR h.room_id = in_room)
     ORDER BY h.created_at, h.id LIMIT 50) p;
END $$;

-- A room with what its page shows beside the messages. No row: there is none for this member.
CREATE FUNCTION get_room(viewer uuid, in_room uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT room_view(viewer, r, y.muted_until > now()) FROM community_rooms r
    JOIN community_members y ON y.community_id = r.community_id AND y.member_id = viewer WHERE r.id = in_room;
END $$;

-- Whom a message concerns beside its room: those it names, whom it answers, who talked in its thread. Not its sender, and
-- not who muted the thread's room.
CREATE FUNCTION room_hearers(sender uuid, in_community uuid, in_room uuid, in_thread uuid, answered uuid, handles text[])
  RETURNS TABLE (member_id uuid, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT DISTINCT ON (h.member_id) h.member_id, h.kind FROM (
      SELECT p.id AS member_id, 'mention' AS kind, 1 AS place FROM members p WHERE p.handle = ANY (handles)
      UNION ALL SELECT r.sender_id, 'reply', 2 FROM community_messages r WHERE r.id = answered
      UNION ALL SELECT t.sender_id, 'reply', 3 FROM community_messages t WHERE t.id = in_thread
      UNION ALL SELECT o.sender_id, 'thread', 4 FROM (
        SELECT DISTINCT m.sender_id FROM community_messages m WHERE m.thread_id = in_thread AND m.deleted_at IS NULL LIMIT 50) o
       WHERE NOT EXISTS (SELECT FROM community_positions y WHERE y.room_id = in_room AND y.member_id = o.sender_id AND y.muted_until > now())
    ) h JOIN community_members c ON c.community_id = in_community AND c.member_id = h.member_id
   WHERE h.member_id <> sender ORDER BY h.member_id, h.place
$$;

-- The next number in a thread, counted at the message it stands under, which its row's lock orders. Members of its community only.
CREATE FUNCTION next_in_thread(root uuid, moment timestamptz) RETURNS int
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE community_messages m SET thread_seq = m.thread_seq + 1, reply_count = m.reply_count + 1, last_reply_at = moment
   WHERE m.id = root AND m.community_id IN (SELECT my_communities()) RETURNING m.thread_seq
$$;
-- To the minute, so that senders in different rooms do not wait for each other.
CREATE FUNCTION note_activity(in_community uuid, moment timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE communities c SET last_active_at = moment WHERE c.id = in_community AND c.last_active_at < moment - interval '1 minute'
$$;

-- Writes a message with the next number, and says so. The caller holds the room's row and has asked everything there is to ask.
CREATE FUNCTION write_room_message(r community_rooms, in_thread uuid, new_id uuid, sender uuid, own_name text, words text, html text, short text,
                                   answered uuid, hearers uuid[], moment timestamptz) RETURNS community_messages
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  said community_messages;
  number int;
BEGIN
  IF in_thread IS NULL THEN
    UPDATE community_rooms c SET last_seq = c.last_seq + 1, last_message_at = greatest(c.last_message_at, moment)
     WHERE c.id = r.id RETURNING c.last_seq INTO number;
  ELSE
    number := next_in_thread(in_thread, moment);
  END IF;
  PERFORM note_activity(r.community_id, moment);
  -- The caller tells them after this: an inbox is locked before any channel, here as everywhere.
  PERFORM lock_inbox(h.id) FROM (SELECT unnest(hearers) AS id ORDER BY 1) h;
  INSERT INTO community_messages (id, community_id, room_id, thread_id, seq, sender_id, client_id, body, body_html, excerpt, reply_to_id, created_at)
    VALUES (new_id, r.community_id, r.id, in_thread, number, sender, own_name, words, html, short, answered, moment) RETURNING * INTO said;
  PERFORM publish_event('room:' || r.id, 'message.sent', jsonb_strip_nulls(jsonb_build_object(
    'id', said.id, 'seq', said.seq, 'senderId', sender, 'threadId', in_thread)));
  IF in_thread IS NULL THEN
    PERFORM publish_event('community:' || r.community_id, 'room.active', jsonb_build_object('roomId', r.id, 'seq', said.seq, 'senderId', sender));
  END IF;
  RETURN said;
END $$;

-- Says something in a room, or in the thread under a message, and answers with the message as it is; the same client id is
-- the same message. Senders stand in line at the room's row, so that numbers have no gaps and slow mode holds. `hears` is
-- whom it concerns; with `alone` it is then not sent, for the caller to come again within a transaction that tells them.
CREATE FUNCTION send_room_message(viewer uuid, into_room uuid, in_thread uuid, new_id uuid, own_name text, words text, html text, short text,
                                  answers int, handles text[], has_images boolean, alone boolean, moment timestamptz)
  RETURNS TABLE (outcome text, wait int, hears jsonb, sent jsonb, place jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  r community_rooms;
  c communities;
  mine text;
  last_sent timestamptz;
  said community_messages;
  held community_held_messages;
  answered uuid;
  people jsonb;
  ids uuid[];
  refusal text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO r FROM community_rooms x WHERE x.id = into_room FOR NO KEY UPDATE;
  -- Seen after the wait: who left or was sent out meanwhile says no more.
  SELECT m.role INTO mine FROM community_members m WHERE m.community_id = r.community_id AND m.member_id = viewer;
  IF r.id IS NULL OR mine IS NULL OR (in_thread IS NOT NULL AND NOT EXISTS (
       SELECT FROM community_messages m WHERE m.id = in_thread AND m.room_id = r.id AND m.thread_id IS NULL))
  THEN RETURN QUERY SELECT 'missing', NULL::int, NULL::jsonb, NULL::jsonb, NULL::jsonb; RETURN; END IF;
  SELECT m.* INTO said FROM community_messages m WHERE m.room_id = r.id AND m.sender_id = viewer AND m.client_id = own_name;
  IF said.id IS NOT NULL THEN RETURN QUERY SELECT 'again', NULL::int, '[]'::jsonb, room_message_view(viewer, said), NULL::jsonb; RETURN; END IF;
  SELECT h.* INTO held FROM community_held_messages h WHERE h.room_id = r.id AND h.sender_id = viewer AND h.client_id = own_name;
  IF held.id IS NOT NULL THEN RETURN QUERY SELECT 'again', NULL::int, '[]'::jsonb, held_message_view(viewer, held), NULL::jsonb; RETURN; END IF;
  SELECT x.* INTO c FROM communities x WHERE x.id = r.community_id;
  refusal := CASE
    WHEN EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'silenced'
    WHEN r.archived_at IS NOT NULL THEN 'archived'
    WHEN mine = 'member' AND c.is_read_only THEN 'read-only'
    WHEN mine = 'member' AND (c.who_may_post = 'staff' OR (r.kind = 'announcements' AND in_thread IS NULL)) THEN 'staff'
    WHEN in_thread IS NOT NULL AND EXISTS (SELECT FROM community_messages m WHERE m.id = in_thread AND m.deleted_at IS NOT NULL) THEN 'unanswerable'
    END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::int, NULL::jsonb, NULL::jsonb, NULL::jsonb; RETURN; END IF;
  IF answers IS NOT NULL THEN
    IF in_thread IS NULL THEN
      SELECT m.id INTO answered FROM community_messages m WHERE m.room_id = r.id AND m.thread_id IS NULL AND m.seq = answers AND m.deleted_at IS NULL;
    ELSE
      SELECT m.id INTO answered FROM community_messages m WHERE m.thread_id = in_thread AND m.seq = answers AND m.deleted_at IS NULL;
    END IF;
    IF answered IS NULL THEN RETURN QUERY SELECT 'unanswerable', NULL::int, NULL::jsonb, NULL::jsonb, NULL::jsonb; RETURN; END IF;
  END IF;
  IF mine = 'member' AND c.slow_seconds > 0 THEN
    SELECT y.last_sent_at INTO last_sent FROM community_positions y WHERE y.room_id = r.id AND y.member_id = viewer;
    IF last_sent + make_interval(secs => c.slow_seconds) > moment THEN
      RETURN QUERY SELECT 'slow', ceil(extract(epoch FROM last_sent + make_interval(secs => c.slow_seconds) - moment))::int,
        NULL::jsonb, NULL::jsonb, NULL::jsonb;
      RETURN;
    END IF;
  END IF;
  IF mine = 'member' AND c.approves_first AND NOT EXISTS (
       SELECT FROM community_messages m WHERE m.sender_id = viewer AND m.community_id = c.id AND m.deleted_at IS NULL) THEN
    IF has_images THEN RETURN QUERY SELECT 'no pictures yet', NULL::int, NULL::jsonb, NULL::jsonb, NULL::jsonb; RETURN; END IF;
    IF EXISTS (SELECT FROM community_held_messages h WHERE h.community_id = c.id AND h.sender_id = viewer) THEN
      RETURN QUERY SELECT 'waits', NULL::int, NULL::jsonb, NULL::jsonb, NULL::jsonb; RETURN;
    END IF;
    INSERT INTO community_held_messages (id, community_id, room_id, thread_id, sender_id, client_id, body, body_html, excerpt, reply_to_id, created_at)
      VALUES (new_id, c.id, r.id, in_thread, viewer, own_name, words, html, short, answered, moment) RETURNING * INTO held;
    DELETE FROM drafts d WHERE d.member_id = viewer AND d.place = 'room:' || r.id;
    PERFORM publish_event('community:' || c.id, 'message.held', '{}');
    RETURN QUERY SELECT 'held', NULL::int, '[]'::jsonb, held_message_view(viewer, held), NULL::jsonb;
    RETURN;
  END IF;
  SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', h.member_id, 'kind', h.kind) ORDER BY h.member_id), '[]'),
         coalesce(array_agg(h.member_id), '{}') INTO people, ids
    FROM room_hearers(viewer, c.id, r.id, in_thread, answered, handles) h;
  IF alone AND (cardinality(ids) > 0 OR r.kind = 'announcements') THEN
    RETURN QUERY SELECT 'concerns', NULL::int, NULL::jsonb, NULL::jsonb, NULL::jsonb; RETURN;
  END IF;
  said := write_room_message(r, in_thread, new_id, viewer, own_name, words, html, short, answered, ids, moment);
  INSERT INTO community_positions AS y (room_id, community_id, member_id, last_read_seq, last_sent_at)
    VALUES (r.id, c.id, viewer, CASE WHEN in_thread IS NULL THEN said.seq ELSE 0 END, moment)
    ON CONFLICT (room_id, member_id) DO UPDATE SET last_read_seq = greatest(y.last_read_seq, excluded.last_read_seq), last_sent_at = moment;
  DELETE FROM drafts d WHERE d.member_id = viewer AND d.place = CASE WHEN in_thread IS NULL THEN 'room:' || r.id ELSE 'thread:' || in_thread END;
  RETURN QUERY SELECT 'sent', NULL::int, people, room_message_view(viewer, said),
    jsonb_build_object('communityId', c.id, 'community', c.slug, 'communityName', c.name, 'room', r.slug, 'roomName', r.name,
                       'announces', r.kind = 'announcements' AND in_thread IS NULL);
END $$;

-- A message as the actor may see it, with its room held until the transaction ends, and what they are in its community.
CREATE FUNCTION hold_room_message(viewer uuid, message uuid)
  RETURNS TABLE (id uuid, room_id uuid, community_id uuid, thread_id uuid, seq int, sender_id uuid, body text, deleted_at timestamptz, role text,
                 is_archived boolean, is_read_only boolean)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM 1 FROM community_rooms r WHERE r.id = (SELECT m.room_id FROM community_messages m WHERE m.id = message) FOR NO KEY UPDATE;
  RETURN QUERY SELECT m.id, m.room_id, m.community_id, m.thread_id, m.seq, m.sender_id, m.body, m.deleted_at::timestamptz, y.role::text,
      r.archived_at IS NOT NULL, c.is_read_only AND y.role = 'member'
    FROM community_messages m JOIN community_members y ON y.community_id = m.community_id AND y.member_id = viewer
    JOIN community_rooms r ON r.id = m.room_id JOIN communities c ON c.id = m.community_id
   WHERE m.id = message;
END $$;

-- Takes a message back for everybody: the sender's own, or anybody's for the staff of its community. Words, html, earlier
-- words, reactions, pictures, pin and the notices that lead to it are gone; its number stays, and the thread under it.
CREATE FUNCTION delete_room_message(viewer uuid, message uuid, why text, moment timestamptz) RETURNS TABLE (outcome text, told uuid[])
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
  SELECT coalesce(array_agg(DISTINCT n.recipient_id), '{}') INTO people FROM notifications n WHERE n.subject_kind = 'room-message' AND n.subject_id = m.id;
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

CREATE FUNCTION pin_room_message(viewer uuid, message uuid, pins boolean, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  m community_messages;
  may text;
BEGIN
  PERFORM 1 FROM community_rooms r WHERE r.id = (SELECT x.room_id FROM community_messages x WHERE x.id = message) FOR NO KEY UPDATE;
  SELECT x.* INTO m FROM community_messages x WHERE x.id = message;
  IF m.id IS NULL THEN RETURN 'missing'; END IF;
  may := may_act(viewer, m.community_id, 1);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF m.deleted_at IS NOT NULL THEN RETURN 'deleted'; END IF;
  IF (m.pinned_at IS NOT NULL) = pins THEN RETURN 'again'; END IF;
  IF pins AND (SELECT count(*) FROM community_messages x WHERE x.room_id = m.room_id AND x.pinned_at IS NOT NULL) >= 50 THEN RETURN 'full'; END IF;
  UPDATE community_messages SET pinned_at = CASE WHEN pins THEN moment END, pinned_by_id = CASE WHEN pins THEN viewer END WHERE id = m.id;
  PERFORM note_in_log(m.community_id, viewer, m.sender_id, CASE WHEN pins THEN 'message.pinned' ELSE 'message.unpinned' END, '',
                      jsonb_build_object('roomId', m.room_id, 'seq', m.seq), moment);
  PERFORM publish_event('room:' || m.room_id, 'message.pinned', jsonb_strip_nulls(jsonb_build_object('id', m.id, 'seq', m.seq, 'threadId', m.thread_id)));
  RETURN 'done';
END $$;

-- Lets a held message into its room with the number it gets now, or drops it. Once: who comes second finds it decided.
CREATE FUNCTION decide_held_message(viewer uuid, held_id uuid, lets_in boolean, why text, moment timestamptz)
  RETURNS TABLE (outcome text, sender uuid, room uuid, community uuid, message uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  h community_held_messages;
  r community_rooms;
  may text;
  said community_messages;
BEGIN
  SELECT x.* INTO r FROM community_rooms x WHERE x.id = (SELECT y.room_id FROM community_held_messages y WHERE y.id = held_id) FOR NO KEY UPDATE;
  SELECT x.* INTO h FROM community_held_messages x WHERE x.id = held_id;
  may := CASE WHEN h.id IS NULL THEN 'missing' ELSE may_act(viewer, h.community_id, 1) END;
  IF may <> 'yes' THEN RETURN QUERY SELECT may, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid; RETURN; END IF;
  PERFORM set_config('app.member_id', viewer::text, true);
  DELETE FROM community_held_messages x WHERE x.id = h.id;
  IF lets_in THEN
    -- The message it answers, or stands under, may be gone by now.
    IF h.thread_id IS NOT NULL AND NOT EXISTS (SELECT FROM community_messages m WHERE m.id = h.thread_id AND m.deleted_at IS NULL) THEN
      h.thread_id := NULL; h.reply_to_id := NULL;
    END IF;
    said := write_room_message(r, h.thread_id, h.id, h.sender_id, h.client_id, h.body, h.body_html, h.excerpt, h.reply_to_id, ARRAY[h.sender_id], moment);
  ELSE
    PERFORM lock_inbox(h.sender_id);
  END IF;
  PERFORM note_in_log(h.community_id, viewer, h.sender_id, CASE WHEN lets_in THEN 'message.approved' ELSE 'message.rejected' END, why,
                      jsonb_build_object('roomId', h.room_id), moment);
  RETURN QUERY SELECT 'decided', h.sender_id, h.room_id, h.community_id, said.id;
END $$;

-- How far a member has read in a room; it only ever moves on, and never past the newest message.
CREATE FUNCTION move_room_position(viewer uuid, in_room uuid, read_to int) RETURNS TABLE (moved boolean, community uuid)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  r community_rooms;
  reads int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO r FROM community_rooms x WHERE x.id = in_room;
  IF r.id IS NULL THEN RETURN; END IF;
  reads := least(read_to, r.last_seq);
  INSERT INTO community_positions AS y (room_id, community_id, member_id, last_read_seq) VALUES (r.id, r.community_id, viewer, reads)
    ON CONFLICT (room_id, member_id) DO UPDATE SET last_read_seq = reads WHERE y.last_read_seq < reads;
  IF NOT FOUND THEN RETURN QUERY SELECT false, r.community_id; RETURN; END IF;
  PERFORM publish_event('member:' || viewer, 'room.read', jsonb_build_object('roomId', r.id, 'communityId', r.community_id, 'seq', reads));
  RETURN QUERY SELECT true, r.community_id;
END $$;

-- What a member has not read, room by room, in one community or in all of theirs. Muted ones are left out.
CREATE FUNCTION unread_rooms(viewer uuid, in_community uuid) RETURNS TABLE (community_id uuid, room_id uuid, unread int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT n.community_id, n.id, n.unread FROM (
    SELECT r.community_id, r.id, unread_in_room(viewer, r.id, coalesce(y.last_read_seq, 0)) AS unread
      FROM community_members m JOIN community_rooms r ON r.community_id = m.community_id
      LEFT JOIN community_positions y ON y.room_id = r.id AND y.member_id = viewer
     WHERE m.member_id = viewer AND (in_community IS NULL OR m.community_id = in_community)
       AND (m.muted_until IS NULL OR m.muted_until <= now()) AND (y.muted_until IS NULL OR y.muted_until <= now())
       AND r.archived_at IS NULL AND r.last_seq > coalesce(y.last_read_seq, 0)) n
   WHERE n.unread > 0;
END $$;

-- Messages of a community that say what was asked for, newest first. In a function of the owner, which asks by itself who
-- may read what: under row-level security no index answers what words are like.
CREATE FUNCTION search_room_messages(viewer uuid, in_community uuid, words text, in_room uuid, before_at timestamptz, before_id uuid, most int)
  RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE inside text := '%' || replace(replace(replace(plain_text(words), '\', '\\'), '%', '\%'), '_', '\_') || '%';
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF NOT EXISTS (SELECT FROM community_members y WHERE y.community_id = in_community AND y.member_id = viewer) THEN RETURN; END IF;
  RETURN QUERY SELECT room_message_view(viewer, f.m) FROM (
    SELECT m FROM community_messages m
     WHERE m.community_id = in_community AND plain_text(m.body) LIKE inside AND (in_room IS NULL OR m.room_id = in_room)
       AND (community_role(in_community, viewer) <> 'member' OR m.sender_id NOT IN (SELECT blocked_with(viewer)))
       AND (before_at IS NULL OR (m.created_at, m.id) < (before_at, before_id))
     ORDER BY m.created_at DESC, m.id DESC LIMIT most) f;
END $$;

-- Of these rooms, those the member may listen to.
CREATE FUNCTION listenable_rooms(viewer uuid, ids uuid[]) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT r.id FROM community_rooms r WHERE r.id = ANY (ids);
END $$;

REVOKE ALL ON FUNCTION room_message_view(uuid, community_messages), held_message_view(uuid, community_held_messages),
  list_room_messages(uuid, uuid, uuid, int, int, int), get_room_message(uuid, uuid), list_pins(uuid, uuid), list_held_messages(uuid, uuid, uuid),
  get_room(uuid, uuid), room_hearers(uuid, uuid, uuid, uuid, uuid, text[]), next_in_thread(uuid, timestamptz), note_activity(uuid, timestamptz),
  write_room_message(community_rooms, uuid, uuid, uuid, text, text, text, text, uuid, uuid[], timestamptz),
  send_room_message(uuid, uuid, uuid, uuid, text, text, text, text, int, text[], boolean, boolean, timestamptz), hold_room_message(uuid, uuid),
  delete_room_message(uuid, uuid, text, timestamptz), pin_room_message(uuid, uuid, boolean, timestamptz),
  decide_held_message(uuid, uuid, boolean, text, timestamptz), move_room_position(uuid, uuid, int), unread_rooms(uuid, uuid),
  search_room_messages(uuid, uuid, text, uuid, timestamptz, uuid, int), listenable_rooms(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION room_message_view(uuid, community_messages), held_message_view(uuid, community_held_messages),
  list_room_messages(uuid, uuid, uuid, int, int, int), get_room_message(uuid, uuid), list_pins(uuid, uuid), list_held_messages(uuid, uuid, uuid),
  get_room(uuid, uuid), room_hearers(uuid, uuid, uuid, uuid, uuid, text[]), next_in_thread(uuid, timestamptz), note_activity(uuid, timestamptz),
  write_room_message(community_rooms, uuid, uuid, uuid, text, text, text, text, uuid, uuid[], timestamptz),
  send_room_message(uuid, uuid, uuid, uuid, text, text, text, text, int, text[], boolean, boolean, timestamptz), hold_room_message(uuid, uuid),
  delete_room_message(uuid, uuid, text, timestamptz), pin_room_message(uuid, uuid, boolean, timestamptz),
  decide_held_message(uuid, uuid, boolean, text, timestamptz), move_room_position(uuid, uuid, int), unread_rooms(uuid, uuid),
  search_room_messages(uuid, uuid, text, uuid, timestamptz, uuid, int), listenable_rooms(uuid, uuid[]) TO app;
