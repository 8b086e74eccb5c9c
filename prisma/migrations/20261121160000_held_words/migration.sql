-- Words that wait for somebody of the staff. They are no post yet: no list, count, search or feed can meet them, because they stand nowhere else.
CREATE TABLE "held_words" (
    "id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "author_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "title" VARCHAR(200) NOT NULL DEFAULT '',
    "href" VARCHAR(300) NOT NULL,
    "payload" JSONB NOT NULL,
    "reasons" VARCHAR(20)[] NOT NULL,
    "detail" VARCHAR(300) NOT NULL DEFAULT '',
    "status" VARCHAR(12) NOT NULL DEFAULT 'waiting',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reason" VARCHAR(500) NOT NULL DEFAULT '',

    CONSTRAINT "held_words_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "held_words_status" CHECK (status IN ('waiting', 'approved', 'refused') AND (status = 'waiting') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX "held_words_author_id_client_id_key" ON "held_words"("author_id", "client_id");
CREATE INDEX "held_words_status_id_idx" ON "held_words"("status", "id");
CREATE INDEX "held_words_author_id_id_idx" ON "held_words"("author_id", "id" DESC);
CREATE INDEX "held_words_decided_by_id_idx" ON "held_words"("decided_by_id");
ALTER TABLE "held_words" ADD CONSTRAINT "held_words_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "held_words" ADD CONSTRAINT "held_words_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The application reaches them through the functions below alone.
CALL guard_table('held_words', 'author_id');
DROP POLICY app_select ON held_words;
DROP POLICY app_insert ON held_words;
DROP POLICY app_update ON held_words;
DROP POLICY app_delete ON held_words;

-- What staff set for the whole site.
CREATE TABLE "site_settings" (
    "name" VARCHAR(40) NOT NULL,
    "value" VARCHAR(200) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "site_settings_pkey" PRIMARY KEY ("name")
);
REVOKE INSERT, UPDATE, DELETE ON site_settings FROM app;

-- Whose posts are looked at before they stand in a category: nobody's, a newcomer's, or everybody's; NULL as what it stands under, or the site, says.
ALTER TABLE "forum_categories" ADD COLUMN "approval" VARCHAR(8);
ALTER TABLE "forum_categories" ADD CONSTRAINT "forum_categories_approval" CHECK (approval IN ('never', 'first', 'all'));

CREATE FUNCTION forum_approval_of(category uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(c.approval, p.approval, (SELECT s.value FROM site_settings s WHERE s.name = 'forum.approval'), 'never')
    FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id WHERE c.id = category
$$;
-- Whether what a member is about to say in a category waits. A newcomer has fewer than three posts that stand: what phpBB has long begun with.
CREATE FUNCTION forum_wants_look(viewer uuid, category uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(CASE forum_approval_of(category)
    WHEN 'all' THEN NOT is_site_staff(viewer)
    WHEN 'first' THEN NOT is_site_staff(viewer)
      AND (SELECT count(*) FROM (SELECT FROM forum_posts m WHERE m.author_id = viewer AND m.deleted_at IS NULL LIMIT 3) n) < 3 END, false)
$$;
-- The same for a thread to be and for a reply; what was held stays held, and what was said already is the same again.
CREATE FUNCTION forum_thread_waits(viewer uuid, ref text, own_name text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT (coalesce((SELECT forum_wants_look(viewer, c.id) FROM forum_categories c WHERE c.slug = ref), false)
          OR EXISTS (SELECT FROM held_words h WHERE h.author_id = viewer AND h.client_id = own_name))
    AND NOT EXISTS (SELECT FROM forum_threads t WHERE t.author_id = viewer AND t.client_id = own_name)
$$;
CREATE FUNCTION forum_reply_waits(viewer uuid, thread uuid, own_name text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT (coalesce((SELECT forum_wants_look(viewer, t.category_id) FROM forum_threads t WHERE t.id = thread), false)
          OR EXISTS (SELECT FROM held_words h WHERE h.author_id = viewer AND h.client_id = own_name))
    AND NOT EXISTS (SELECT FROM forum_posts m WHERE m.thread_id = thread AND m.author_id = viewer AND m.client_id = own_name)
$$;

-- What the staff set about it: for the site, and for each category that says something of its own.
CREATE FUNCTION get_forum_approval(viewer uuid) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('site', coalesce((SELECT s.value FROM site_settings s WHERE s.name = 'forum.approval'), 'never'),
    'categories', coalesce((SELECT jsonb_agg(jsonb_build_object('slug', c.slug, 'name', c.name, 'approval', c.approval)
                              ORDER BY coalesce(p.position, c.position), coalesce(p.name, c.name), c.parent_id IS NOT NULL, c.position, c.name)
                              FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id), '[]'))
   WHERE is_site_staff(viewer)
$$;
CREATE FUNCTION set_forum_approval(viewer uuid, ref text, whose text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN 'forbidden'; END IF;
  IF ref IS NULL THEN
    INSERT INTO site_settings (name, value, updated_at) VALUES ('forum.approval', coalesce(whose, 'never'), moment)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at;
    RETURN 'set';
  END IF;
  UPDATE forum_categories SET approval = whose WHERE slug = ref;
  RETURN CASE WHEN FOUND THEN 'set' ELSE 'no category' END;
END $$;

-- Held words as they are shown: to their author, and with who that is and why they wait to the staff.
CREATE FUNCTION held_words_view(h held_words, for_staff boolean) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('isHeld', true, 'id', h.id, 'kind', h.kind, 'title', h.title, 'body', coalesce(h.payload->>'body', ''), 'href', h.href,
    'status', h.status, 'reason', h.reason, 'createdAt', h.created_at, 'decidedAt', h.decided_at)
    || CASE WHEN for_staff THEN jsonb_build_object('reasons', to_jsonb(h.reasons), 'detail', h.detail,
         'author', (SELECT person_view(p) || jsonb_build_object('joinedAt', p.created_at,
                      'posts', (SELECT count(*) FROM forum_posts m WHERE m.author_id = p.id AND m.deleted_at IS NULL))
                      FROM members p WHERE p.id = h.author_id)) ELSE '{}' END
$$;

-- Keeps what a member wanted to say, once for each of their own names for it, and lets go of the draft. Twenty wait at most.
CREATE FUNCTION hold_words(viewer uuid, new_id uuid, sort text, place uuid, own_name text, heading text, link text, what jsonb, why text[], note text,
                           draft text, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE h held_words;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(viewer::text, 14));
  SELECT * INTO h FROM held_words x WHERE x.author_id = viewer AND x.client_id = own_name;
  IF h.id IS NOT NULL THEN RETURN QUERY SELECT 'again', held_words_view(h, false); RETURN; END IF;
  IF (SELECT count(*) FROM held_words x WHERE x.author_id = viewer AND x.status = 'waiting') >= 20 THEN
    RETURN QUERY SELECT 'many', NULL::jsonb; RETURN;
  END IF;
  INSERT INTO held_words (id, kind, author_id, place_id, client_id, title, href, payload, reasons, detail, created_at)
    VALUES (new_id, sort, viewer, place, own_name, heading, link, what, why, left(note, 300), moment) RETURNING * INTO h;
  DELETE FROM drafts d WHERE d.member_id = viewer AND d.place = draft;
  RETURN QUERY SELECT 'held', held_words_view(h, false);
END $$;

-- How much waits, for the staff.
CREATE FUNCTION count_held_words(viewer uuid) RETURNS int
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN is_site_staff(viewer) THEN (SELECT count(*)::int FROM held_words h WHERE h.status = 'waiting') END
$$;
-- What waits, the longest waiting first; with how much there is of everything that does.
CREATE FUNCTION list_held_words(viewer uuid, after_id uuid, moment timestamptz, most int) RETURNS TABLE (counts jsonb, items jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN; END IF;
  RETURN QUERY SELECT q.counts || jsonb_build_object('held', count_held_words(viewer)), coalesce((SELECT jsonb_agg(held_words_view(w.h, true) ORDER BY (w.h).id) FROM (
    SELECT h FROM held_words h WHERE h.status = 'waiting' AND (after_id IS NULL OR h.id > after_id) ORDER BY h.id LIMIT most) w), '[]')
    FROM moderation_queue(viewer, 'none', NULL, false, NULL, NULL, moment, 0) q;
END $$;
-- A member's own, newest first: what waits and what was refused, everywhere or in one place only what waits.
CREATE FUNCTION list_my_held_words(viewer uuid, before_id uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT held_words_view(h, false) FROM held_words h
   WHERE h.author_id = viewer AND h.status <> 'approved' AND (before_id IS NULL OR h.id < before_id) ORDER BY h.id DESC LIMIT most
$$;
CREATE FUNCTION my_held_words_in(viewer uuid, place uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(jsonb_agg(held_words_view(h, false) ORDER BY h.id), '[]') FROM held_words h
   WHERE h.author_id = viewer AND h.place_id = place AND h.status = 'waiting'
$$;

-- The threads of theirs that are to stand in a category.
CREATE FUNCTION my_held_threads(viewer uuid, ref text) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT my_held_words_in(viewer, c.id) FROM forum_categories c WHERE c.slug = ref), '[]')
$$;

-- Takes held words in hand until the transaction ends: what to publish, and whose. Their author's inbox is held before any channel is.
CREATE FUNCTION open_held_words(viewer uuid, ref uuid, moment timestamptz)
  RETURNS TABLE (outcome text, kind text, author uuid, title text, href text, payload jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  h held_words;
  refusal text;
BEGIN
  SELECT * INTO h FROM held_words x WHERE x.id = ref FOR UPDATE;
  refusal := CASE
    WHEN NOT is_site_staff(viewer) THEN 'forbidden'
    WHEN h.id IS NULL THEN 'missing'
    WHEN h.status <> 'waiting' THEN 'decided'
    WHEN h.author_id = viewer THEN 'yourself' END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::text, NULL::uuid, NULL::text, NULL::text, NULL::jsonb; RETURN; END IF;
  PERFORM lock_inbox(h.author_id);
  RETURN QUERY SELECT CASE WHEN EXISTS (SELECT FROM members p WHERE p.id = h.author_id AND (p.erased_at IS NOT NULL OR p.suspended_until > moment))
      THEN 'suspended' ELSE 'open' END, h.kind::text, h.author_id, h.title::text, h.href::text, h.payload;
END $$;
-- What became of them. Of what stands in its place nothing is kept twice.
CREATE FUNCTION decide_held_words(viewer uuid, ref uuid, finding text, why text, link text, moment timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE held_words SET status = finding, reason = why, href = link, decided_by_id = viewer, decided_at = moment,
         payload = CASE finding WHEN 'approved' THEN '{}' ELSE payload END
   WHERE id = ref AND status = 'waiting' AND is_site_staff(viewer)
$$;
-- Their author takes them back, or lets go of what was refused.
CREATE FUNCTION withdraw_held_words(viewer uuid, ref uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM held_words h WHERE h.id = ref AND h.author_id = viewer AND h.status <> 'approved';
  IF FOUND THEN RETURN 'withdrawn'; END IF;
  RETURN CASE WHEN EXISTS (SELECT FROM held_words h WHERE h.id = ref AND h.author_id = viewer) THEN 'stands' ELSE 'missing' END;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname IN ('forum_approval_of',
    'forum_wants_look', 'forum_thread_waits', 'forum_reply_waits', 'get_forum_approval', 'set_forum_approval', 'held_words_view', 'hold_words',
    'count_held_words', 'list_held_words', 'list_my_held_words', 'my_held_words_in', 'my_held_threads', 'open_held_words', 'decide_held_words', 'withdraw_held_words') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text !~ '^(forum_approval_of|forum_wants_look|held_words_view)\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
