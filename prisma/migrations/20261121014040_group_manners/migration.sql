-- A group's picture: an upload of one of its people, for all of them to see.
ALTER TABLE conversations ADD COLUMN picture_id UUID, ADD COLUMN picture_url TEXT;
CREATE UNIQUE INDEX "conversations_picture_id_key" ON "conversations"("picture_id");
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "uploads"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE conversations ADD CONSTRAINT conversations_picture_of_group CHECK (picture_id IS NULL OR kind = 'group');
GRANT UPDATE (picture_id, picture_url) ON conversations TO app;

DROP POLICY app_select ON uploads;
CREATE POLICY app_select ON uploads FOR SELECT TO app USING (
  is_public OR owner_id = (SELECT current_member())
  OR EXISTS (SELECT FROM message_images i WHERE i.upload_id = uploads.id AND i.conversation_id IN (SELECT my_conversations()))
  OR EXISTS (SELECT FROM conversations c WHERE c.picture_id = uploads.id AND c.id IN (SELECT my_conversations())));

-- The picture that no group shows any more is its owner's alone again, and the next sweep removes it. An address without its
-- picture goes, too.
CREATE FUNCTION conversations_release_picture() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.picture_id IS NULL THEN NEW.picture_url := NULL; END IF;
    IF OLD.picture_id IS NOT DISTINCT FROM NEW.picture_id THEN RETURN NEW; END IF;
  END IF;
  UPDATE uploads SET attached_at = NULL, is_public = false WHERE id = OLD.picture_id;
  RETURN coalesce(NEW, OLD);
END $$;
REVOKE ALL ON FUNCTION conversations_release_picture() FROM PUBLIC;
CREATE TRIGGER conversations_picture_changed BEFORE UPDATE OF picture_id ON conversations
  FOR EACH ROW EXECUTE FUNCTION conversations_release_picture();
CREATE TRIGGER conversations_picture_gone BEFORE DELETE ON conversations
  FOR EACH ROW WHEN (OLD.picture_id IS NOT NULL) EXECUTE FUNCTION conversations_release_picture();

CREATE OR REPLACE FUNCTION conversation_view(viewer uuid, c conversations, mine conversation_members, most int) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'id', c.id, 'kind', c.kind, 'name', c.name, 'pictureUrl', c.picture_url, 'lastSeq', c.last_seq, 'lastMessageAt', c.last_message_at,
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

-- Takes somebody out of a group; its owner does that, to others.
CREATE FUNCTION remove_from_group(viewer uuid, from_conversation uuid, person text) RETURNS TABLE (outcome text, hears uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  mine conversation_members;
  theirs conversation_members;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM 1 FROM conversations c WHERE c.id = from_conversation FOR NO KEY UPDATE;
  SELECT m.* INTO mine FROM conversation_members m WHERE m.conversation_id = from_conversation AND m.member_id = viewer
     AND m.state IN ('active', 'request') AND m.conversation_id IN (SELECT my_conversations());
  IF mine.member_id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::uuid[]; RETURN; END IF;
  IF mine.role <> 'owner' THEN RETURN QUERY SELECT 'forbidden', NULL::uuid[]; RETURN; END IF;
  SELECT m.* INTO theirs FROM conversation_members m
   WHERE m.conversation_id = from_conversation AND m.member_id = find_member(person) AND m.state <> 'left';
  IF theirs.member_id IS NULL THEN RETURN QUERY SELECT 'nobody', NULL::uuid[]; RETURN; END IF;
  IF theirs.member_id = viewer THEN RETURN QUERY SELECT 'forbidden', NULL::uuid[]; RETURN; END IF;
  UPDATE conversation_members SET state = 'left' WHERE conversation_id = from_conversation AND member_id = theirs.member_id;
  RETURN QUERY SELECT 'removed', tell_conversation(from_conversation, 'conversation.changed', '{}'::jsonb,
    CASE WHEN theirs.state IN ('active', 'request') THEN theirs.member_id END);
END $$;

-- With a message goes what inboxes say about it. Only its sender deletes it. Comes before the conversation is held; the people
-- it answers with are told after that.
CREATE FUNCTION forget_notices_of_message(sender uuid, message uuid) RETURNS SETOF uuid
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE person uuid;
BEGIN
  FOR person IN
    SELECT DISTINCT n.recipient_id FROM notifications n JOIN messages m ON m.id = n.subject_id
     WHERE n.subject_kind = 'message' AND n.subject_id = message AND m.sender_id = sender ORDER BY 1
  LOOP
    PERFORM lock_inbox(person);
    DELETE FROM notifications n WHERE n.recipient_id = person AND n.subject_kind = 'message' AND n.subject_id = message;
    RETURN NEXT person;
  END LOOP;
END $$;
CREATE INDEX IF NOT EXISTS idx_notifications_subject ON notifications (subject_id) WHERE subject_id IS NOT NULL;

-- Of these handles, the people of a group who want to hear that they are mentioned in it. Their inboxes are locked here, in
-- one order, before the conversation is.
CREATE FUNCTION lock_mentioned(viewer uuid, in_conversation uuid, handles text[]) RETURNS SETOF uuid
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE person uuid;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  FOR person IN
    SELECT m.member_id FROM conversation_members m JOIN members p ON p.id = m.member_id JOIN conversations c ON c.id = m.conversation_id
     WHERE m.conversation_id = in_conversation AND c.kind = 'group' AND m.state = 'active' AND m.member_id <> viewer
       AND p.handle = ANY (handles) AND (m.muted_until IS NULL OR m.muted_until <= now()) ORDER BY 1
  LOOP
    PERFORM lock_inbox(person);
    RETURN NEXT person;
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION remove_from_group(uuid, uuid, text), forget_notices_of_message(uuid, uuid), lock_mentioned(uuid, uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_from_group(uuid, uuid, text), forget_notices_of_message(uuid, uuid), lock_mentioned(uuid, uuid, text[]) TO app;
