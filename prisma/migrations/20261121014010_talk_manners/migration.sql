-- What members show of themselves while they talk, and what Enter does.
ALTER TABLE messaging_settings
  ADD COLUMN shows_typing BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN shows_read BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN enter_sends BOOLEAN NOT NULL DEFAULT true;

-- Of the people in a conversation, those whose reading the viewer may see. Who hides theirs sees nobody's.
CREATE FUNCTION reading_shown(viewer uuid, in_conversation uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.member_id FROM conversation_members m LEFT JOIN messaging_settings s ON s.member_id = m.member_id
   WHERE m.conversation_id = in_conversation AND m.state = 'active' AND coalesce(s.shows_read, true)
     AND NOT EXISTS (SELECT FROM messaging_settings v WHERE v.member_id = viewer AND NOT v.shows_read)
$$;

-- Whether somebody in the conversation hides how far they have read.
CREATE FUNCTION reading_hidden(in_conversation uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM conversation_members m JOIN messaging_settings s ON s.member_id = m.member_id
                  WHERE m.conversation_id = in_conversation AND m.state = 'active' AND NOT s.shows_read)
$$;

-- Whether others may see that the viewer writes: 'shown', 'hidden' (as they chose), 'request' (answer first), 'missing'.
CREATE FUNCTION typing_of(viewer uuid, in_conversation uuid) RETURNS TABLE (outcome text)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE mine text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT m.state INTO mine FROM conversation_members m WHERE m.conversation_id = in_conversation AND m.member_id = viewer;
  RETURN QUERY SELECT CASE
    WHEN mine IS NULL THEN 'missing'
    WHEN mine <> 'active' THEN 'request'
    WHEN EXISTS (SELECT FROM messaging_settings s WHERE s.member_id = viewer AND NOT s.shows_typing)
      OR EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'hidden'
    ELSE 'shown' END;
END $$;

REVOKE ALL ON FUNCTION reading_shown(uuid, uuid), reading_hidden(uuid), typing_of(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reading_shown(uuid, uuid), reading_hidden(uuid), typing_of(uuid, uuid) TO app;

CREATE OR REPLACE FUNCTION move_position(viewer uuid, in_conversation uuid, read_to int, delivered_to int) RETURNS TABLE (moved boolean)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  mine conversation_members;
  head int;
  reads int;
  gets int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT m.* INTO mine FROM conversation_members m WHERE m.conversation_id = in_conversation AND m.member_id = viewer FOR NO KEY UPDATE;
  IF mine.member_id IS NULL THEN RETURN; END IF;
  SELECT c.last_seq INTO head FROM conversations c WHERE c.id = in_conversation;
  reads := greatest(mine.last_read_seq, least(read_to, head));
  gets := greatest(mine.delivered_seq, reads, least(delivered_to, head));
  IF reads = mine.last_read_seq AND gets = mine.delivered_seq THEN RETURN QUERY SELECT false; RETURN; END IF;
  UPDATE conversation_members m SET last_read_seq = reads, delivered_seq = gets
   WHERE m.conversation_id = in_conversation AND m.member_id = viewer;
  -- Where somebody hides how far they have read the number is left out: who may see it asks. Their own reading alone says nothing.
  IF mine.state = 'active' AND (gets > mine.delivered_seq
       OR NOT EXISTS (SELECT FROM messaging_settings s WHERE s.member_id = viewer AND NOT s.shows_read)) THEN
    PERFORM publish_event('conversation:' || in_conversation, 'position.moved', jsonb_build_object('memberId', viewer,
      'lastReadSeq', CASE WHEN reading_hidden(in_conversation) THEN NULL ELSE reads END, 'deliveredSeq', gets));
  END IF;
  PERFORM publish_event('member:' || viewer, 'conversation.changed', jsonb_build_object('conversationId', in_conversation));
  RETURN QUERY SELECT true;
END $$;

-- In groups those who blocked each other both stay. What a blocked member says is marked for whoever blocked them, and is not
-- counted as news.
CREATE OR REPLACE FUNCTION message_view(viewer uuid, m messages) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'id', m.id, 'conversationId', m.conversation_id, 'seq', m.seq,
    'clientId', CASE WHEN m.sender_id = viewer THEN m.client_id END,
    'sender', (SELECT jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url)
                 FROM members p WHERE p.id = m.sender_id),
    'isHidden', EXISTS (SELECT FROM blocks b WHERE b.blocker_id = viewer AND b.blocked_id = m.sender_id),
    'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
    'replyTo', (SELECT jsonb_build_object('seq', r.seq, 'senderId', r.sender_id, 'senderName', p.name, 'excerpt', r.excerpt,
                   'isHidden', EXISTS (SELECT FROM blocks b WHERE b.blocker_id = viewer AND b.blocked_id = r.sender_id))
                  FROM messages r JOIN members p ON p.id = r.sender_id
                 WHERE r.conversation_id = m.conversation_id AND r.seq = m.reply_to_seq
                   AND r.seq > (SELECT y.sees_from_seq FROM conversation_members y
                                 WHERE y.conversation_id = m.conversation_id AND y.member_id = viewer)),
    'preview', m.preview,
    'images', coalesce((SELECT jsonb_agg(i.view ORDER BY i.position) FROM message_images i WHERE i.message_id = m.id), '[]'),
    'reactions', coalesce((SELECT jsonb_agg(jsonb_build_object('emoji', g.emoji, 'count', g.count, 'mine', g.mine) ORDER BY g.first, g.emoji)
                   FROM (SELECT x.emoji, count(*), bool_or(x.member_id = viewer) AS mine, min(x.created_at) AS first
                           FROM message_reactions x WHERE x.message_id = m.id GROUP BY x.emoji) g), '[]'))
$$;

CREATE OR REPLACE FUNCTION unread_in(viewer uuid, in_conversation uuid, after_seq int) RETURNS int
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT count(*)::int FROM (
    SELECT FROM messages m WHERE m.conversation_id = in_conversation AND m.seq > after_seq
       AND m.sender_id <> viewer AND m.deleted_at IS NULL
       AND m.sender_id NOT IN (SELECT b.blocked_id FROM blocks b WHERE b.blocker_id = viewer) LIMIT 1000) AS unread
$$;

CREATE OR REPLACE FUNCTION conversation_view(viewer uuid, c conversations, mine conversation_members, most int) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'id', c.id, 'kind', c.kind, 'name', c.name, 'lastSeq', c.last_seq, 'lastMessageAt', c.last_message_at,
    'state', mine.state, 'role', mine.role, 'lastReadSeq', greatest(mine.last_read_seq, mine.sees_from_seq),
    'mutedUntil', CASE WHEN mine.muted_until > now() THEN mine.muted_until END,
    'isArchived', mine.archived_at IS NOT NULL AND mine.archived_at >= c.last_message_at,
    'unread', CASE WHEN c.last_seq > mine.last_read_seq THEN unread_in(viewer, c.id, greatest(mine.last_read_seq, mine.sees_from_seq)) ELSE 0 END,
    'memberCount', (SELECT count(*) FROM conversation_members o WHERE o.conversation_id = c.id AND o.state <> 'left'),
    'others', coalesce((SELECT jsonb_agg(jsonb_build_object(
          'id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url, 'role', o.role, 'joined', o.state = 'active',
          'lastReadSeq', CASE WHEN o.member_id IN (SELECT reading_shown(viewer, c.id)) THEN o.last_read_seq ELSE 0 END,
          'deliveredSeq', CASE WHEN o.state = 'active' THEN o.delivered_seq ELSE 0 END) ORDER BY o.joined_at, p.id)
        FROM (SELECT * FROM conversation_members o WHERE o.conversation_id = c.id AND o.member_id <> viewer AND o.state <> 'left'
               ORDER BY o.joined_at, o.member_id LIMIT most) o
        JOIN members p ON p.id = o.member_id), '[]'),
    'lastMessage', (SELECT jsonb_build_object('seq', l.seq, 'senderId', l.sender_id,
                             'excerpt', CASE WHEN h.hidden THEN NULL ELSE l.excerpt END, 'isHidden', h.hidden, 'isDeleted', l.deleted_at IS NOT NULL,
                             'images', (SELECT count(*) FROM message_images i WHERE i.message_id = l.id), 'createdAt', l.created_at)
                      FROM messages l
                     CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM blocks b WHERE b.blocker_id = viewer AND b.blocked_id = l.sender_id) AS hidden) h
                     WHERE l.conversation_id = c.id AND l.seq = c.last_seq AND l.seq > mine.sees_from_seq))
$$;

CREATE OR REPLACE FUNCTION send_message(viewer uuid, into_conversation uuid, new_id uuid, own_name text, words text, html text, short text,
                             answers int, alone boolean, moment timestamptz)
  RETURNS TABLE (outcome text, asks uuid, hears uuid[], sent jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  mine conversation_members;
  other conversation_members;
  said messages;
  people uuid[];
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM 1 FROM conversations c WHERE c.id = into_conversation FOR NO KEY UPDATE;
  -- Seen after the wait: who left or was hidden meanwhile sends no more.
  SELECT m.* INTO mine FROM conversation_members m WHERE m.conversation_id = into_conversation AND m.member_id = viewer;
  IF mine.member_id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::uuid, NULL::uuid[], NULL::jsonb; RETURN; END IF;
  SELECT m.* INTO said FROM messages m WHERE m.conversation_id = into_conversation AND m.sender_id = viewer AND m.client_id = own_name;
  IF said.id IS NOT NULL THEN RETURN QUERY SELECT 'again', NULL::uuid, '{}'::uuid[], message_view(viewer, said); RETURN; END IF;
  IF mine.state <> 'active' THEN RETURN QUERY SELECT 'request', NULL::uuid, NULL::uuid[], NULL::jsonb; RETURN; END IF;
  IF EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN
    RETURN QUERY SELECT 'silenced', NULL::uuid, NULL::uuid[], NULL::jsonb; RETURN;
  END IF;
  IF mine.with_id IS NOT NULL AND EXISTS (SELECT FROM members p WHERE p.id = mine.with_id AND p.erased_at IS NOT NULL) THEN
    RETURN QUERY SELECT 'gone', NULL::uuid, NULL::uuid[], NULL::jsonb; RETURN;
  END IF;
  IF answers IS NOT NULL AND NOT EXISTS (SELECT FROM messages m WHERE m.conversation_id = into_conversation AND m.seq = answers
       AND m.seq > mine.sees_from_seq AND m.deleted_at IS NULL) THEN
    RETURN QUERY SELECT 'unanswerable', NULL::uuid, NULL::uuid[], NULL::jsonb; RETURN;
  END IF;
  SELECT m.* INTO other FROM conversation_members m JOIN conversations c ON c.id = m.conversation_id
   WHERE m.conversation_id = into_conversation AND m.member_id = mine.with_id AND m.state = 'request' AND c.last_seq = 0;
  IF other.member_id IS NOT NULL AND alone THEN RETURN QUERY SELECT 'asks', other.member_id, NULL::uuid[], NULL::jsonb; RETURN; END IF;
  -- The caller tells them after this: an inbox is locked before any channel, here as everywhere.
  IF other.member_id IS NOT NULL THEN PERFORM lock_inbox(other.member_id); END IF;

  UPDATE conversations c SET last_seq = c.last_seq + 1, last_message_at = greatest(c.last_message_at, moment)
   WHERE c.id = into_conversation RETURNING c.last_seq INTO said.seq;
  -- Blocked since the line above was read.
  IF NOT FOUND THEN RETURN QUERY SELECT 'missing', NULL::uuid, NULL::uuid[], NULL::jsonb; RETURN; END IF;
  INSERT INTO messages (id, conversation_id, seq, sender_id, client_id, body, body_html, excerpt, reply_to_seq, created_at)
    VALUES (new_id, into_conversation, said.seq, viewer, own_name, words, html, short, answers, moment) RETURNING * INTO said;
  UPDATE conversation_members m SET last_read_seq = said.seq, delivered_seq = said.seq
   WHERE m.conversation_id = into_conversation AND m.member_id = viewer;
  DELETE FROM drafts d WHERE d.member_id = viewer AND d.place = 'conversation:' || into_conversation;
  people := tell_conversation(into_conversation, 'message.sent', jsonb_build_object('id', said.id, 'seq', said.seq, 'senderId', viewer));
  RETURN QUERY SELECT 'sent', other.member_id, people, message_view(viewer, said);
END $$;
