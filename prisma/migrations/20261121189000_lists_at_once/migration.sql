-- What a list shows of its rows is put together for all of them at once: the tables beside them are read once a list
-- instead of once a row, and so are the rules of who may see what. `place` is where a row stood among those given.

-- Names its function in full and sets nothing, so that it becomes part of the statement that calls it.
CREATE OR REPLACE FUNCTION person_view(p members) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT pg_catalog.jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url)
$$;
ALTER FUNCTION person_view(members) RESET ALL;

-- Posts of the forum.
CREATE FUNCTION forum_post_views(viewer uuid, chosen forum_posts[]) RETURNS TABLE (place bigint, item jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH reactions AS MATERIALIZED (
    SELECT x.post_id, jsonb_agg(jsonb_build_object('emoji', x.emoji, 'count', x.count, 'mine', x.mine) ORDER BY x.first, x.emoji) AS items
      FROM (SELECT y.post_id, y.emoji, count(*), coalesce(bool_or(y.member_id = viewer), false) AS mine, min(y.created_at) AS first
              FROM forum_post_reactions y WHERE y.post_id = ANY (ARRAY(SELECT c.id FROM unnest(chosen) c)) GROUP BY y.post_id, y.emoji) x
     GROUP BY x.post_id)
  SELECT m.place, jsonb_build_object('id', m.id, 'threadId', m.thread_id, 'number', m.number,
      'clientId', CASE WHEN m.author_id = viewer THEN m.client_id END, 'author', (SELECT person_view(p) FROM members p WHERE p.id = m.author_id), 'isFolded', u.muter_id IS NOT NULL,
      'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'correctedAt', m.corrected_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
      'replyTo', CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('number', r.number, 'author', (SELECT person_view(p) FROM members p WHERE p.id = r.author_id), 'excerpt', r.excerpt) END,
      'reactions', coalesce(g.items, '[]'),
      'movedTo', CASE WHEN n.id IS NOT NULL THEN jsonb_build_object('threadId', n.id, 'slug', n.slug, 'number', w.number) END,
      'poll', CASE WHEN m.number = 1 THEN forum_poll_view(m.thread_id) END,
      'bookmark', CASE WHEN k.post_id IS NOT NULL THEN jsonb_build_object('note', k.note, 'remindAt', k.remind_at) END)
    FROM (SELECT row_number() OVER () AS place, c.* FROM unnest(chosen) c) m
    LEFT JOIN mutes u ON u.muter_id = viewer AND u.muted_id = m.author_id AND (u.ends_at IS NULL OR u.ends_at > now())
    LEFT JOIN forum_posts r ON r.thread_id = m.thread_id AND r.number = m.reply_to_number
    LEFT JOIN reactions g ON g.post_id = m.id
    LEFT JOIN forum_bookmarks k ON k.member_id = viewer AND k.post_id = m.id
    LEFT JOIN LATERAL (SELECT x.number, x.thread_id FROM forum_moved_posts v JOIN forum_posts x ON x.id = v.post_id
                        WHERE m.deleted_at IS NOT NULL AND v.thread_id = m.thread_id AND v.number = m.number LIMIT 1) w ON true
    LEFT JOIN forum_threads n ON n.id = w.thread_id
$$;

CREATE OR REPLACE FUNCTION forum_post_view(viewer uuid, m forum_posts) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT v.item FROM forum_post_views(viewer, ARRAY[m]) v
$$;

CREATE OR REPLACE FUNCTION list_forum_posts(viewer uuid, thread uuid, before_number integer, after_number integer, most integer)
RETURNS TABLE (item jsonb, posts jsonb) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads;
  chosen forum_posts[];
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  SELECT x.* INTO t FROM forum_threads x WHERE x.id = thread;
  IF t.id IS NULL THEN RETURN; END IF;
  IF before_number IS NULL THEN
    chosen := ARRAY(SELECT m FROM forum_posts m WHERE m.thread_id = thread AND m.number > after_number ORDER BY m.number LIMIT most);
  ELSE
    chosen := ARRAY(SELECT p.m FROM (SELECT m, m.number FROM forum_posts m WHERE m.thread_id = thread AND m.number < before_number
                                      ORDER BY m.number DESC LIMIT most) p ORDER BY p.number);
  END IF;
  RETURN QUERY SELECT forum_thread_view(viewer, t), (SELECT coalesce(jsonb_agg(v.item ORDER BY v.place), '[]') FROM forum_post_views(viewer, chosen) v);
END $$;

-- Threads.
CREATE FUNCTION forum_thread_views(viewer uuid, chosen forum_threads[]) RETURNS TABLE (place bigint, item jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH shelves AS MATERIALIZED (
    SELECT c.id, forum_category_level(viewer, c.id) AS level,
           jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'colour', c.colour, 'whoMayReply', c.who_may_reply,
             'isArchived', is_forum_archived(c.id), 'hasAnswers', c.has_answers,
             'isKept', EXISTS (SELECT FROM forum_category_moderators k WHERE k.member_id = viewer AND k.category_id IN (c.id, c.parent_id)),
             'parent', CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('slug', p.slug, 'name', p.name) END) AS item
      FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id
     WHERE c.id = ANY (ARRAY(SELECT x.category_id FROM unnest(chosen) x)))
  SELECT t.place, jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'postCount', t.post_count, 'lastNumber', t.last_number,
      'lastPostAt', t.last_post_at, 'isPinned', t.pinned_at IS NOT NULL, 'isLocked', t.locked_at IS NOT NULL, 'closesAt', t.closes_at,
      'slowSeconds', t.slow_seconds, 'createdAt', t.created_at, 'tags', t.tags, 'solvedNumber', t.solved_number, 'heat', t.heat,
      'category', s.item, 'author', (SELECT person_view(p) FROM members p WHERE p.id = t.author_id),
      'lastPoster', (SELECT person_view(p) FROM members p WHERE p.id = t.last_poster_id AND p.id NOT IN (SELECT my_forum_hidden())),
      'lastRead', nullif(y.last_read, 0), 'level', coalesce(y.level, s.level))
    FROM (SELECT row_number() OVER () AS place, x.* FROM unnest(chosen) x) t
    LEFT JOIN shelves s ON s.id = t.category_id
    LEFT JOIN forum_positions y ON y.member_id = viewer AND y.thread_id = t.id
$$;

CREATE OR REPLACE FUNCTION forum_thread_view(viewer uuid, t forum_threads) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT v.item FROM forum_thread_views(viewer, ARRAY[t]) v
$$;

CREATE OR REPLACE FUNCTION list_forum_threads(viewer uuid, ref text, label text, how text, since timestamp with time zone, before_rank text, before_id uuid, most integer)
RETURNS TABLE (items jsonb, pinned jsonb) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  key text := CASE how WHEN 'top' THEN 'post_count' WHEN 'trending' THEN 'heat' WHEN 'new' THEN 'created_at' ELSE 'last_post_at' END;
  kind text := CASE how WHEN 'top' THEN 'int' WHEN 'trending' THEN 'float8' ELSE 'timestamptz' END;
  apart boolean := how = 'latest' AND ref IS NOT NULL AND label IS NULL;
  page text;
  shelves uuid[];
  found forum_threads[];
  top forum_threads[];
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF ref IS NOT NULL THEN
    SELECT array_agg(c.id) INTO shelves FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id WHERE ref IN (c.slug, p.slug);
    IF shelves IS NULL THEN RETURN; END IF;
  END IF;
  page := concat('SELECT t FROM forum_threads t WHERE true',
    CASE WHEN ref IS NOT NULL THEN ' AND t.category_id = s.id' END,
    CASE WHEN apart THEN ' AND t.pinned_at IS NULL' END,
    CASE WHEN how IN ('top', 'new') THEN ' AND t.created_at >= $4' END,
    CASE WHEN how = 'new' THEN ' AND is_new_forum_thread($7, t)' END,
    CASE WHEN before_id IS NOT NULL THEN format(' AND (t.%I, t.id) < ($2::%s, $3)', key, kind) END,
    format(' ORDER BY t.%I DESC, t.id DESC LIMIT $1', key));
  IF label IS NOT NULL THEN
    page := 'SELECT t FROM tagged_forum_threads($5, $6, $2::timestamptz, $3, $1) t';
  ELSIF ref IS NOT NULL THEN
    page := format('SELECT x.t FROM unnest($6) s(id) CROSS JOIN LATERAL (%s) x ORDER BY (x.t).%I DESC, (x.t).id DESC LIMIT $1', page, key);
  END IF;
  EXECUTE concat('SELECT ARRAY(', page, ')') INTO found USING most, before_rank, before_id, since, label, shelves, viewer;
  IF apart AND before_id IS NULL THEN
    top := ARRAY(SELECT t FROM forum_threads t WHERE t.category_id = ANY (shelves) AND t.pinned_at IS NOT NULL ORDER BY t.pinned_at DESC, t.id);
  END IF;
  RETURN QUERY SELECT coalesce(jsonb_agg(v.item ORDER BY v.place) FILTER (WHERE v.place <= cardinality(found)), '[]'),
                      coalesce(jsonb_agg(v.item ORDER BY v.place) FILTER (WHERE v.place > cardinality(found)), '[]')
    FROM forum_thread_views(viewer, found || top) v;
END $$;

CREATE OR REPLACE FUNCTION list_unread_threads(viewer uuid, before_at timestamp with time zone, before_id uuid, most integer)
RETURNS TABLE (items jsonb) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE found forum_threads[];
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  found := ARRAY(SELECT t FROM unread_forum_threads(viewer) t WHERE before_id IS NULL OR (t.last_post_at, t.id) < (before_at, before_id)
                  ORDER BY t.last_post_at DESC, t.id DESC LIMIT most);
  RETURN QUERY SELECT coalesce(jsonb_agg(v.item ORDER BY v.place), '[]') FROM forum_thread_views(viewer, found) v;
END $$;

CREATE OR REPLACE FUNCTION list_film_threads(viewer uuid, ref text, most integer)
RETURNS TABLE (item jsonb) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE found forum_threads[];
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  found := ARRAY(SELECT t FROM forum_threads t WHERE t.film_id = (SELECT f.id FROM films f WHERE f.slug = ref)
                  ORDER BY t.last_post_at DESC, t.id DESC LIMIT most);
  RETURN QUERY SELECT v.item FROM forum_thread_views(viewer, found) v ORDER BY v.place;
END $$;

-- Messages of conversations.
CREATE FUNCTION message_views(viewer uuid, chosen messages[]) RETURNS TABLE (place bigint, item jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH ids AS MATERIALIZED (SELECT ARRAY(SELECT c.id FROM unnest(chosen) c) AS these),
  reactions AS MATERIALIZED (
    SELECT x.message_id, jsonb_agg(jsonb_build_object('emoji', x.emoji, 'count', x.count, 'mine', x.mine) ORDER BY x.first, x.emoji) AS items
      FROM (SELECT y.message_id, y.emoji, count(*), bool_or(y.member_id = viewer) AS mine, min(y.created_at) AS first
              FROM message_reactions y WHERE y.message_id = ANY ((SELECT i.these FROM ids i)::uuid[]) GROUP BY y.message_id, y.emoji) x
     GROUP BY x.message_id),
  images AS MATERIALIZED (
    SELECT i.message_id, jsonb_agg(i.view ORDER BY i.position) AS items FROM message_images i
     WHERE i.message_id = ANY ((SELECT x.these FROM ids x)::uuid[]) GROUP BY i.message_id)
  SELECT m.place, jsonb_build_object('id', m.id, 'conversationId', m.conversation_id, 'seq', m.seq,
      'clientId', CASE WHEN m.sender_id = viewer THEN m.client_id END, 'sender', (SELECT person_view(p) FROM members p WHERE p.id = m.sender_id),
      'isHidden', h.blocker_id IS NOT NULL,
      'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'correctedAt', m.corrected_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
      'replyTo', CASE WHEN r.seq IS NOT NULL THEN jsonb_build_object('seq', r.seq, 'senderId', r.sender_id, 'senderName', (SELECT p.name FROM members p WHERE p.id = r.sender_id), 'excerpt', r.excerpt,
                   'isHidden', EXISTS (SELECT FROM blocks b WHERE b.blocker_id = viewer AND b.blocked_id = r.sender_id)) END,
      'preview', m.preview, 'images', coalesce(i.items, '[]'), 'reactions', coalesce(g.items, '[]'))
    FROM (SELECT row_number() OVER () AS place, c.* FROM unnest(chosen) c) m
    LEFT JOIN blocks h ON h.blocker_id = viewer AND h.blocked_id = m.sender_id
    LEFT JOIN conversation_members y ON y.conversation_id = m.conversation_id AND y.member_id = viewer
    LEFT JOIN messages r
           ON m.reply_to_seq IS NOT NULL AND r.conversation_id = m.conversation_id AND r.seq = m.reply_to_seq AND r.seq > y.sees_from_seq
    LEFT JOIN images i ON i.message_id = m.id
    LEFT JOIN reactions g ON g.message_id = m.id
$$;

CREATE OR REPLACE FUNCTION message_view(viewer uuid, m messages) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT v.item FROM message_views(viewer, ARRAY[m]) v
$$;

CREATE OR REPLACE FUNCTION list_messages(viewer uuid, in_conversation uuid, before_seq integer, after_seq integer, most integer)
RETURNS TABLE (items jsonb) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  floor int;
  top int := coalesce(before_seq, 2147483647);
  chosen messages[];
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT m.sees_from_seq INTO floor FROM conversation_members m WHERE m.conversation_id = in_conversation AND m.member_id = viewer;
  IF floor IS NULL THEN RETURN; END IF;
  IF after_seq IS NULL THEN
    chosen := ARRAY(SELECT m FROM messages m WHERE m.conversation_id = in_conversation AND m.seq > floor AND m.seq < top ORDER BY m.seq DESC LIMIT most);
  ELSE
    chosen := ARRAY(SELECT m FROM messages m WHERE m.conversation_id = in_conversation AND m.seq > greatest(floor, after_seq) AND m.seq < top
                     ORDER BY m.seq LIMIT most);
  END IF;
  RETURN QUERY SELECT coalesce(jsonb_agg(v.item ORDER BY v.place), '[]') FROM message_views(viewer, chosen) v;
END $$;

-- Messages of communities' rooms.
CREATE FUNCTION room_message_views(viewer uuid, chosen community_messages[]) RETURNS TABLE (place bigint, item jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH ids AS MATERIALIZED (SELECT ARRAY(SELECT c.id FROM unnest(chosen) c) AS these),
  reactions AS MATERIALIZED (
    SELECT x.message_id, jsonb_agg(jsonb_build_object('emoji', x.emoji, 'count', x.count, 'mine', x.mine) ORDER BY x.first, x.emoji) AS items
      FROM (SELECT y.message_id, y.emoji, count(*), bool_or(y.member_id = viewer) AS mine, min(y.created_at) AS first
              FROM community_message_reactions y WHERE y.message_id = ANY ((SELECT i.these FROM ids i)::uuid[]) GROUP BY y.message_id, y.emoji) x
     GROUP BY x.message_id),
  images AS MATERIALIZED (
    SELECT i.message_id, jsonb_agg(i.view ORDER BY i.position) AS items FROM community_message_images i
     WHERE i.message_id = ANY ((SELECT x.these FROM ids x)::uuid[]) GROUP BY i.message_id)
  SELECT m.place, jsonb_build_object(
      'id', m.id, 'roomId', m.room_id, 'communityId', m.community_id, 'threadId', m.thread_id, 'seq', m.seq, 'isHeld', false,
      'clientId', CASE WHEN m.sender_id = viewer THEN m.client_id END, 'sender', (SELECT person_view(p) FROM members p WHERE p.id = m.sender_id), 'senderRole', y.role,
      'body', m.body, 'html', m.body_html, 'preview', m.preview, 'editedAt', m.edited_at, 'correctedAt', m.corrected_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
      'replyCount', m.reply_count, 'lastReplyAt', m.last_reply_at, 'pinnedAt', m.pinned_at,
      'replyTo', CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('seq', r.seq, 'senderId', r.sender_id, 'senderName', (SELECT p.name FROM members p WHERE p.id = r.sender_id), 'excerpt', r.excerpt) END,
      'images', coalesce(i.items, '[]'), 'reactions', coalesce(g.items, '[]'))
    FROM (SELECT row_number() OVER () AS place, c.* FROM unnest(chosen) c) m
    LEFT JOIN community_members y ON y.community_id = m.community_id AND y.member_id = m.sender_id
    LEFT JOIN community_messages r ON r.id = m.reply_to_id
    LEFT JOIN images i ON i.message_id = m.id
    LEFT JOIN reactions g ON g.message_id = m.id
$$;

CREATE OR REPLACE FUNCTION room_message_view(viewer uuid, m community_messages) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT v.item FROM room_message_views(viewer, ARRAY[m]) v
$$;

CREATE OR REPLACE FUNCTION list_room_messages(viewer uuid, in_room uuid, in_thread uuid, before_seq integer, after_seq integer, most integer)
RETURNS TABLE (items jsonb) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  top int := coalesce(before_seq, 2147483647);
  chosen community_messages[];
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF NOT EXISTS (SELECT FROM community_rooms r WHERE r.id = in_room) THEN RETURN; END IF;
  IF in_thread IS NULL AND after_seq IS NULL THEN
    chosen := ARRAY(SELECT m FROM community_messages m WHERE m.room_id = in_room AND m.thread_id IS NULL AND m.seq < top ORDER BY m.seq DESC LIMIT most);
  ELSIF in_thread IS NULL THEN
    chosen := ARRAY(SELECT m FROM community_messages m WHERE m.room_id = in_room AND m.thread_id IS NULL AND m.seq > after_seq AND m.seq < top
                     ORDER BY m.seq LIMIT most);
  ELSIF NOT EXISTS (SELECT FROM community_messages m WHERE m.id = in_thread AND m.room_id = in_room AND m.thread_id IS NULL) THEN RETURN;
  ELSIF after_seq IS NULL THEN
    chosen := ARRAY(SELECT m FROM community_messages m WHERE m.thread_id = in_thread AND m.seq < top ORDER BY m.seq DESC LIMIT most);
  ELSE
    chosen := ARRAY(SELECT m FROM community_messages m WHERE m.thread_id = in_thread AND m.seq > after_seq AND m.seq < top ORDER BY m.seq LIMIT most);
  END IF;
  RETURN QUERY SELECT coalesce(jsonb_agg(v.item ORDER BY v.place), '[]') FROM room_message_views(viewer, chosen) v;
END $$;

REVOKE ALL ON FUNCTION forum_post_views(uuid, forum_posts[]), forum_thread_views(uuid, forum_threads[]), message_views(uuid, messages[]),
  room_message_views(uuid, community_messages[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forum_post_views(uuid, forum_posts[]), forum_thread_views(uuid, forum_threads[]), message_views(uuid, messages[]),
  room_message_views(uuid, community_messages[]) TO app;
