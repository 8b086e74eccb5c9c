-- Where a post stood before it was moved to another thread: old addresses lead on.
CREATE TABLE "forum_moved_posts" (
    "thread_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "post_id" UUID NOT NULL,

    CONSTRAINT "forum_moved_posts_pkey" PRIMARY KEY ("thread_id","number")
);
CREATE INDEX "forum_moved_posts_post_id_idx" ON "forum_moved_posts"("post_id");
ALTER TABLE "forum_moved_posts" ADD CONSTRAINT "forum_moved_posts_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "forum_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('forum_moved_posts', 'post_id');
DROP POLICY app_select ON forum_moved_posts;
DROP POLICY app_insert ON forum_moved_posts;
DROP POLICY app_update ON forum_moved_posts;
DROP POLICY app_delete ON forum_moved_posts;
REVOKE INSERT, UPDATE, DELETE ON forum_moved_posts FROM app;
CREATE POLICY app_select ON forum_moved_posts FOR SELECT TO app
  USING (EXISTS (SELECT FROM forum_posts m WHERE m.id = post_id AND m.category_id IN (SELECT my_forum_categories())));

-- Where a post is by now that once stood at a number of a thread.
CREATE FUNCTION find_moved_post(viewer uuid, thread uuid, old_number int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT jsonb_build_object('threadId', t.id, 'slug', t.slug, 'number', m.number)
    FROM forum_moved_posts v JOIN forum_posts m ON m.id = v.post_id JOIN forum_threads t ON t.id = m.thread_id
   WHERE v.thread_id = thread AND v.number = old_number;
END $$;
-- With where it is by now, when it was moved away.
CREATE OR REPLACE FUNCTION forum_post_view(viewer uuid, m forum_posts) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', m.id, 'threadId', m.thread_id, 'number', m.number,
    'clientId', CASE WHEN m.author_id = viewer THEN m.client_id END,
    'author', (SELECT person_view(p) FROM members p WHERE p.id = m.author_id), 'isFolded', coalesce(has_muted(viewer, m.author_id), false),
    'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
    'replyTo', (SELECT jsonb_build_object('number', r.number, 'author', person_view(p), 'excerpt', r.excerpt)
                  FROM forum_posts r JOIN members p ON p.id = r.author_id WHERE r.thread_id = m.thread_id AND r.number = m.reply_to_number),
    'reactions', coalesce((SELECT jsonb_agg(jsonb_build_object('emoji', g.emoji, 'count', g.count, 'mine', g.mine) ORDER BY g.first, g.emoji)
                   FROM (SELECT x.emoji, count(*), coalesce(bool_or(x.member_id = viewer), false) AS mine, min(x.created_at) AS first
                           FROM forum_post_reactions x WHERE x.post_id = m.id GROUP BY x.emoji) g), '[]'),
    'movedTo', CASE WHEN m.deleted_at IS NOT NULL THEN (SELECT jsonb_build_object('threadId', n.id, 'slug', n.slug, 'number', r.number)
                 FROM forum_moved_posts v JOIN forum_posts r ON r.id = v.post_id JOIN forum_threads n ON n.id = r.thread_id
                WHERE v.thread_id = m.thread_id AND v.number = m.number) END,
    'poll', CASE WHEN m.number = 1 THEN forum_poll_view(m.thread_id) END,
    'bookmark', (SELECT jsonb_build_object('note', b.note, 'remindAt', b.remind_at) FROM forum_bookmarks b WHERE b.member_id = viewer AND b.post_id = m.id))
$$;

-- What a category counts, after posts went from it to another one by hand. Locked in one order, as whoever saves categories.
CREATE FUNCTION carry_forum_counts(from_category uuid, to_category uuid, posts int) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF from_category = to_category THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('forum_categories', 12));
  PERFORM FROM forum_categories c WHERE c.id IN (from_category, to_category) ORDER BY c.id FOR NO KEY UPDATE;
  UPDATE forum_categories c SET post_count = c.post_count + CASE WHEN c.id = to_category THEN posts ELSE -posts END
   WHERE c.id IN (from_category, to_category);
END $$;

-- Adds all posts of a thread to the end of another one and takes the thread away. Numbers go on where the other one ended. The site's staff.
CREATE FUNCTION merge_forum_threads(viewer uuid, source uuid, target uuid, moment timestamptz)
  RETURNS TABLE (outcome text, author uuid, slug text, title text, number int, shelves text[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  s forum_threads;
  t forum_threads;
  refusal text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF my_forum_rank() < 2 THEN RETURN QUERY SELECT 'forbidden', NULL::uuid, NULL::text, NULL::text, NULL::int, NULL::text[]; RETURN; END IF;
  PERFORM FROM forum_threads x WHERE x.id IN (source, target) ORDER BY x.id FOR UPDATE;
  SELECT x.* INTO s FROM forum_threads x WHERE x.id = source;
  SELECT x.* INTO t FROM forum_threads x WHERE x.id = target;
  refusal := CASE
    WHEN s.id IS NULL THEN 'missing'
    WHEN t.id IS NULL THEN 'no target'
    WHEN source = target THEN 'itself'
    WHEN EXISTS (SELECT FROM forum_polls p WHERE p.thread_id = source) THEN 'has poll' END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid, NULL::text, NULL::text, NULL::int, NULL::text[]; RETURN; END IF;
  UPDATE forum_posts m SET thread_id = target, category_id = t.category_id, number = m.number + t.last_number,
    reply_to_number = m.reply_to_number + t.last_number, client_id = m.id::text WHERE m.thread_id = source;
  INSERT INTO forum_moved_posts (thread_id, number, post_id)
    SELECT source, m.number - t.last_number, m.id FROM forum_posts m WHERE m.thread_id = target AND m.number > t.last_number
    ON CONFLICT DO NOTHING;
  INSERT INTO forum_positions (member_id, thread_id, last_read, level)
    SELECT y.member_id, target, y.last_read + t.last_number, y.level FROM forum_positions y WHERE y.thread_id = source AND y.level IS NOT NULL
    ON CONFLICT (member_id, thread_id) DO NOTHING;
  UPDATE forum_threads x SET post_count = x.post_count + s.post_count, last_number = t.last_number + s.last_number,
    last_post_at = greatest(x.last_post_at, s.last_post_at), heat = forum_heat_of(target),
    last_poster_id = CASE WHEN s.last_post_at > x.last_post_at THEN s.last_poster_id ELSE x.last_poster_id END,
    solved_number = coalesce(x.solved_number, s.solved_number + t.last_number) WHERE x.id = target;
  PERFORM carry_forum_counts(s.category_id, t.category_id, s.post_count);
  DELETE FROM forum_threads x WHERE x.id = source;
  PERFORM lock_inbox(s.author_id);
  PERFORM publish_event('thread:' || x.id, x.type, jsonb_build_object('into', target))
    FROM (VALUES (source, 'thread.merged'), (target, 'thread.changed')) x(id, type);
  RETURN QUERY SELECT 'merged', s.author_id, t.slug::text, s.title::text, t.last_number + 1,
    array_cat(forum_shelves(s.category_id), forum_shelves(t.category_id));
END $$;

-- Makes a thread of posts of another one, in their order; where they stood, there is from then on where they went. The site's staff.
CREATE FUNCTION split_forum_thread(viewer uuid, source uuid, numbers int[], new_thread uuid, heading text, address text, ref text, moment timestamptz)
  RETURNS TABLE (outcome text, authors uuid[], shelves text[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  s forum_threads := hold_forum_thread(viewer, source);
  c uuid := (SELECT x.id FROM forum_categories x WHERE x.slug = ref);
  chosen forum_posts[] := ARRAY(SELECT m FROM forum_posts m WHERE m.thread_id = source AND m.number = ANY (numbers) AND m.number > 1
                                   AND m.deleted_at IS NULL ORDER BY m.number);
  many int := cardinality(chosen);
  last forum_posts;
  people uuid[];
  refusal text;
BEGIN
  refusal := CASE
    WHEN s.id IS NULL THEN 'missing'
    WHEN my_forum_rank() < 2 THEN 'forbidden'
    WHEN ref IS NOT NULL AND c IS NULL THEN 'no category'
    WHEN many = 0 OR many <> (SELECT count(DISTINCT n) FROM unnest(numbers) n) THEN 'unmovable' END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid[], NULL::text[]; RETURN; END IF;
  c := coalesce(c, s.category_id);
  last := chosen[many];
  INSERT INTO forum_threads (id, category_id, slug, title, author_id, client_id, last_poster_id, last_number, post_count, last_post_at, created_at)
    VALUES (new_thread, c, address, heading, chosen[1].author_id, 'split-' || new_thread, last.author_id, many, many, last.created_at, chosen[1].created_at);
  UPDATE forum_posts m SET thread_id = new_thread, category_id = c, number = n, client_id = m.id::text,
    reply_to_number = (SELECT k FROM generate_subscripts(chosen, 1) k WHERE chosen[k].number = m.reply_to_number)
    FROM generate_subscripts(chosen, 1) n WHERE m.id = chosen[n].id;
  INSERT INTO forum_moved_posts (thread_id, number, post_id) SELECT source, chosen[n].number, chosen[n].id FROM generate_subscripts(chosen, 1) n;
  INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, deleted_at, created_at)
    SELECT gen_random_uuid(), source, s.category_id, chosen[n].number, chosen[n].author_id, 'moved-' || chosen[n].number, moment, chosen[n].created_at
      FROM generate_subscripts(chosen, 1) n;
  INSERT INTO forum_positions (member_id, thread_id, last_read, level)
    SELECT DISTINCT ON (chosen[n].author_id) chosen[n].author_id, new_thread, many, CASE WHEN chosen[n].author_id = chosen[1].author_id THEN 'watching' ELSE 'tracking' END
      FROM generate_subscripts(chosen, 1) n;
  SELECT x.* INTO last FROM forum_posts x WHERE x.thread_id = source AND x.deleted_at IS NULL ORDER BY x.number DESC LIMIT 1;
  UPDATE forum_threads x SET post_count = x.post_count - many, last_post_at = last.created_at, last_poster_id = last.author_id,
    heat = forum_heat_of(source), solved_number = CASE WHEN x.solved_number = ANY (numbers) THEN NULL ELSE x.solved_number END WHERE x.id = source;
  UPDATE forum_threads x SET heat = forum_heat_of(new_thread) WHERE x.id = new_thread;
  PERFORM carry_forum_counts(s.category_id, c, many);
  people := ARRAY(SELECT DISTINCT chosen[n].author_id FROM generate_subscripts(chosen, 1) n ORDER BY 1);
  PERFORM lock_inbox(p) FROM unnest(people) p;
  PERFORM publish_event('thread:' || source, 'thread.changed', '{}');
  RETURN QUERY SELECT 'split', people, array_cat(forum_shelves(s.category_id), forum_shelves(c));
END $$;

REVOKE ALL ON FUNCTION find_moved_post(uuid, uuid, int), carry_forum_counts(uuid, uuid, int), merge_forum_threads(uuid, uuid, uuid, timestamptz),
  split_forum_thread(uuid, uuid, int[], uuid, text, text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_moved_post(uuid, uuid, int), merge_forum_threads(uuid, uuid, uuid, timestamptz),
  split_forum_thread(uuid, uuid, int[], uuid, text, text, text, timestamptz) TO app;
