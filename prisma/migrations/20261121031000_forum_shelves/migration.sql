-- The addresses of a category and of what it stands under: whose lists a change in it concerns.
CREATE FUNCTION forum_shelves(category uuid) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT array_remove(ARRAY[c.slug, p.slug]::text[], NULL)
    FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id WHERE c.id = category
$$;

-- With what its category stands under.
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
    'lastRead', (SELECT y.last_read FROM forum_positions y WHERE y.member_id = viewer AND y.thread_id = t.id))
$$;
DROP FUNCTION reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, timestamptz);
-- The same, and which lists it concerns.
CREATE FUNCTION reply_in_forum(viewer uuid, thread uuid, new_post uuid, own_name text, words text, html text, short text, answers int,
                               moment timestamptz) RETURNS TABLE (outcome text, wait int, item jsonb, shelves text[])
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
  INSERT INTO forum_positions AS y (member_id, thread_id, last_read, last_sent_at) VALUES (viewer, thread, m.number, moment)
    ON CONFLICT (member_id, thread_id) DO UPDATE SET last_read = greatest(y.last_read, excluded.last_read), last_sent_at = moment;
  PERFORM publish_event('thread:' || thread, 'post.created', jsonb_build_object('id', m.id, 'number', m.number, 'authorId', viewer));
  RETURN QUERY SELECT 'said', NULL::int, forum_post_view(viewer, m), forum_shelves(t.category_id);
END $$;

DROP FUNCTION delete_forum_post(uuid, uuid, timestamptz);
CREATE FUNCTION delete_forum_post(viewer uuid, post uuid, moment timestamptz) RETURNS TABLE (outcome text, author uuid, thread uuid, number int, slug text, title text, shelves text[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  t forum_threads := hold_forum_thread(viewer, (SELECT m.thread_id FROM forum_posts m WHERE m.id = post));
  m forum_posts;
  said text;
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
    PERFORM lock_inbox(m.author_id);
    PERFORM publish_event('thread:' || t.id, 'post.deleted', jsonb_build_object('id', post, 'number', m.number));
  END IF;
  RETURN QUERY SELECT said, m.author_id, t.id, m.number, t.slug::text, t.title::text, forum_shelves(t.category_id);
END $$;

DROP FUNCTION delete_forum_thread(uuid, uuid, timestamptz);
CREATE FUNCTION delete_forum_thread(viewer uuid, thread uuid, moment timestamptz) RETURNS TABLE (outcome text, author uuid, title text, shelves text[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  said text;
BEGIN
  said := CASE
    WHEN t.id IS NULL THEN 'missing'
    WHEN my_forum_rank() = 2 THEN 'deleted'
    WHEN t.author_id <> viewer THEN 'not yours to delete'
    WHEN EXISTS (SELECT FROM forum_posts m WHERE m.thread_id = t.id AND m.author_id <> viewer AND m.deleted_at IS NULL) THEN 'answered'
    ELSE coalesce((SELECT f FROM forum_refusal(viewer, t, moment) f WHERE f IN ('locked', 'closed')), 'deleted') END;
  IF said = 'deleted' THEN
    DELETE FROM forum_threads x WHERE x.id = t.id;
    PERFORM lock_inbox(t.author_id);
    PERFORM publish_event('thread:' || t.id, 'thread.deleted', '{}');
  END IF;
  RETURN QUERY SELECT said, t.author_id, t.title::text, forum_shelves(t.category_id);
END $$;

REVOKE ALL ON FUNCTION forum_shelves(uuid), reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, timestamptz),
  delete_forum_post(uuid, uuid, timestamptz), delete_forum_thread(uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, timestamptz),
  delete_forum_post(uuid, uuid, timestamptz), delete_forum_thread(uuid, uuid, timestamptz) TO app;
