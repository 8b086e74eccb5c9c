-- How much of a thread, or of a category, a member wants to hear: watching, told of every post; tracking, counted as unread;
-- normal; muted, nothing. Nothing said: as their category, or what it stands under, says.
ALTER TABLE "forum_positions" ADD COLUMN "level" VARCHAR(8),
  ADD CONSTRAINT "forum_positions_level" CHECK (level IN ('watching', 'tracking', 'normal', 'muted'));
CREATE TABLE "forum_category_levels" (
    "member_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "level" VARCHAR(8) NOT NULL,

    CONSTRAINT "forum_category_levels_pkey" PRIMARY KEY ("member_id","category_id"),
    CONSTRAINT "forum_category_levels_level" CHECK (level IN ('watching', 'tracking', 'normal', 'muted'))
);
CREATE INDEX "forum_category_levels_category_id_idx" ON "forum_category_levels"("category_id");
CREATE INDEX "forum_positions_watching" ON "forum_positions"("thread_id") WHERE level = 'watching';
ALTER TABLE "forum_category_levels" ADD CONSTRAINT "forum_category_levels_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_category_levels" ADD CONSTRAINT "forum_category_levels_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "forum_categories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('forum_category_levels', 'member_id');
-- Whoever has written in a thread follows it.
UPDATE forum_positions y SET level = CASE WHEN t.author_id = y.member_id THEN 'watching' ELSE 'tracking' END
  FROM forum_threads t WHERE t.id = y.thread_id AND y.last_sent_at IS NOT NULL;

-- What a member said about a category: itself, else what it stands under.
CREATE FUNCTION forum_category_level(member uuid, category uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN member IS NOT NULL THEN coalesce(own.level, over.level, 'normal') END FROM forum_categories c
    LEFT JOIN forum_category_levels own ON own.member_id = member AND own.category_id = c.id
    LEFT JOIN forum_category_levels over ON over.member_id = member AND over.category_id = c.parent_id
   WHERE c.id = category
$$;

CREATE OR REPLACE FUNCTION forum_category_view(c forum_categories) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'description', c.description, 'colour', c.colour,
    'parentId', c.parent_id, 'position', c.position, 'whoMayRead', c.who_may_read, 'whoMayStart', c.who_may_start,
    'whoMayReply', c.who_may_reply, 'isArchived', is_forum_archived(c.id), 'level', forum_category_level(current_member(), c.id), 'threadCount', c.thread_count, 'postCount', c.post_count)
$$;
CREATE OR REPLACE FUNCTION forum_thread_view(viewer uuid, t forum_threads) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'postCount', t.post_count, 'lastNumber', t.last_number,
    'lastPostAt', t.last_post_at, 'isPinned', t.pinned_at IS NOT NULL, 'isLocked', t.locked_at IS NOT NULL, 'closesAt', t.closes_at,
    'slowSeconds', t.slow_seconds, 'createdAt', t.created_at,
    'category', (SELECT jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'colour', c.colour, 'whoMayReply', c.who_may_reply,
                                           'isArchived', is_forum_archived(c.id),
                                           'parent', (SELECT jsonb_build_object('slug', p.slug, 'name', p.name)
                                                        FROM forum_categories p WHERE p.id = c.parent_id))
                   FROM forum_categories c WHERE c.id = t.category_id),
    'author', (SELECT person_view(p) FROM members p WHERE p.id = t.author_id),
    'lastPoster', (SELECT person_view(p) FROM members p WHERE p.id = t.last_poster_id AND p.id NOT IN (SELECT my_forum_hidden())),
    'lastRead', (SELECT nullif(y.last_read, 0) FROM forum_positions y WHERE y.member_id = viewer AND y.thread_id = t.id),
    'level', coalesce((SELECT y.level FROM forum_positions y WHERE y.member_id = viewer AND y.thread_id = t.id),
                      forum_category_level(viewer, t.category_id)))
$$;

-- What a member wants to hear of a thread from now on, whether they opened it or not. Theirs alone; nobody is told.
CREATE FUNCTION follow_forum_thread(viewer uuid, thread uuid, how text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  INSERT INTO forum_positions AS y (member_id, thread_id, level) SELECT viewer, t.id, how FROM forum_threads t WHERE t.id = thread
    ON CONFLICT (member_id, thread_id) DO UPDATE SET level = how;
  RETURN FOUND;
END $$;
CREATE FUNCTION follow_forum_category(viewer uuid, ref text, how text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  INSERT INTO forum_category_levels AS l (member_id, category_id, level) SELECT viewer, c.id, how FROM forum_categories c WHERE c.slug = ref
    ON CONFLICT (member_id, category_id) DO UPDATE SET level = how;
  RETURN FOUND;
END $$;

-- Threads the viewer follows and that went on since they read them: one look-up of a thread for each that they opened.
CREATE FUNCTION unread_forum_threads(viewer uuid) RETURNS SETOF forum_threads
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT (x.t).* FROM forum_positions y
    CROSS JOIN LATERAL (SELECT t FROM forum_threads t WHERE t.id = y.thread_id AND t.last_number > y.last_read OFFSET 0) x
   WHERE y.member_id = viewer AND y.last_read > 0 AND (y.level IN ('watching', 'tracking')
     OR (y.level IS NULL AND forum_category_level(viewer, (x.t).category_id) IN ('watching', 'tracking')))
$$;
CREATE OR REPLACE FUNCTION list_unread_threads(viewer uuid, before_at timestamptz, before_id uuid, most int) RETURNS TABLE (items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT coalesce(jsonb_agg(forum_thread_view(viewer, p.t) ORDER BY (p.t).last_post_at DESC, (p.t).id DESC), '[]') FROM (
    SELECT t FROM unread_forum_threads(viewer) t
     WHERE before_id IS NULL OR (t.last_post_at, t.id) < (before_at, before_id)
     ORDER BY t.last_post_at DESC, t.id DESC LIMIT most) p;
END $$;
-- All that is unread to a member counts as read.
CREATE FUNCTION read_whole_forum(viewer uuid) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE changed int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  UPDATE forum_positions y SET last_read = u.last_number FROM unread_forum_threads(viewer) u
   WHERE y.member_id = viewer AND y.thread_id = u.id AND y.last_read < u.last_number;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;

-- Whom a post concerns, and why: it answers them, names them, or goes on in what they watch; each once, in the order of their ids.
-- Not its author, nor who may not read it, nor who muted the thread. For jobs.
CREATE FUNCTION forum_hearers(post uuid, handles text[], only_named boolean, after_id uuid, most int) RETURNS TABLE (member_id uuid, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH said AS (
    SELECT m.thread_id, m.author_id, m.number, m.reply_to_number, m.category_id, c.parent_id,
           greatest(forum_rank(c.who_may_read), forum_rank(coalesce(over.who_may_read, 'everyone'))) AS reach
      FROM forum_posts m JOIN forum_categories c ON c.id = m.category_id LEFT JOIN forum_categories over ON over.id = c.parent_id
     WHERE m.id = post AND m.deleted_at IS NULL),
  heard AS (
    SELECT DISTINCT ON (h.id) h.id, h.kind FROM (
      SELECT r.author_id AS id, 'reply' AS kind, 1 AS place FROM said s JOIN forum_posts r ON r.thread_id = s.thread_id AND r.number = s.reply_to_number
       WHERE NOT only_named
      UNION ALL SELECT p.id, 'mention', 2 FROM members p WHERE p.handle = ANY (handles)
      UNION ALL SELECT y.member_id, 'activity', 3 FROM said s JOIN forum_positions y ON y.thread_id = s.thread_id AND y.level = 'watching'
       WHERE NOT only_named
      UNION ALL SELECT l.member_id, 'activity', 4 FROM said s JOIN forum_category_levels l ON l.category_id IN (s.category_id, s.parent_id) AND l.level = 'watching'
       WHERE NOT only_named) h
     WHERE h.id > after_id ORDER BY h.id, h.place)
  SELECT h.id, h.kind FROM heard h CROSS JOIN said s CROSS JOIN LATERAL (
    SELECT coalesce((SELECT y.level FROM forum_positions y WHERE y.member_id = h.id AND y.thread_id = s.thread_id),
                    forum_category_level(h.id, s.category_id)) AS level) l
   WHERE h.id <> s.author_id AND l.level <> 'muted' AND (h.kind <> 'activity' OR l.level = 'watching')
     AND s.reach <= CASE WHEN is_site_staff(h.id) THEN 2 ELSE 1 END
   ORDER BY h.id LIMIT most
$$;
-- Has those told whom a new post may concern, if there is anybody.
CREATE FUNCTION enqueue_forum_hearers(post uuid, thread uuid, category uuid, writer uuid, answers int, handles text[]) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF answers IS NOT NULL OR cardinality(handles) > 0
     OR EXISTS (SELECT FROM forum_positions y WHERE y.thread_id = thread AND y.level = 'watching' AND y.member_id <> writer)
     OR EXISTS (SELECT FROM forum_category_levels l JOIN forum_categories c ON l.category_id IN (c.id, c.parent_id)
                 WHERE c.id = category AND l.level = 'watching' AND l.member_id <> writer) THEN
    PERFORM enqueue_job('forum.tell-hearers', json_build_object('postId', post, 'handles', handles, 'onlyNamed', false));
  END IF;
END $$;
-- Takes away the notices that lead to posts that are gone, and says so; locks the inbox of somebody who is to be told first, too.
CREATE FUNCTION forget_forum_notices(posts uuid[], also uuid) RETURNS uuid[]
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE people uuid[];
BEGIN
  SELECT coalesce(array_agg(DISTINCT n.recipient_id), '{}') INTO people FROM notifications n WHERE n.subject_kind = 'post' AND n.subject_id = ANY (posts);
  PERFORM lock_inbox(p.id) FROM (SELECT DISTINCT unnest(people || also) AS id ORDER BY 1) p;
  DELETE FROM notifications n WHERE n.subject_kind = 'post' AND n.subject_id = ANY (posts);
  PERFORM publish_event('member:' || p.id, 'notification.changed', '{}') FROM (SELECT unnest(people) AS id ORDER BY 1) p;
  RETURN people;
END $$;

DROP FUNCTION start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, timestamptz);
-- Whoever begins a thread watches it.
CREATE FUNCTION start_forum_thread(viewer uuid, ref text, new_thread uuid, new_post uuid, own_name text, address text, heading text,
                                   words text, html text, short text, handles text[], moment timestamptz) RETURNS TABLE (outcome text, thread uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  c forum_categories;
  refusal text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT t.id INTO thread FROM forum_threads t WHERE t.author_id = viewer AND t.client_id = own_name;
  IF thread IS NOT NULL THEN RETURN QUERY SELECT 'again', thread; RETURN; END IF;
  SELECT x.* INTO c FROM forum_categories x WHERE x.slug = ref AND x.id IN (SELECT my_forum_categories()) FOR NO KEY UPDATE;
  refusal := CASE
    WHEN c.id IS NULL THEN 'no category'
    WHEN EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'silenced'
    WHEN is_forum_archived(c.id) THEN 'archived'
    WHEN forum_rank(c.who_may_start) > my_forum_rank() THEN 'staff'
    END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid; RETURN; END IF;
  INSERT INTO forum_threads (id, category_id, slug, title, author_id, client_id, last_poster_id, last_post_at, created_at)
    VALUES (new_thread, c.id, address, heading, viewer, own_name, viewer, moment, moment) ON CONFLICT (author_id, client_id) DO NOTHING;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'again', t.id FROM forum_threads t WHERE t.author_id = viewer AND t.client_id = own_name; RETURN;
  END IF;
  INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt, created_at)
    VALUES (new_post, new_thread, c.id, 1, viewer, own_name, words, html, short, moment);
  INSERT INTO forum_positions (member_id, thread_id, last_read, last_sent_at, level) VALUES (viewer, new_thread, 1, moment, 'watching');
  PERFORM enqueue_forum_hearers(new_post, new_thread, c.id, viewer, NULL, handles);
  RETURN QUERY SELECT 'started', new_thread;
END $$;

DROP FUNCTION reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, timestamptz);
-- Whoever replies tracks the thread, unless they said otherwise.
CREATE FUNCTION reply_in_forum(viewer uuid, thread uuid, new_post uuid, own_name text, words text, html text, short text, answers int,
                               handles text[], moment timestamptz) RETURNS TABLE (outcome text, wait int, item jsonb, shelves text[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  m forum_posts;
  last_sent timestamptz;
  refusal text;
BEGIN
  IF t.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::int, NULL::jsonb, NULL::text[]; RETURN; END IF;
  SELECT x.* INTO m FROM forum_posts x WHERE x.thread_id = thread AND x.author_id = viewer AND x.client_id = own_name;
  IF m.id IS NOT NULL THEN RETURN QUERY SELECT 'again', NULL::int, forum_post_view(viewer, m), forum_shelves(t.category_id); RETURN; END IF;
  refusal := coalesce(forum_refusal(viewer, t, moment),
    (SELECT 'staff' FROM forum_categories c WHERE c.id = t.category_id AND forum_rank(c.who_may_reply) > my_forum_rank()),
    CASE WHEN answers IS NOT NULL AND NOT EXISTS (SELECT FROM forum_posts x WHERE x.thread_id = thread AND x.number = answers
           AND x.deleted_at IS NULL AND x.author_id NOT IN (SELECT my_forum_hidden())) THEN 'unanswerable' END);
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::int, NULL::jsonb, NULL::text[]; RETURN; END IF;
  SELECT y.last_sent_at + make_interval(secs => t.slow_seconds) INTO last_sent FROM forum_positions y
   WHERE y.member_id = viewer AND y.thread_id = thread AND t.slow_seconds > 0 AND my_forum_rank() < 2;
  IF last_sent > moment THEN
    RETURN QUERY SELECT 'slow', ceil(extract(epoch FROM last_sent - moment))::int, NULL::jsonb, NULL::text[]; RETURN;
  END IF;
  INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt, reply_to_number, created_at)
    VALUES (new_post, thread, t.category_id, t.last_number + 1, viewer, own_name, words, html, short, answers, moment) RETURNING * INTO m;
  INSERT INTO forum_positions AS y (member_id, thread_id, last_read, last_sent_at, level) VALUES (viewer, thread, m.number, moment, 'tracking')
    ON CONFLICT (member_id, thread_id) DO UPDATE SET last_read = greatest(y.last_read, excluded.last_read), last_sent_at = moment,
      level = coalesce(y.level, excluded.level);
  PERFORM enqueue_forum_hearers(new_post, thread, t.category_id, viewer, answers, handles);
  PERFORM publish_event('thread:' || thread, 'post.created', jsonb_build_object('id', m.id, 'number', m.number, 'authorId', viewer));
  RETURN QUERY SELECT 'said', NULL::int, forum_post_view(viewer, m), forum_shelves(t.category_id);
END $$;

DROP FUNCTION edit_forum_post(uuid, uuid, text, text, text, timestamptz);
-- Whom it names now is told, unless it named them before.
CREATE FUNCTION edit_forum_post(viewer uuid, post uuid, words text, html text, short text, handles text[], moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, (SELECT m.thread_id FROM forum_posts m WHERE m.id = post));
  m forum_posts;
  refusal text;
BEGIN
  SELECT x.* INTO m FROM forum_posts x WHERE x.id = post AND x.author_id NOT IN (SELECT my_forum_hidden());
  IF t.id IS NULL OR m.id IS NULL THEN RETURN 'missing'; END IF;
  IF m.author_id <> viewer THEN RETURN 'not yours'; END IF;
  refusal := forum_refusal(viewer, t, moment);
  IF m.deleted_at IS NOT NULL THEN RETURN 'deleted'; END IF;
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF m.body = words THEN RETURN 'same'; END IF;
  INSERT INTO forum_post_revisions (post_id, number, author_id, body, replaced_at)
    SELECT post, count(*) + 1, viewer, m.body, moment FROM forum_post_revisions r WHERE r.post_id = post;
  UPDATE forum_posts SET body = words, body_html = html, excerpt = short, edited_at = moment WHERE id = post;
  IF cardinality(handles) > 0 THEN
    PERFORM enqueue_job('forum.tell-hearers', json_build_object('postId', post, 'handles', handles, 'onlyNamed', true));
  END IF;
  PERFORM publish_event('thread:' || t.id, 'post.edited', jsonb_build_object('id', post, 'number', m.number));
  RETURN 'edited';
END $$;

DROP FUNCTION delete_forum_post(uuid, uuid, timestamptz);
CREATE FUNCTION delete_forum_post(viewer uuid, post uuid, moment timestamptz) RETURNS TABLE (outcome text, author uuid, thread uuid, number int, slug text, title text, shelves text[], told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  t forum_threads := hold_forum_thread(viewer, (SELECT m.thread_id FROM forum_posts m WHERE m.id = post));
  m forum_posts;
  said text;
  people uuid[];
BEGIN
  SELECT x.* INTO m FROM forum_posts x WHERE x.id = post AND x.author_id NOT IN (SELECT my_forum_hidden());
  said := CASE
    WHEN t.id IS NULL OR m.id IS NULL THEN 'missing'
    WHEN m.author_id <> viewer AND my_forum_rank() < 2 THEN 'not yours to delete'
    WHEN m.deleted_at IS NOT NULL THEN 'again'
    WHEN m.number = 1 THEN 'first'
    ELSE coalesce((SELECT f FROM forum_refusal(viewer, t, moment) f WHERE f IN ('locked', 'closed')), 'deleted') END;
  IF said = 'deleted' THEN
    UPDATE forum_posts SET body = NULL, body_html = NULL, excerpt = NULL, deleted_at = moment WHERE id = post;
    DELETE FROM forum_post_revisions r WHERE r.post_id = post;
    -- The caller tells its author after this: an inbox is locked before any channel, here as everywhere.
    people := forget_forum_notices(ARRAY[post], m.author_id);
    PERFORM publish_event('thread:' || t.id, 'post.deleted', jsonb_build_object('id', post, 'number', m.number));
  END IF;
  RETURN QUERY SELECT said, m.author_id, t.id, m.number, t.slug::text, t.title::text, forum_shelves(t.category_id), people;
END $$;

DROP FUNCTION delete_forum_thread(uuid, uuid, timestamptz);
CREATE FUNCTION delete_forum_thread(viewer uuid, thread uuid, moment timestamptz) RETURNS TABLE (outcome text, author uuid, title text, shelves text[], told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  said text;
  people uuid[];
BEGIN
  said := CASE
    WHEN t.id IS NULL THEN 'missing'
    WHEN my_forum_rank() = 2 THEN 'deleted'
    WHEN t.author_id <> viewer THEN 'not yours to delete'
    WHEN EXISTS (SELECT FROM forum_posts m WHERE m.thread_id = t.id AND m.author_id <> viewer AND m.deleted_at IS NULL) THEN 'answered'
    ELSE coalesce((SELECT f FROM forum_refusal(viewer, t, moment) f WHERE f IN ('locked', 'closed')), 'deleted') END;
  IF said = 'deleted' THEN
    people := forget_forum_notices((SELECT array_agg(m.id) FROM forum_posts m WHERE m.thread_id = t.id), t.author_id);
    DELETE FROM forum_threads x WHERE x.id = t.id;
    PERFORM publish_event('thread:' || t.id, 'thread.deleted', '{}');
  END IF;
  RETURN QUERY SELECT said, t.author_id, t.title::text, forum_shelves(t.category_id), people;
END $$;

REVOKE ALL ON FUNCTION forum_category_level(uuid, uuid), follow_forum_thread(uuid, uuid, text), follow_forum_category(uuid, text, text),
  unread_forum_threads(uuid), read_whole_forum(uuid),
  start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, text[], timestamptz),
  reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, text[], timestamptz),
  edit_forum_post(uuid, uuid, text, text, text, text[], timestamptz),
  delete_forum_post(uuid, uuid, timestamptz), delete_forum_thread(uuid, uuid, timestamptz),
  forum_hearers(uuid, text[], boolean, uuid, int), enqueue_forum_hearers(uuid, uuid, uuid, uuid, int, text[]),
  forget_forum_notices(uuid[], uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forum_category_level(uuid, uuid), follow_forum_thread(uuid, uuid, text), follow_forum_category(uuid, text, text),
  unread_forum_threads(uuid), read_whole_forum(uuid),
  start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, text[], timestamptz),
  reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, text[], timestamptz),
  edit_forum_post(uuid, uuid, text, text, text, text[], timestamptz),
  delete_forum_post(uuid, uuid, timestamptz), delete_forum_thread(uuid, uuid, timestamptz) TO app;
GRANT EXECUTE ON FUNCTION forum_hearers(uuid, text[], boolean, uuid, int) TO jobs;
