CREATE TABLE "conversations" (
    "id" UUID NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "pair_key" VARCHAR(80),
    "name" VARCHAR(80) NOT NULL DEFAULT '',
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "conversations_pkey" PRIMARY KEY ("id"),
    CONSTRAINT conversations_kind CHECK (kind IN ('pair', 'group') AND (kind = 'pair') = (pair_key IS NOT NULL))
);
CREATE UNIQUE INDEX "conversations_pair_key_key" ON "conversations"("pair_key");

CREATE TABLE "conversation_members" (
    "conversation_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "with_id" UUID,
    "state" VARCHAR(8) NOT NULL,
    "role" VARCHAR(8) NOT NULL DEFAULT 'member',
    "last_read_seq" INTEGER NOT NULL DEFAULT 0,
    "delivered_seq" INTEGER NOT NULL DEFAULT 0,
    "sees_from_seq" INTEGER NOT NULL DEFAULT 0,
    "muted_until" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "conversation_members_pkey" PRIMARY KEY ("conversation_id","member_id"),
    CONSTRAINT conversation_members_words CHECK (state IN ('active', 'request', 'declined', 'left') AND role IN ('owner', 'member')),
    CONSTRAINT conversation_members_not_oneself CHECK (with_id <> member_id)
);
CREATE INDEX "conversation_members_member_id_state_idx" ON "conversation_members"("member_id", "state");

CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "sender_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "body" TEXT,
    "body_html" TEXT,
    "excerpt" VARCHAR(160),
    "reply_to_seq" INTEGER,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "messages_pkey" PRIMARY KEY ("id"),
    CONSTRAINT messages_gone_is_gone CHECK (
      (deleted_at IS NULL AND body IS NOT NULL AND body_html IS NOT NULL AND excerpt IS NOT NULL AND char_length(body) <= 5000)
      OR (deleted_at IS NOT NULL AND body IS NULL AND body_html IS NULL AND excerpt IS NULL))
);
CREATE UNIQUE INDEX "messages_conversation_id_seq_key" ON "messages"("conversation_id", "seq");
CREATE UNIQUE INDEX "messages_conversation_id_sender_id_client_id_key" ON "messages"("conversation_id", "sender_id", "client_id");
CREATE INDEX "idx_messages_conversation_created" ON "messages"("conversation_id", "created_at");
CREATE INDEX "messages_sender_id_idx" ON "messages"("sender_id");

CREATE TABLE "message_revisions" (
    "message_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sender_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "message_revisions_pkey" PRIMARY KEY ("message_id","number")
);

CREATE TABLE "message_reactions" (
    "message_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "emoji" VARCHAR(40) NOT NULL,
    "conversation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "message_reactions_pkey" PRIMARY KEY ("message_id","member_id","emoji")
);
CREATE INDEX "message_reactions_member_id_idx" ON "message_reactions"("member_id");

CREATE TABLE "message_images" (
    "message_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "upload_id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "view" JSONB NOT NULL,
    CONSTRAINT "message_images_pkey" PRIMARY KEY ("message_id","position")
);
CREATE UNIQUE INDEX "message_images_upload_id_key" ON "message_images"("upload_id");

CREATE TABLE "messaging_settings" (
    "member_id" UUID NOT NULL,
    "who_may_write" VARCHAR(12) NOT NULL DEFAULT 'everyone',
    CONSTRAINT "messaging_settings_pkey" PRIMARY KEY ("member_id"),
    CONSTRAINT messaging_settings_words CHECK (who_may_write IN ('everyone', 'following', 'nobody'))
);

CREATE TABLE "drafts" (
    "member_id" UUID NOT NULL,
    "place" VARCHAR(80) NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "drafts_pkey" PRIMARY KEY ("member_id","place")
);

ALTER TABLE "conversation_members" ADD CONSTRAINT "conversation_members_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "conversation_members" ADD CONSTRAINT "conversation_members_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "message_revisions" ADD CONSTRAINT "message_revisions_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "message_images" ADD CONSTRAINT "message_images_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "message_images" ADD CONSTRAINT "message_images_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "uploads"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "messaging_settings" ADD CONSTRAINT "messaging_settings_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION update_updated_at_column() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER conversations_updated_at BEFORE UPDATE ON conversations FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
CREATE TRIGGER drafts_updated_at BEFORE UPDATE ON drafts FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- The conversations whose words this member may read: where they are in, or asked to be, and not with somebody blocked.
-- A member and the one they wrote to are hidden from each other by a block, so is what they said in two.
CREATE FUNCTION my_conversations() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT conversation_id FROM conversation_members
   WHERE member_id = current_member() AND state IN ('active', 'request')
     AND (with_id IS NULL OR with_id NOT IN (SELECT blocked_with(current_member())))
$$;
REVOKE ALL ON FUNCTION my_conversations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_conversations() TO app, jobs, backup;

CALL guard_table('messaging_settings', 'member_id');
CALL guard_table('drafts', 'member_id');

DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['conversations', 'conversation_members', 'messages', 'message_revisions', 'message_reactions', 'message_images'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY jobs_all ON %I TO jobs USING (true) WITH CHECK (true)', target);
    EXECUTE format('CREATE POLICY owner_all ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', target);
  END LOOP;
END $$;

-- Conversations are made, and people let into them, by functions of the owner alone.
CREATE POLICY app_select ON conversations FOR SELECT TO app USING (id IN (SELECT my_conversations()));
CREATE POLICY app_update ON conversations FOR UPDATE TO app
  USING (id IN (SELECT my_conversations())) WITH CHECK (id IN (SELECT my_conversations()));

CREATE POLICY app_select ON conversation_members FOR SELECT TO app USING (conversation_id IN (SELECT my_conversations()));
CREATE POLICY app_update ON conversation_members FOR UPDATE TO app
  USING (member_id = (SELECT current_member()) AND state IN ('active', 'request') AND conversation_id IN (SELECT my_conversations()))
  WITH CHECK (member_id = (SELECT current_member()));

CREATE POLICY app_select ON messages FOR SELECT TO app USING (conversation_id IN (SELECT my_conversations()));
CREATE POLICY app_insert ON messages FOR INSERT TO app
  WITH CHECK (sender_id = (SELECT current_member()) AND conversation_id IN (SELECT my_conversations()));
CREATE POLICY app_update ON messages FOR UPDATE TO app
  USING (sender_id = (SELECT current_member()) AND conversation_id IN (SELECT my_conversations()))
  WITH CHECK (sender_id = (SELECT current_member()) AND conversation_id IN (SELECT my_conversations()));

CREATE POLICY app_select ON message_revisions FOR SELECT TO app USING (sender_id = (SELECT current_member()));
CREATE POLICY app_insert ON message_revisions FOR INSERT TO app
  WITH CHECK (sender_id = (SELECT current_member())
    AND EXISTS (SELECT FROM messages m WHERE m.id = message_id AND m.sender_id = (SELECT current_member())));
CREATE POLICY app_delete ON message_revisions FOR DELETE TO app USING (sender_id = (SELECT current_member()));

CREATE POLICY app_select ON message_reactions FOR SELECT TO app USING (conversation_id IN (SELECT my_conversations()));
CREATE POLICY app_insert ON message_reactions FOR INSERT TO app
  WITH CHECK (member_id = (SELECT current_member()) AND conversation_id IN (SELECT my_conversations())
    AND EXISTS (SELECT FROM messages m WHERE m.id = message_id AND m.conversation_id = message_reactions.conversation_id));
CREATE POLICY app_delete ON message_reactions FOR DELETE TO app USING (member_id = (SELECT current_member()));

CREATE POLICY app_select ON message_images FOR SELECT TO app USING (conversation_id IN (SELECT my_conversations()));
CREATE POLICY app_insert ON message_images FOR INSERT TO app
  WITH CHECK (sender_id = (SELECT current_member()) AND conversation_id IN (SELECT my_conversations())
    AND EXISTS (SELECT FROM messages m WHERE m.id = message_id AND m.sender_id = (SELECT current_member())));
CREATE POLICY app_delete ON message_images FOR DELETE TO app USING (sender_id = (SELECT current_member()));

-- A picture in a message is for those who may read the message.
DROP POLICY app_select ON uploads;
CREATE POLICY app_select ON uploads FOR SELECT TO app USING (
  is_public OR owner_id = (SELECT current_member())
  OR EXISTS (SELECT FROM message_images i WHERE i.upload_id = uploads.id AND i.conversation_id IN (SELECT my_conversations())));

-- A picture that no message holds any more is nobody's but its owner's, and the next sweep removes it.
CREATE FUNCTION message_images_release() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE uploads SET attached_at = NULL, is_public = false WHERE id = OLD.upload_id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION message_images_release() FROM PUBLIC;
CREATE TRIGGER message_images_deleted AFTER DELETE ON message_images FOR EACH ROW EXECUTE FUNCTION message_images_release();

-- Of these rows, what their people may change at all.
REVOKE UPDATE, INSERT, DELETE ON conversations, conversation_members FROM app;
REVOKE UPDATE, DELETE ON messages FROM app;
REVOKE UPDATE ON message_revisions, message_reactions, message_images FROM app;
GRANT UPDATE (name, last_seq, last_message_at) ON conversations TO app;
GRANT UPDATE (state, last_read_seq, delivered_seq, muted_until, archived_at) ON conversation_members TO app;
GRANT UPDATE (body, body_html, excerpt, edited_at, deleted_at) ON messages TO app;

-- Whether `viewer` may begin to write to `other`, and how it arrives: 'active', 'request', 'closed' (refused), 'unknown' (hidden or gone).
CREATE FUNCTION way_in(viewer uuid, other uuid) RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  wish text;
  follows_back boolean;
BEGIN
  IF is_blocked(viewer, other) OR NOT EXISTS (
    SELECT FROM members m WHERE m.id = other AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now()))
  THEN RETURN 'unknown'; END IF;
  SELECT s.who_may_write INTO wish FROM messaging_settings s WHERE s.member_id = other;
  follows_back := EXISTS (SELECT FROM follows WHERE follower_id = other AND followed_id = viewer);
  RETURN CASE
    WHEN wish = 'nobody' THEN 'closed'
    WHEN follows_back THEN 'active'
    WHEN wish = 'following' THEN 'closed'
    ELSE 'request' END;
END $$;

-- With a message go everybody's reactions to it; its sender is who deletes it.
CREATE FUNCTION forget_reactions(sender uuid, message uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DELETE FROM message_reactions r USING messages m
   WHERE r.message_id = message AND m.id = message AND m.sender_id = sender AND m.deleted_at IS NOT NULL
$$;
REVOKE ALL ON FUNCTION forget_reactions(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_reactions(uuid, uuid) TO app;

-- Whether the two have a conversation that may be gone on with: what decides if beginning counts as a new one.
CREATE FUNCTION have_conversation(viewer uuid, other uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM conversations WHERE pair_key = least(viewer, other) || ':' || greatest(viewer, other))
$$;
REVOKE ALL ON FUNCTION have_conversation(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION have_conversation(uuid, uuid) TO app;

-- The one conversation of two members, made if there is none. Who was asked, or had said no, and now writes themselves says yes by it.
CREATE FUNCTION get_or_create_conversation(viewer uuid, other uuid, new_id uuid, moment timestamptz)
  RETURNS TABLE (outcome text, conversation uuid, created boolean)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  pair text := least(viewer, other) || ':' || greatest(viewer, other);
  way text;
  made uuid;
BEGIN
  -- After whatever else happens between the two: a block, a follow, the same from the other side.
  PERFORM 1 FROM members WHERE id IN (viewer, other) ORDER BY id FOR NO KEY UPDATE;
  way := way_in(viewer, other);
  SELECT c.id INTO made FROM conversations c WHERE c.pair_key = pair;
  IF way = 'unknown' THEN RETURN QUERY SELECT 'unknown', NULL::uuid, false; RETURN; END IF;
  IF made IS NOT NULL THEN
    UPDATE conversation_members m SET state = 'active', joined_at = moment
     WHERE m.conversation_id = made AND m.member_id = viewer AND m.state <> 'active';
    RETURN QUERY SELECT 'found', made, false;
    RETURN;
  END IF;
  IF way = 'closed' THEN RETURN QUERY SELECT 'closed', NULL::uuid, false; RETURN; END IF;
  INSERT INTO conversations (id, kind, pair_key, last_message_at, created_at) VALUES (new_id, 'pair', pair, moment, moment);
  INSERT INTO conversation_members (conversation_id, member_id, with_id, state, joined_at)
    VALUES (new_id, viewer, other, 'active', moment), (new_id, other, viewer, way, moment);
  RETURN QUERY SELECT 'made', new_id, true;
END $$;

-- Lets people into a group up to twenty, or asks them to come; all of them or none. Who left may be let in again, and
-- sees what comes from then on; who said no is not asked twice, which nobody can tell.
CREATE FUNCTION add_to_group(viewer uuid, into_conversation uuid, people uuid[], moment timestamptz)
  RETURNS TABLE (outcome text, who uuid, hears uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  head int;
  person uuid;
  way text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT c.last_seq INTO head FROM conversations c WHERE c.id = into_conversation FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM conversation_members m WHERE m.conversation_id = into_conversation AND m.member_id = viewer AND m.state IN ('active', 'request'))
  THEN RETURN QUERY SELECT 'missing', NULL::uuid, NULL::uuid[]; RETURN; END IF;
  IF NOT EXISTS (SELECT FROM conversations c WHERE c.id = into_conversation AND c.kind = 'group')
     OR NOT EXISTS (SELECT FROM conversation_members m WHERE m.conversation_id = into_conversation AND m.member_id = viewer AND m.state = 'active')
  THEN RETURN QUERY SELECT 'forbidden', NULL::uuid, NULL::uuid[]; RETURN; END IF;
  FOREACH person IN ARRAY people LOOP
    way := way_in(viewer, person);
    IF way IN ('unknown', 'closed') THEN RETURN QUERY SELECT way, person, NULL::uuid[]; RETURN; END IF;
  END LOOP;
  IF (SELECT count(DISTINCT id) FROM (
        SELECT m.member_id AS id FROM conversation_members m WHERE m.conversation_id = into_conversation AND m.state <> 'left'
        UNION ALL SELECT unnest(people)) AS everybody) > 20
  THEN RETURN QUERY SELECT 'full', NULL::uuid, NULL::uuid[]; RETURN; END IF;
  INSERT INTO conversation_members AS m (conversation_id, member_id, state, last_read_seq, delivered_seq, sees_from_seq, joined_at)
    SELECT into_conversation, p.id, way_in(viewer, p.id), head, head, head, moment FROM (SELECT DISTINCT unnest(people) AS id) p
    ON CONFLICT (conversation_id, member_id) DO UPDATE
      SET state = excluded.state, last_read_seq = head, delivered_seq = head, sees_from_seq = head, joined_at = moment,
          muted_until = NULL, archived_at = NULL
      WHERE m.state = 'left';
  RETURN QUERY SELECT 'added', NULL::uuid, tell_conversation(into_conversation, 'conversation.changed', '{}'::jsonb);
END $$;

CREATE FUNCTION create_group(viewer uuid, new_id uuid, group_name text, people uuid[], moment timestamptz)
  RETURNS TABLE (outcome text, who uuid, hears uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO conversations (id, kind, name, last_message_at, created_at) VALUES (new_id, 'group', group_name, moment, moment);
  INSERT INTO conversation_members (conversation_id, member_id, state, role, joined_at) VALUES (new_id, viewer, 'active', 'owner', moment);
  RETURN QUERY SELECT * FROM add_to_group(viewer, new_id, people, moment);
END $$;

-- Leaves a group; its oldest member owns it from then on. A group that nobody is left in goes with everything in it.
CREATE FUNCTION leave_group(viewer uuid, from_conversation uuid) RETURNS TABLE (outcome text, hears uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  was conversation_members;
  group_kind text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT c.kind INTO group_kind FROM conversations c WHERE c.id = from_conversation FOR NO KEY UPDATE;
  SELECT m.* INTO was FROM conversation_members m WHERE m.conversation_id = from_conversation AND m.member_id = viewer
     AND m.state IN ('active', 'request') AND m.conversation_id IN (SELECT my_conversations());
  IF was.member_id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::uuid[]; RETURN; END IF;
  IF group_kind = 'pair' THEN RETURN QUERY SELECT 'forbidden', NULL::uuid[]; RETURN; END IF;
  UPDATE conversation_members SET state = 'left', role = 'member' WHERE conversation_id = from_conversation AND member_id = viewer;
  IF NOT EXISTS (SELECT FROM conversation_members m WHERE m.conversation_id = from_conversation AND m.state = 'active') THEN
    DELETE FROM conversations WHERE id = from_conversation;
    RETURN QUERY SELECT 'ended', ARRAY[viewer];
    RETURN;
  END IF;
  IF was.role = 'owner' THEN
    UPDATE conversation_members SET role = 'owner' WHERE conversation_id = from_conversation AND member_id = (
      SELECT m.member_id FROM conversation_members m WHERE m.conversation_id = from_conversation AND m.state = 'active'
       ORDER BY m.joined_at, m.member_id LIMIT 1);
  END IF;
  RETURN QUERY SELECT 'left', tell_conversation(from_conversation, 'conversation.changed', '{}'::jsonb, viewer);
END $$;

-- Says on the conversation's channel what happened, and to everybody in it that their list is not as it was. Members'
-- channels are taken in one order, so that two conversations with the same people do not wait for each other for ever.
CREATE FUNCTION tell_conversation(in_conversation uuid, happening text, facts jsonb, also uuid DEFAULT NULL) RETURNS uuid[]
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  person uuid;
  people uuid[] := '{}';
BEGIN
  PERFORM publish_event('conversation:' || in_conversation, happening, facts);
  FOR person IN
    SELECT m.member_id FROM conversation_members m
     WHERE m.conversation_id = in_conversation AND m.state IN ('active', 'request')
    UNION SELECT also WHERE also IS NOT NULL ORDER BY 1
  LOOP
    PERFORM publish_event('member:' || person, 'conversation.changed', jsonb_build_object('conversationId', in_conversation));
    people := people || person;
  END LOOP;
  RETURN people;
END $$;

-- A message as its readers get it.
CREATE FUNCTION message_view(viewer uuid, m messages) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'id', m.id, 'conversationId', m.conversation_id, 'seq', m.seq,
    'clientId', CASE WHEN m.sender_id = viewer THEN m.client_id END,
    'sender', (SELECT jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url)
                 FROM members p WHERE p.id = m.sender_id),
    'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
    'replyTo', (SELECT jsonb_build_object('seq', r.seq, 'senderId', r.sender_id, 'senderName', p.name, 'excerpt', r.excerpt)
                  FROM messages r JOIN members p ON p.id = r.sender_id
                 WHERE r.conversation_id = m.conversation_id AND r.seq = m.reply_to_seq
                   AND r.seq > (SELECT y.sees_from_seq FROM conversation_members y
                                 WHERE y.conversation_id = m.conversation_id AND y.member_id = viewer)),
    'images', coalesce((SELECT jsonb_agg(i.view ORDER BY i.position) FROM message_images i WHERE i.message_id = m.id), '[]'),
    'reactions', coalesce((SELECT jsonb_agg(jsonb_build_object('emoji', g.emoji, 'count', g.count, 'mine', g.mine) ORDER BY g.first, g.emoji)
                   FROM (SELECT x.emoji, count(*), bool_or(x.member_id = viewer) AS mine, min(x.created_at) AS first
                           FROM message_reactions x WHERE x.message_id = m.id GROUP BY x.emoji) g), '[]'))
$$;

-- One page of a conversation: before a number (newest first), or after one (oldest first). No row: there is no such
-- conversation for this member.
CREATE FUNCTION list_messages(viewer uuid, in_conversation uuid, before_seq int, after_seq int, most int) RETURNS TABLE (items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE floor int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT m.sees_from_seq INTO floor FROM conversation_members m WHERE m.conversation_id = in_conversation AND m.member_id = viewer;
  IF floor IS NULL THEN RETURN; END IF;
  IF after_seq IS NULL THEN
    RETURN QUERY SELECT coalesce(jsonb_agg(message_view(viewer, p.m)), '[]') FROM (
      SELECT m FROM messages m WHERE m.conversation_id = in_conversation AND m.seq > floor
         AND m.seq < coalesce(before_seq, 2147483647) ORDER BY m.seq DESC LIMIT most) p;
  ELSE
    RETURN QUERY SELECT coalesce(jsonb_agg(message_view(viewer, p.m)), '[]') FROM (
      SELECT m FROM messages m WHERE m.conversation_id = in_conversation AND m.seq > greatest(floor, after_seq)
         AND m.seq < coalesce(before_seq, 2147483647)
       ORDER BY m.seq LIMIT most) p;
  END IF;
END $$;

CREATE FUNCTION get_message(viewer uuid, message uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT message_view(viewer, m) FROM messages m
    JOIN conversation_members y ON y.conversation_id = m.conversation_id AND y.member_id = viewer
   WHERE m.id = message AND m.seq > y.sees_from_seq;
END $$;

-- Sends, and answers with the message as it is; the same client id is the same message. Senders stand in line at the
-- conversation's row, so that numbers have no gaps. `asks` is who is asked by this first message of a stranger; with
-- `alone` it is then not sent, for the caller to come again within a transaction that tells them.
CREATE FUNCTION send_message(viewer uuid, into_conversation uuid, new_id uuid, own_name text, words text, html text, short text,
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
  INSERT INTO messages (id, conversation_id, seq, sender_id, client_id, body, body_html, excerpt, reply_to_seq, created_at)
    VALUES (new_id, into_conversation, said.seq, viewer, own_name, words, html, short, answers, moment) RETURNING * INTO said;
  UPDATE conversation_members m SET last_read_seq = said.seq, delivered_seq = said.seq
   WHERE m.conversation_id = into_conversation AND m.member_id = viewer;
  DELETE FROM drafts d WHERE d.member_id = viewer AND d.place = 'conversation:' || into_conversation;
  people := tell_conversation(into_conversation, 'message.sent', jsonb_build_object('id', said.id, 'seq', said.seq, 'senderId', viewer));
  RETURN QUERY SELECT 'sent', other.member_id, people, message_view(viewer, said);
END $$;

-- How far a member has got: read and delivered only ever move on, and never past the newest message. Who was only asked
-- reads unseen.
CREATE FUNCTION move_position(viewer uuid, in_conversation uuid, read_to int, delivered_to int) RETURNS TABLE (moved boolean)
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
  IF mine.state = 'active' THEN
    PERFORM publish_event('conversation:' || in_conversation, 'position.moved',
      jsonb_build_object('memberId', viewer, 'lastReadSeq', reads, 'deliveredSeq', gets));
  END IF;
  PERFORM publish_event('member:' || viewer, 'conversation.changed', jsonb_build_object('conversationId', in_conversation));
  RETURN QUERY SELECT true;
END $$;

-- What a member has not read of a conversation, counted up to a thousand: others' messages that still say something.
CREATE FUNCTION unread_in(viewer uuid, in_conversation uuid, after_seq int) RETURNS int
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT count(*)::int FROM (
    SELECT FROM messages m WHERE m.conversation_id = in_conversation AND m.seq > after_seq
       AND m.sender_id <> viewer AND m.deleted_at IS NULL LIMIT 1000) AS unread
$$;

-- A conversation as one of its members sees it, with up to `most` of the others. Whether somebody said no, or has not
-- answered, cannot be told apart.
CREATE FUNCTION conversation_view(viewer uuid, c conversations, mine conversation_members, most int) RETURNS jsonb
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
          'lastReadSeq', CASE WHEN o.state = 'active' THEN o.last_read_seq ELSE 0 END,
          'deliveredSeq', CASE WHEN o.state = 'active' THEN o.delivered_seq ELSE 0 END) ORDER BY o.joined_at, p.id)
        FROM (SELECT * FROM conversation_members o WHERE o.conversation_id = c.id AND o.member_id <> viewer AND o.state <> 'left'
               ORDER BY o.joined_at, o.member_id LIMIT most) o
        JOIN members p ON p.id = o.member_id), '[]'),
    'lastMessage', (SELECT jsonb_build_object('seq', l.seq, 'senderId', l.sender_id, 'excerpt', l.excerpt, 'isDeleted', l.deleted_at IS NOT NULL,
                             'images', (SELECT count(*) FROM message_images i WHERE i.message_id = l.id), 'createdAt', l.created_at)
                      FROM messages l WHERE l.conversation_id = c.id AND l.seq = c.last_seq AND l.seq > mine.sees_from_seq))
$$;

CREATE FUNCTION get_conversation(viewer uuid, conversation uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT conversation_view(viewer, c, y, 20) FROM conversations c
    JOIN conversation_members y ON y.conversation_id = c.id AND y.member_id = viewer
   WHERE c.id = conversation;
END $$;

-- One page of a member's conversations, the one with the newest message first: 'inbox', 'requests' or 'archived'.
CREATE FUNCTION list_conversations(viewer uuid, box text, before_at timestamptz, before_id uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT conversation_view(viewer, p.c, p.y, 4) FROM (
      SELECT c, y FROM conversation_members y JOIN conversations c ON c.id = y.conversation_id
       WHERE y.member_id = viewer AND y.state = CASE box WHEN 'requests' THEN 'request' ELSE 'active' END
         AND (c.kind = 'group' OR c.last_seq > 0)
         AND (box = 'requests' OR (y.archived_at IS NOT NULL AND y.archived_at >= c.last_message_at) = (box = 'archived'))
         AND (before_at IS NULL OR (c.last_message_at, c.id) < (before_at, before_id))
       ORDER BY c.last_message_at DESC, c.id DESC LIMIT most) p;
END $$;

-- Unread messages in conversations that are not muted, in how many, requests that wait, and the number of the member's
-- last event at that very moment.
CREATE FUNCTION unread_messages(viewer uuid) RETURNS TABLE (unread int, conversations int, requests int, cursor bigint)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT coalesce(sum(n.unread) FILTER (WHERE n.state = 'active'), 0)::int,
           (count(*) FILTER (WHERE n.state = 'active' AND n.unread > 0))::int,
           (count(*) FILTER (WHERE n.state = 'request'))::int,
           coalesce((SELECT r.seq FROM realtime_channels r WHERE r.name = 'member:' || viewer), 0::bigint)
      FROM (SELECT y.state, unread_in(viewer, c.id, greatest(y.last_read_seq, y.sees_from_seq)) AS unread
              FROM conversation_members y JOIN public.conversations c ON c.id = y.conversation_id
             WHERE y.member_id = viewer AND (y.state = 'request' AND (c.kind = 'group' OR c.last_seq > 0)
                OR y.state = 'active' AND (y.muted_until IS NULL OR y.muted_until <= now()) AND c.last_seq > greatest(y.last_read_seq, y.sees_from_seq))) n;
END $$;

-- Of these conversations, those the member may listen to.
CREATE FUNCTION listenable_conversations(viewer uuid, ids uuid[]) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT m.id FROM my_conversations() AS m(id) WHERE m.id = ANY (ids);
END $$;

REVOKE ALL ON FUNCTION update_updated_at_column(), way_in(uuid, uuid), get_or_create_conversation(uuid, uuid, uuid, timestamptz),
  add_to_group(uuid, uuid, uuid[], timestamptz), create_group(uuid, uuid, text, uuid[], timestamptz), leave_group(uuid, uuid),
  tell_conversation(uuid, text, jsonb, uuid), message_view(uuid, messages), list_messages(uuid, uuid, int, int, int), get_message(uuid, uuid),
  send_message(uuid, uuid, uuid, text, text, text, text, int, boolean, timestamptz), move_position(uuid, uuid, int, int),
  unread_in(uuid, uuid, int), conversation_view(uuid, conversations, conversation_members, int), get_conversation(uuid, uuid),
  list_conversations(uuid, text, timestamptz, uuid, int), unread_messages(uuid), listenable_conversations(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION get_or_create_conversation(uuid, uuid, uuid, timestamptz),
  add_to_group(uuid, uuid, uuid[], timestamptz), create_group(uuid, uuid, text, uuid[], timestamptz), leave_group(uuid, uuid),
  tell_conversation(uuid, text, jsonb, uuid), message_view(uuid, messages), list_messages(uuid, uuid, int, int, int), get_message(uuid, uuid),
  send_message(uuid, uuid, uuid, text, text, text, text, int, boolean, timestamptz), move_position(uuid, uuid, int, int),
  unread_in(uuid, uuid, int), conversation_view(uuid, conversations, conversation_members, int), get_conversation(uuid, uuid),
  list_conversations(uuid, text, timestamptz, uuid, int), unread_messages(uuid), listenable_conversations(uuid, uuid[]) TO app;
