CREATE TABLE "communities" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(60) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "description_html" TEXT NOT NULL DEFAULT '',
    "line" VARCHAR(200) NOT NULL DEFAULT '',
    "picture_upload_id" UUID,
    "picture_url" TEXT,
    "rules" JSONB NOT NULL DEFAULT '[]',
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" VARCHAR(8) NOT NULL DEFAULT 'public',
    "join_policy" VARCHAR(8) NOT NULL DEFAULT 'open',
    "questions" JSONB NOT NULL DEFAULT '[]',
    "who_may_post" VARCHAR(8) NOT NULL DEFAULT 'members',
    "is_read_only" BOOLEAN NOT NULL DEFAULT false,
    "slow_seconds" INTEGER NOT NULL DEFAULT 0,
    "approves_first" BOOLEAN NOT NULL DEFAULT false,
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "last_active_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "communities_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "community_slugs" (
    "slug" VARCHAR(60) NOT NULL,
    "community_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_slugs_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "community_members" (
    "community_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "role" VARCHAR(10) NOT NULL DEFAULT 'member',
    "muted_until" TIMESTAMPTZ(3),
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_members_pkey" PRIMARY KEY ("community_id","member_id")
);

CREATE TABLE "community_requests" (
    "community_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '[]',
    "state" VARCHAR(8) NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "community_requests_pkey" PRIMARY KEY ("community_id","member_id")
);

CREATE TABLE "community_invites" (
    "community_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_invites_pkey" PRIMARY KEY ("community_id","member_id")
);

CREATE TABLE "community_links" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "made_by_id" UUID NOT NULL,
    "admits" VARCHAR(8) NOT NULL DEFAULT 'join',
    "uses" INTEGER NOT NULL DEFAULT 0,
    "use_limit" INTEGER,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_links_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "community_bans" (
    "community_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "banned_by_id" UUID,
    "reason" VARCHAR(500) NOT NULL DEFAULT '',
    "ends_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_bans_pkey" PRIMARY KEY ("community_id","member_id")
);

CREATE TABLE "community_log" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "actor_id" UUID,
    "subject_id" UUID,
    "action" VARCHAR(40) NOT NULL,
    "reason" VARCHAR(500) NOT NULL DEFAULT '',
    "data" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_log_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "community_rooms" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "slug" VARCHAR(60) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "topic" VARCHAR(250) NOT NULL DEFAULT '',
    "kind" VARCHAR(13) NOT NULL DEFAULT 'talk',
    "position" INTEGER NOT NULL DEFAULT 0,
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_rooms_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "community_positions" (
    "room_id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "last_read_seq" INTEGER NOT NULL DEFAULT 0,
    "muted_until" TIMESTAMPTZ(3),
    "last_sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "community_positions_pkey" PRIMARY KEY ("room_id","member_id")
);

CREATE TABLE "community_messages" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "thread_id" UUID,
    "seq" INTEGER NOT NULL,
    "sender_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "body" TEXT,
    "body_html" TEXT,
    "excerpt" VARCHAR(160),
    "reply_to_id" UUID,
    "preview" JSONB,
    "thread_seq" INTEGER NOT NULL DEFAULT 0,
    "reply_count" INTEGER NOT NULL DEFAULT 0,
    "last_reply_at" TIMESTAMPTZ(3),
    "pinned_at" TIMESTAMPTZ(3),
    "pinned_by_id" UUID,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_messages_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "community_message_revisions" (
    "message_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sender_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_message_revisions_pkey" PRIMARY KEY ("message_id","number")
);

CREATE TABLE "community_message_reactions" (
    "message_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "emoji" VARCHAR(40) NOT NULL,
    "community_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_message_reactions_pkey" PRIMARY KEY ("message_id","member_id","emoji")
);

CREATE TABLE "community_message_images" (
    "message_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "upload_id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "view" JSONB NOT NULL,

    CONSTRAINT "community_message_images_pkey" PRIMARY KEY ("message_id","position")
);

CREATE TABLE "community_held_messages" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "thread_id" UUID,
    "sender_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "body" TEXT NOT NULL,
    "body_html" TEXT NOT NULL,
    "excerpt" VARCHAR(160) NOT NULL,
    "reply_to_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_held_messages_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "community_events" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "description_html" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "place" VARCHAR(200) NOT NULL DEFAULT '',
    "link" VARCHAR(500) NOT NULL DEFAULT '',
    "capacity" INTEGER,
    "yes_count" INTEGER NOT NULL DEFAULT 0,
    "maybe_count" INTEGER NOT NULL DEFAULT 0,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelled_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_events_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "community_event_answers" (
    "event_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "answer" VARCHAR(5) NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_event_answers_pkey" PRIMARY KEY ("event_id","member_id")
);

CREATE TABLE "community_feeds" (
    "community_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_feeds_pkey" PRIMARY KEY ("community_id","member_id")
);

CREATE TABLE "community_settings" (
    "member_id" UUID NOT NULL,
    "shows_presence" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "community_settings_pkey" PRIMARY KEY ("member_id")
);
CREATE UNIQUE INDEX "communities_slug_key" ON "communities"("slug");
CREATE UNIQUE INDEX "communities_picture_upload_id_key" ON "communities"("picture_upload_id");
CREATE INDEX "communities_member_count_id_idx" ON "communities"("member_count" DESC, "id");
CREATE INDEX "communities_created_at_id_idx" ON "communities"("created_at" DESC, "id");
CREATE INDEX "communities_last_active_at_id_idx" ON "communities"("last_active_at" DESC, "id");
CREATE INDEX "communities_search_text_idx" ON "communities" USING GIN ("search_text" gin_trgm_ops);
CREATE INDEX "community_slugs_community_id_idx" ON "community_slugs"("community_id");
CREATE INDEX "community_members_member_id_idx" ON "community_members"("member_id");
CREATE INDEX "community_members_community_id_joined_at_member_id_idx" ON "community_members"("community_id", "joined_at", "member_id");
CREATE INDEX "community_requests_member_id_idx" ON "community_requests"("member_id");
CREATE INDEX "community_invites_member_id_idx" ON "community_invites"("member_id");
CREATE INDEX "community_invites_invited_by_id_idx" ON "community_invites"("invited_by_id");
CREATE UNIQUE INDEX "community_links_token_hash_key" ON "community_links"("token_hash");
CREATE INDEX "community_links_community_id_created_at_idx" ON "community_links"("community_id", "created_at");
CREATE INDEX "community_links_made_by_id_idx" ON "community_links"("made_by_id");
CREATE INDEX "community_bans_member_id_idx" ON "community_bans"("member_id");
CREATE INDEX "community_bans_banned_by_id_idx" ON "community_bans"("banned_by_id");
CREATE INDEX "community_log_community_id_created_at_id_idx" ON "community_log"("community_id", "created_at" DESC, "id");
CREATE INDEX "community_log_actor_id_idx" ON "community_log"("actor_id");
CREATE INDEX "community_log_subject_id_idx" ON "community_log"("subject_id");
CREATE UNIQUE INDEX "community_rooms_community_id_slug_key" ON "community_rooms"("community_id", "slug");
CREATE INDEX "community_positions_community_id_member_id_idx" ON "community_positions"("community_id", "member_id");
CREATE INDEX "idx_community_messages_community_created" ON "community_messages"("community_id", "created_at");
CREATE INDEX "community_messages_thread_id_idx" ON "community_messages"("thread_id");
CREATE INDEX "community_messages_sender_id_idx" ON "community_messages"("sender_id");
CREATE INDEX "community_messages_pinned_by_id_idx" ON "community_messages"("pinned_by_id");
CREATE UNIQUE INDEX "community_messages_room_id_sender_id_client_id_key" ON "community_messages"("room_id", "sender_id", "client_id");
CREATE INDEX "community_message_reactions_member_id_idx" ON "community_message_reactions"("member_id");
CREATE UNIQUE INDEX "community_message_images_upload_id_key" ON "community_message_images"("upload_id");
CREATE INDEX "community_held_messages_community_id_created_at_idx" ON "community_held_messages"("community_id", "created_at");
CREATE INDEX "community_held_messages_sender_id_idx" ON "community_held_messages"("sender_id");
CREATE UNIQUE INDEX "community_held_messages_room_id_sender_id_client_id_key" ON "community_held_messages"("room_id", "sender_id", "client_id");
CREATE INDEX "community_events_community_id_starts_at_id_idx" ON "community_events"("community_id", "starts_at", "id");
CREATE INDEX "community_events_created_by_id_idx" ON "community_events"("created_by_id");
CREATE INDEX "community_event_answers_member_id_idx" ON "community_event_answers"("member_id");
CREATE UNIQUE INDEX "community_feeds_token_hash_key" ON "community_feeds"("token_hash");
CREATE INDEX "community_feeds_member_id_idx" ON "community_feeds"("member_id");
ALTER TABLE "communities" ADD CONSTRAINT "communities_picture_upload_id_fkey" FOREIGN KEY ("picture_upload_id") REFERENCES "uploads"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "community_slugs" ADD CONSTRAINT "community_slugs_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_members" ADD CONSTRAINT "community_members_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_members" ADD CONSTRAINT "community_members_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_requests" ADD CONSTRAINT "community_requests_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_requests" ADD CONSTRAINT "community_requests_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_invites" ADD CONSTRAINT "community_invites_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_invites" ADD CONSTRAINT "community_invites_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_invites" ADD CONSTRAINT "community_invites_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_links" ADD CONSTRAINT "community_links_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_links" ADD CONSTRAINT "community_links_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_bans" ADD CONSTRAINT "community_bans_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_bans" ADD CONSTRAINT "community_bans_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_bans" ADD CONSTRAINT "community_bans_banned_by_id_fkey" FOREIGN KEY ("banned_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "community_log" ADD CONSTRAINT "community_log_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_log" ADD CONSTRAINT "community_log_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "community_log" ADD CONSTRAINT "community_log_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "community_rooms" ADD CONSTRAINT "community_rooms_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_positions" ADD CONSTRAINT "community_positions_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "community_rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_positions" ADD CONSTRAINT "community_positions_community_id_member_id_fkey" FOREIGN KEY ("community_id", "member_id") REFERENCES "community_members"("community_id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_messages" ADD CONSTRAINT "community_messages_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_messages" ADD CONSTRAINT "community_messages_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "community_rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_messages" ADD CONSTRAINT "community_messages_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "community_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_messages" ADD CONSTRAINT "community_messages_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_messages" ADD CONSTRAINT "community_messages_pinned_by_id_fkey" FOREIGN KEY ("pinned_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "community_message_revisions" ADD CONSTRAINT "community_message_revisions_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "community_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_message_reactions" ADD CONSTRAINT "community_message_reactions_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "community_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_message_reactions" ADD CONSTRAINT "community_message_reactions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_message_images" ADD CONSTRAINT "community_message_images_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "community_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_message_images" ADD CONSTRAINT "community_message_images_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "uploads"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_held_messages" ADD CONSTRAINT "community_held_messages_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "community_rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_held_messages" ADD CONSTRAINT "community_held_messages_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_events" ADD CONSTRAINT "community_events_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_events" ADD CONSTRAINT "community_events_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "community_event_answers" ADD CONSTRAINT "community_event_answers_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "community_events"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_event_answers" ADD CONSTRAINT "community_event_answers_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_feeds" ADD CONSTRAINT "community_feeds_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_feeds" ADD CONSTRAINT "community_feeds_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "community_settings" ADD CONSTRAINT "community_settings_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE communities
  ADD CONSTRAINT communities_words CHECK (visibility IN ('public', 'private') AND join_policy IN ('open', 'request', 'invite')
    AND who_may_post IN ('members', 'staff')),
  ADD CONSTRAINT communities_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT communities_counts_whole CHECK (member_count >= 0 AND slow_seconds BETWEEN 0 AND 21600);
ALTER TABLE community_members ADD CONSTRAINT community_members_words CHECK (role IN ('owner', 'admin', 'moderator', 'member'));
ALTER TABLE community_requests ADD CONSTRAINT community_requests_words CHECK (state IN ('open', 'declined'));
ALTER TABLE community_links
  ADD CONSTRAINT community_links_words CHECK (admits IN ('join', 'ask')),
  ADD CONSTRAINT community_links_limit CHECK (uses >= 0 AND (use_limit IS NULL OR uses <= use_limit));
ALTER TABLE community_rooms ADD CONSTRAINT community_rooms_words CHECK (kind IN ('talk', 'announcements'));
ALTER TABLE community_messages ADD CONSTRAINT community_messages_gone_is_gone CHECK (
  (deleted_at IS NULL AND body IS NOT NULL AND body_html IS NOT NULL AND excerpt IS NOT NULL AND char_length(body) <= 5000)
  OR (deleted_at IS NOT NULL AND body IS NULL AND body_html IS NULL AND excerpt IS NULL AND preview IS NULL AND pinned_at IS NULL));
ALTER TABLE community_events
  ADD CONSTRAINT community_events_order CHECK (ends_at > starts_at),
  ADD CONSTRAINT community_events_room CHECK (yes_count >= 0 AND maybe_count >= 0 AND (capacity IS NULL OR capacity > 0));
ALTER TABLE community_event_answers ADD CONSTRAINT community_event_answers_words CHECK (answer IN ('yes', 'maybe', 'no'));

-- One owner, always.
CREATE UNIQUE INDEX community_members_owner ON community_members (community_id) WHERE role = 'owner';
CREATE INDEX community_members_staff ON community_members (community_id) WHERE role <> 'member';
CREATE INDEX communities_plain_name ON communities (plain_text(name), id);
CREATE INDEX communities_topics ON communities USING gin (topics);
CREATE UNIQUE INDEX community_messages_in_room ON community_messages (room_id, seq) WHERE thread_id IS NULL;
CREATE UNIQUE INDEX community_messages_in_thread ON community_messages (thread_id, seq) WHERE thread_id IS NOT NULL;
CREATE INDEX community_messages_pinned ON community_messages (room_id, pinned_at DESC) WHERE pinned_at IS NOT NULL;
CREATE INDEX community_messages_words ON community_messages USING gin (plain_text(body) gin_trgm_ops);

CREATE TRIGGER communities_updated_at BEFORE UPDATE ON communities FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
CREATE TRIGGER community_rooms_updated_at BEFORE UPDATE ON community_rooms FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
CREATE TRIGGER community_events_updated_at BEFORE UPDATE ON community_events FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE FUNCTION communities_set_search_text() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.search_text := plain_text(NEW.name || ' ' || array_to_string(NEW.topics, ' ') || ' ' || NEW.line);
  RETURN NEW;
END $$;
CREATE TRIGGER communities_search_text BEFORE INSERT OR UPDATE OF name, topics, line ON communities
  FOR EACH ROW EXECUTE FUNCTION communities_set_search_text();

-- How many members a community has is exact because the database keeps it. The row's lock orders those who come and go.
CREATE FUNCTION update_community_member_count() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE communities SET member_count = member_count + 1 WHERE id = NEW.community_id;
  ELSE
    UPDATE communities SET member_count = member_count - 1 WHERE id = OLD.community_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER update_community_member_count AFTER INSERT OR DELETE ON community_members
  FOR EACH ROW EXECUTE FUNCTION update_community_member_count();

-- What was said before somebody came is theirs to read, and nothing they have to.
CREATE FUNCTION community_members_begin_reading() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO community_positions (room_id, community_id, member_id, last_read_seq)
    SELECT r.id, r.community_id, NEW.member_id, r.last_seq FROM community_rooms r WHERE r.community_id = NEW.community_id AND r.last_seq > 0
    ON CONFLICT (room_id, member_id) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER community_members_come AFTER INSERT ON community_members
  FOR EACH ROW EXECUTE FUNCTION community_members_begin_reading();

-- A community's picture is seen by whoever sees the community; one it does not show any more is swept.
CREATE FUNCTION communities_show_picture() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.picture_upload_id IS DISTINCT FROM NEW.picture_upload_id THEN
    UPDATE uploads SET attached_at = NULL, is_public = false WHERE id = OLD.picture_upload_id;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    UPDATE uploads SET is_public = (NEW.visibility = 'public') WHERE id = NEW.picture_upload_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER communities_picture AFTER UPDATE OF picture_upload_id, visibility ON communities
  FOR EACH ROW EXECUTE FUNCTION communities_show_picture();
CREATE TRIGGER communities_gone AFTER DELETE ON communities FOR EACH ROW EXECUTE FUNCTION communities_show_picture();
CREATE TRIGGER community_message_images_deleted AFTER DELETE ON community_message_images
  FOR EACH ROW EXECUTE FUNCTION message_images_release();

-- How many come is exact because the database keeps it.
CREATE FUNCTION update_event_answer_counts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  before text := CASE WHEN TG_OP <> 'INSERT' THEN OLD.answer END;
  after text := CASE WHEN TG_OP <> 'DELETE' THEN NEW.answer END;
BEGIN
  UPDATE community_events
     SET yes_count = yes_count + (after IS NOT DISTINCT FROM 'yes')::int - (before IS NOT DISTINCT FROM 'yes')::int,
         maybe_count = maybe_count + (after IS NOT DISTINCT FROM 'maybe')::int - (before IS NOT DISTINCT FROM 'maybe')::int
   WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.event_id ELSE NEW.event_id END;
  RETURN NULL;
END $$;
CREATE TRIGGER community_event_answers_counts AFTER INSERT OR UPDATE OR DELETE ON community_event_answers
  FOR EACH ROW EXECUTE FUNCTION update_event_answer_counts();
REVOKE ALL ON FUNCTION communities_set_search_text(), update_community_member_count(), community_members_begin_reading(),
  communities_show_picture(), update_event_answer_counts() FROM PUBLIC;

-- The communities this member is in; those they help to run; those they lead.
CREATE FUNCTION my_communities() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT community_id FROM community_members WHERE member_id = current_member()
$$;
CREATE FUNCTION my_staffed_communities() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT community_id FROM community_members WHERE member_id = current_member() AND role <> 'member'
$$;
CREATE FUNCTION my_led_communities() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT community_id FROM community_members WHERE member_id = current_member() AND role IN ('owner', 'admin')
$$;
-- The ones that asked this member to come, or that they asked to join: they may look at what they decide about.
CREATE FUNCTION my_prospects() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT community_id FROM community_invites WHERE member_id = current_member()
  UNION ALL
  SELECT community_id FROM community_requests WHERE member_id = current_member() AND state = 'open'
$$;
REVOKE ALL ON FUNCTION my_communities(), my_staffed_communities(), my_led_communities(), my_prospects() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_communities(), my_staffed_communities(), my_led_communities(), my_prospects() TO app, jobs, backup;

CALL guard_table('community_positions', 'member_id');
CALL guard_table('community_feeds', 'member_id');
CALL guard_table('community_settings', 'member_id');
DROP POLICY app_insert ON community_positions;
CREATE POLICY app_insert ON community_positions FOR INSERT TO app
  WITH CHECK (member_id = (SELECT current_member()) AND community_id IN (SELECT my_communities())
    AND EXISTS (SELECT FROM community_rooms r WHERE r.id = room_id AND r.community_id = community_positions.community_id));
DROP POLICY app_insert ON community_feeds;
CREATE POLICY app_insert ON community_feeds FOR INSERT TO app
  WITH CHECK (member_id = (SELECT current_member()) AND community_id IN (SELECT my_communities()));

DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['communities', 'community_slugs', 'community_members', 'community_requests', 'community_invites', 'community_links',
    'community_bans', 'community_log', 'community_rooms', 'community_messages', 'community_message_revisions', 'community_message_reactions',
    'community_message_images', 'community_held_messages', 'community_events', 'community_event_answers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY jobs_all ON %I TO jobs USING (true) WITH CHECK (true)', target);
    EXECUTE format('CREATE POLICY owner_all ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', target);
  END LOOP;
END $$;

-- A public community is everybody's to see from outside; a private one is for who is in it or was asked in.
CREATE POLICY app_select ON communities FOR SELECT TO app
  USING (visibility = 'public' OR id IN (SELECT my_communities()) OR id IN (SELECT my_prospects()));
CREATE POLICY app_update ON communities FOR UPDATE TO app
  USING (id IN (SELECT my_led_communities())) WITH CHECK (id IN (SELECT my_led_communities()));
CREATE POLICY app_select ON community_slugs FOR SELECT TO app USING (
  community_id IN (SELECT my_communities()) OR community_id IN (SELECT my_prospects())
  OR EXISTS (SELECT FROM communities c WHERE c.id = community_id AND c.visibility = 'public'));

-- What is inside is for the people in it.
CREATE POLICY app_select ON community_members FOR SELECT TO app USING (community_id IN (SELECT my_communities()));
CREATE POLICY app_update ON community_members FOR UPDATE TO app
  USING (member_id = (SELECT current_member())) WITH CHECK (member_id = (SELECT current_member()));
CREATE POLICY app_select ON community_requests FOR SELECT TO app
  USING (member_id = (SELECT current_member()) OR community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_delete ON community_requests FOR DELETE TO app USING (member_id = (SELECT current_member()) AND state = 'open');
CREATE POLICY app_select ON community_invites FOR SELECT TO app
  USING (member_id = (SELECT current_member()) OR community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_delete ON community_invites FOR DELETE TO app
  USING (member_id = (SELECT current_member()) OR community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_select ON community_links FOR SELECT TO app USING (community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_insert ON community_links FOR INSERT TO app
  WITH CHECK (made_by_id = (SELECT current_member()) AND community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_update ON community_links FOR UPDATE TO app
  USING (community_id IN (SELECT my_staffed_communities())) WITH CHECK (community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_select ON community_bans FOR SELECT TO app USING (community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_select ON community_log FOR SELECT TO app USING (community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_insert ON community_log FOR INSERT TO app
  WITH CHECK (actor_id = (SELECT current_member()) AND community_id IN (SELECT my_staffed_communities()));

CREATE POLICY app_select ON community_rooms FOR SELECT TO app USING (community_id IN (SELECT my_communities()));
CREATE POLICY app_update ON community_rooms FOR UPDATE TO app
  USING (community_id IN (SELECT my_communities())) WITH CHECK (community_id IN (SELECT my_communities()));

-- A block hides what somebody says; from the staff of the community it hides nothing.
CREATE POLICY app_select ON community_messages FOR SELECT TO app USING (community_id IN (SELECT my_communities())
  AND (sender_id NOT IN (SELECT blocked_with(current_member())) OR community_id IN (SELECT my_staffed_communities())));
CREATE POLICY app_insert ON community_messages FOR INSERT TO app
  WITH CHECK (sender_id = (SELECT current_member()) AND community_id IN (SELECT my_communities())
    AND EXISTS (SELECT FROM community_rooms r WHERE r.id = room_id AND r.community_id = community_messages.community_id));
CREATE POLICY app_update ON community_messages FOR UPDATE TO app
  USING (sender_id = (SELECT current_member()) AND community_id IN (SELECT my_communities()))
  WITH CHECK (sender_id = (SELECT current_member()) AND community_id IN (SELECT my_communities()));

CREATE POLICY app_select ON community_message_revisions FOR SELECT TO app USING (sender_id = (SELECT current_member()));
CREATE POLICY app_insert ON community_message_revisions FOR INSERT TO app
  WITH CHECK (sender_id = (SELECT current_member())
    AND EXISTS (SELECT FROM community_messages m WHERE m.id = message_id AND m.sender_id = (SELECT current_member())));

CREATE POLICY app_select ON community_message_reactions FOR SELECT TO app USING (community_id IN (SELECT my_communities()));
CREATE POLICY app_insert ON community_message_reactions FOR INSERT TO app
  WITH CHECK (member_id = (SELECT current_member()) AND community_id IN (SELECT my_communities())
    AND EXISTS (SELECT FROM community_messages m WHERE m.id = message_id AND m.community_id = community_message_reactions.community_id));
CREATE POLICY app_delete ON community_message_reactions FOR DELETE TO app USING (member_id = (SELECT current_member()));

CREATE POLICY app_select ON community_message_images FOR SELECT TO app USING (community_id IN (SELECT my_communities()));
CREATE POLICY app_insert ON community_message_images FOR INSERT TO app
  WITH CHECK (sender_id = (SELECT current_member()) AND community_id IN (SELECT my_communities())
    AND EXISTS (SELECT FROM community_messages m WHERE m.id = message_id AND m.sender_id = (SELECT current_member())));

CREATE POLICY app_select ON community_held_messages FOR SELECT TO app
  USING (sender_id = (SELECT current_member()) AND community_id IN (SELECT my_communities()) OR community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_insert ON community_held_messages FOR INSERT TO app
  WITH CHECK (sender_id = (SELECT current_member()) AND community_id IN (SELECT my_communities())
    AND EXISTS (SELECT FROM community_rooms r WHERE r.id = room_id AND r.community_id = community_held_messages.community_id));
CREATE POLICY app_delete ON community_held_messages FOR DELETE TO app USING (sender_id = (SELECT current_member()));

-- Events of a public community are announced to everybody; who comes is for its members.
CREATE POLICY app_select ON community_events FOR SELECT TO app USING (community_id IN (SELECT my_communities())
  OR EXISTS (SELECT FROM communities c WHERE c.id = community_id AND c.visibility = 'public'));
CREATE POLICY app_insert ON community_events FOR INSERT TO app
  WITH CHECK (created_by_id = (SELECT current_member()) AND community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_update ON community_events FOR UPDATE TO app
  USING (community_id IN (SELECT my_staffed_communities())) WITH CHECK (community_id IN (SELECT my_staffed_communities()));
CREATE POLICY app_select ON community_event_answers FOR SELECT TO app USING (community_id IN (SELECT my_communities()));

-- Pictures: of a private community for who may see it, in a message for who may read it.
CREATE POLICY app_select_communities ON uploads FOR SELECT TO app USING (
  EXISTS (SELECT FROM communities c WHERE c.picture_upload_id = uploads.id)
  OR EXISTS (SELECT FROM community_message_images i WHERE i.upload_id = uploads.id AND i.community_id IN (SELECT my_communities())));

-- Of these rows, what their people may change at all.
REVOKE INSERT, UPDATE, DELETE ON communities, community_members, community_bans, community_rooms, community_slugs, community_event_answers
  FROM app;
REVOKE INSERT, UPDATE ON community_requests FROM app;
REVOKE UPDATE, DELETE ON community_messages, community_log, community_message_revisions, community_message_images FROM app;
REVOKE UPDATE ON community_message_reactions, community_held_messages, community_invites FROM app;
REVOKE INSERT ON community_invites FROM app;
REVOKE UPDATE, DELETE ON community_links, community_events FROM app;
GRANT UPDATE (name, description, description_html, line, picture_upload_id, picture_url, rules, topics, visibility, join_policy, questions,
  who_may_post, is_read_only, slow_seconds, approves_first) ON communities TO app;
GRANT UPDATE (muted_until) ON community_members TO app;
GRANT UPDATE (last_seq, last_message_at) ON community_rooms TO app;
GRANT UPDATE (body, body_html, excerpt, edited_at) ON community_messages TO app;
GRANT UPDATE (revoked_at) ON community_links TO app;
GRANT UPDATE (title, description, description_html, starts_at, ends_at, time_zone, place, link, capacity, sequence, cancelled_at) ON community_events TO app;
REVOKE UPDATE, DELETE ON community_log FROM jobs;
