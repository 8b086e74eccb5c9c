-- Tags of a thread, what is talked of most at present, and the post that answered the question.
ALTER TABLE "forum_threads" ADD COLUMN "tags" VARCHAR(30)[] NOT NULL DEFAULT '{}',
  ADD COLUMN "heat" DOUBLE PRECISION NOT NULL DEFAULT 0,
  ADD COLUMN "solved_number" INTEGER,
  ADD CONSTRAINT "forum_threads_few_tags" CHECK (cardinality(tags) <= 5),
  ADD CONSTRAINT "forum_threads_solved_by_an_answer" CHECK (solved_number BETWEEN 2 AND last_number);
-- Questions of its threads have an answer that is marked.
ALTER TABLE "forum_categories" ADD COLUMN "has_answers" BOOLEAN NOT NULL DEFAULT false;
-- What is not a text alone: the title, category and tags of a thread to be.
ALTER TABLE "drafts" ADD COLUMN "details" JSONB;

CREATE INDEX "forum_threads_tags_idx" ON "forum_threads" USING GIN ("tags");
CREATE INDEX "forum_threads_heat_id_idx" ON "forum_threads"("heat" DESC, "id" DESC);
CREATE INDEX "forum_threads_category_id_heat_id_idx" ON "forum_threads"("category_id", "heat" DESC, "id" DESC);
DROP INDEX "forum_threads_created_at_idx";
CREATE INDEX "forum_threads_created_at_id_idx" ON "forum_threads"("created_at" DESC, "id" DESC);

-- A post counts a third of what it counted two days before, and so on for ever. Kept as the logarithm of a sum that grows with time
-- instead of one that falls, so that the order of threads never has to be worked out anew.
CREATE FUNCTION forum_heat(before float8, posts int, at timestamptz) RETURNS float8
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN posts < 1 THEN before WHEN abs(before - x) > 40 THEN greatest(before, x)
              ELSE greatest(before, x) + ln(1 + exp(-abs(before - x))) END
    FROM (SELECT extract(epoch FROM at - timestamptz '2026-01-01 00:00:00+00')::float8 / 172800 + ln(greatest(posts, 1)) AS x) now
$$;
CREATE FUNCTION forum_heat_of(thread uuid) RETURNS float8
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  heat float8 := 0;
  at timestamptz;
BEGIN
  FOR at IN SELECT m.created_at FROM forum_posts m WHERE m.thread_id = thread AND m.deleted_at IS NULL ORDER BY m.number LOOP
    heat := forum_heat(heat, 1, at);
  END LOOP;
  RETURN heat;
END $$;
UPDATE forum_threads SET heat = forum_heat_of(id);

CREATE OR REPLACE FUNCTION forum_posts_keep_counts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE forum_threads t SET post_count = t.post_count + n.said, last_number = greatest(t.last_number, n.last),
           last_post_at = greatest(t.last_post_at, n.at), heat = forum_heat(t.heat, n.said::int, n.at),
           last_poster_id = CASE WHEN n.last > t.last_number THEN n.poster ELSE t.last_poster_id END
      FROM (SELECT thread_id, count(*) FILTER (WHERE deleted_at IS NULL) AS said, max(number) AS last, max(created_at) AS at,
                   (array_agg(author_id ORDER BY number DESC))[1] AS poster FROM changed GROUP BY thread_id) n WHERE t.id = n.thread_id;
    UPDATE forum_categories c SET post_count = c.post_count + n.said
      FROM (SELECT category_id, count(*) AS said FROM changed WHERE deleted_at IS NULL GROUP BY category_id) n WHERE c.id = n.category_id;
  ELSE
    UPDATE forum_categories c SET post_count = c.post_count - n.said
      FROM (SELECT category_id, count(*) AS said FROM changed WHERE deleted_at IS NULL GROUP BY category_id) n WHERE c.id = n.category_id;
  END IF;
  RETURN NULL;
END $$;
-- A deleted post answers nothing.
CREATE OR REPLACE FUNCTION forum_post_emptied() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE forum_threads SET post_count = post_count - 1, solved_number = nullif(solved_number, NEW.number) WHERE id = NEW.thread_id;
  UPDATE forum_categories SET post_count = post_count - 1 WHERE id = NEW.category_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION forum_category_view(c forum_categories) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'description', c.description, 'colour', c.colour,
    'parentId', c.parent_id, 'position', c.position, 'whoMayRead', c.who_may_read, 'whoMayStart', c.who_may_start,
    'whoMayReply', c.who_may_reply, 'isArchived', is_forum_archived(c.id), 'hasAnswers', c.has_answers, 'level', forum_category_level(current_member(), c.id), 'threadCount', c.thread_count, 'postCount', c.post_count)
$$;
CREATE OR REPLACE FUNCTION forum_thread_view(viewer uuid, t forum_threads) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'postCount', t.post_count, 'lastNumber', t.last_number,
    'lastPostAt', t.last_post_at, 'isPinned', t.pinned_at IS NOT NULL, 'isLocked', t.locked_at IS NOT NULL, 'closesAt', t.closes_at,
    'slowSeconds', t.slow_seconds, 'createdAt', t.created_at, 'tags', t.tags, 'solvedNumber', t.solved_number, 'heat', t.heat,
    'category', (SELECT jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'colour', c.colour, 'whoMayReply', c.who_may_reply,
                                           'isArchived', is_forum_archived(c.id), 'hasAnswers', c.has_answers,
                                           'parent', (SELECT jsonb_build_object('slug', p.slug, 'name', p.name)
                                                        FROM forum_categories p WHERE p.id = c.parent_id))
                   FROM forum_categories c WHERE c.id = t.category_id),
    'author', (SELECT person_view(p) FROM members p WHERE p.id = t.author_id),
    'lastPoster', (SELECT person_view(p) FROM members p WHERE p.id = t.last_poster_id AND p.id NOT IN (SELECT my_forum_hidden())),
    'lastRead', (SELECT nullif(y.last_read, 0) FROM forum_positions y WHERE y.member_id = viewer AND y.thread_id = t.id),
    'level', coalesce((SELECT y.level FROM forum_positions y WHERE y.member_id = viewer AND y.thread_id = t.id),
                      forum_category_level(viewer, t.category_id)))
$$;

CREATE OR REPLACE FUNCTION save_forum_category(viewer uuid, category uuid, facts jsonb, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  c forum_categories;
  under uuid;
  place int := (facts->>'position')::int;
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN 'forbidden'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('forum_categories', 12));
  SELECT x.* INTO c FROM forum_categories x WHERE x.id = category;
  under := CASE WHEN facts ? 'parentId' THEN (facts->>'parentId')::uuid ELSE c.parent_id END;
  IF EXISTS (SELECT FROM forum_categories x WHERE x.slug = facts->>'slug' AND x.id <> category) THEN RETURN 'taken'; END IF;
  IF under IS NOT NULL AND NOT EXISTS (SELECT FROM forum_categories x WHERE x.id = under) THEN RETURN 'no parent'; END IF;
  IF under IS NOT NULL AND (under = category OR EXISTS (SELECT FROM forum_categories x WHERE x.id = under AND x.parent_id IS NOT NULL)
                            OR EXISTS (SELECT FROM forum_categories x WHERE x.parent_id = category)) THEN RETURN 'deep'; END IF;
  -- A new one, and one that changes its parent, stand last.
  IF c.id IS NULL OR under IS DISTINCT FROM c.parent_id THEN place := coalesce(place, 2147483647); END IF;
  IF c.id IS NULL THEN
    INSERT INTO forum_categories (id, slug, name, parent_id, created_at) VALUES (category, facts->>'slug', facts->>'name', under, moment);
  END IF;
  UPDATE forum_categories x SET parent_id = under, slug = coalesce(facts->>'slug', x.slug), name = coalesce(facts->>'name', x.name),
    description = coalesce(facts->>'description', x.description), colour = coalesce(facts->>'colour', x.colour),
    who_may_read = coalesce(facts->>'whoMayRead', x.who_may_read), who_may_start = coalesce(facts->>'whoMayStart', x.who_may_start),
    who_may_reply = coalesce(facts->>'whoMayReply', x.who_may_reply),
    has_answers = coalesce((facts->>'hasAnswers')::boolean, x.has_answers),
    archived_at = CASE (facts->>'isArchived')::boolean WHEN true THEN coalesce(x.archived_at, moment) WHEN false THEN NULL ELSE x.archived_at END
   WHERE x.id = category;
  IF place IS NOT NULL THEN PERFORM place_forum_category(category, place); END IF;
  RETURN 'saved';
END $$;

-- Threads of the last two weeks that are new to a member: by others, not opened, and not muted with their category.
CREATE FUNCTION is_new_forum_thread(viewer uuid, t forum_threads) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT t.author_id <> viewer
    AND NOT EXISTS (SELECT FROM forum_positions y WHERE y.member_id = viewer AND y.thread_id = t.id AND (y.last_read > 0 OR y.level = 'muted'))
    AND forum_category_level(viewer, t.category_id) <> 'muted'
$$;

-- The threads of a tag that whoever asks may read, newest activity first. Row-level security would not let the index of tags be
-- asked, as containing is not leakproof: so the owner asks it, of the same threads.
CREATE FUNCTION tagged_forum_threads(label text, shelves uuid[], before_at timestamptz, before_id uuid, most int) RETURNS SETOF forum_threads
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT t.* FROM forum_threads t
   WHERE t.tags @> ARRAY[label]::varchar[] AND (shelves IS NULL OR t.category_id = ANY (shelves))
     AND t.category_id IN (SELECT my_forum_categories()) AND t.author_id NOT IN (SELECT my_forum_hidden())
     AND (before_id IS NULL OR (t.last_post_at, t.id) < (before_at, before_id))
   ORDER BY t.last_post_at DESC, t.id DESC LIMIT most
$$;

-- One page of threads: with the newest activity first; or with the most posts of those begun since then; or those talked of most at
-- present; or new to the viewer; of a tag, with the newest activity first; of a category, those of what stands under it too. What is pinned in a category stands apart
-- on the first page of its latest. No row: there is no such category for whoever asks.
DROP FUNCTION list_forum_threads(uuid, text, timestamptz, boolean, int, timestamptz, uuid, int);
CREATE FUNCTION list_forum_threads(viewer uuid, ref text, label text, how text, since timestamptz, before_rank text, before_id uuid, most int)
  RETURNS TABLE (items jsonb, pinned jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
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
  RETURN QUERY SELECT
    coalesce((SELECT jsonb_agg(forum_thread_view(viewer, found[n]) ORDER BY n) FROM generate_subscripts(found, 1) n), '[]'),
    coalesce((SELECT jsonb_agg(forum_thread_view(viewer, top[n]) ORDER BY n) FROM generate_subscripts(top, 1) n), '[]');
END $$;
-- How many threads are unread, and how many new, to a member: a hundred stands for more.
CREATE FUNCTION count_forum_news(viewer uuid, since timestamptz) RETURNS TABLE (unread int, fresh int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT (SELECT count(*)::int FROM (SELECT FROM unread_forum_threads(viewer) LIMIT 100) u),
    (SELECT count(*)::int FROM (SELECT FROM forum_threads t WHERE t.created_at >= since AND is_new_forum_thread(viewer, t)
                                 ORDER BY t.created_at DESC LIMIT 100) f);
END $$;

-- The tags of the threads talked in last that whoever asks may read, the most used first.
CREATE FUNCTION list_forum_tags(viewer uuid, beginning text, most int) RETURNS TABLE (tag text, threads int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT l.tag::text, count(*)::int
    FROM (SELECT t.tags FROM forum_threads t ORDER BY t.last_post_at DESC, t.id DESC LIMIT 2000) x CROSS JOIN LATERAL unnest(x.tags) l(tag)
   WHERE starts_with(l.tag, beginning) GROUP BY l.tag ORDER BY count(*) DESC, l.tag LIMIT most;
END $$;
-- Gives a thread other tags. Its author, while it is open to them, or the site's staff.
CREATE FUNCTION tag_forum_thread(viewer uuid, thread uuid, labels text[], moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  refusal text := forum_refusal(viewer, t, moment);
BEGIN
  IF t.id IS NULL THEN RETURN 'missing'; END IF;
  IF t.author_id <> viewer AND my_forum_rank() < 2 THEN RETURN 'not yours'; END IF;
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  UPDATE forum_threads SET tags = labels WHERE id = thread;
  PERFORM publish_event('thread:' || thread, 'thread.changed', '{}');
  RETURN 'tagged';
END $$;
-- Calls a tag by another name wherever it stands; where the other one stands already, they become one. The site's staff.
CREATE FUNCTION rename_forum_tag(viewer uuid, label text, heading text) RETURNS int
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE changed int;
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN NULL; END IF;
  PERFORM FROM forum_threads t WHERE t.tags @> ARRAY[label]::varchar[] ORDER BY t.id FOR NO KEY UPDATE;
  UPDATE forum_threads t SET tags = ARRAY(
      SELECT x.tag FROM unnest(array_replace(t.tags, label::varchar, heading::varchar)) WITH ORDINALITY x(tag, n) GROUP BY x.tag ORDER BY min(x.n))
   WHERE t.tags @> ARRAY[label]::varchar[];
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
-- Marks the post that answered a thread's question, or none. Its author, or the site's staff, where questions have answers.
CREATE FUNCTION solve_forum_thread(viewer uuid, thread uuid, answer int, moment timestamptz) RETURNS TABLE (outcome text, answerer uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  refusal text := forum_refusal(viewer, t, moment);
  m forum_posts;
BEGIN
  SELECT x.* INTO m FROM forum_posts x WHERE x.thread_id = thread AND x.number = answer AND x.author_id NOT IN (SELECT my_forum_hidden());
  refusal := CASE
    WHEN t.id IS NULL THEN 'missing'
    WHEN t.author_id <> viewer AND my_forum_rank() < 2 THEN 'not yours'
    WHEN refusal IN ('silenced', 'archived') THEN refusal
    WHEN NOT (SELECT c.has_answers FROM forum_categories c WHERE c.id = t.category_id) THEN 'no answers'
    WHEN answer IS NOT NULL AND (m.id IS NULL OR m.deleted_at IS NOT NULL OR m.number = 1) THEN 'no answer'
    WHEN t.solved_number IS NOT DISTINCT FROM answer THEN 'again' END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid; RETURN; END IF;
  UPDATE forum_threads SET solved_number = answer WHERE id = thread;
  IF m.id IS NOT NULL THEN PERFORM lock_inbox(m.author_id); END IF;
  PERFORM publish_event('thread:' || thread, 'thread.changed', '{}');
  RETURN QUERY SELECT 'solved', m.author_id;
END $$;

DROP FUNCTION start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, text[], timestamptz);
CREATE FUNCTION start_forum_thread(viewer uuid, ref text, new_thread uuid, new_post uuid, own_name text, address text, heading text,
                                   words text, html text, short text, handles text[], labels text[], moment timestamptz) RETURNS TABLE (outcome text, thread uuid)
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
  INSERT INTO forum_threads (id, category_id, slug, title, author_id, client_id, last_poster_id, last_post_at, created_at, tags)
    VALUES (new_thread, c.id, address, heading, viewer, own_name, viewer, moment, moment, labels) ON CONFLICT (author_id, client_id) DO NOTHING;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'again', t.id FROM forum_threads t WHERE t.author_id = viewer AND t.client_id = own_name; RETURN;
  END IF;
  INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt, created_at)
    VALUES (new_post, new_thread, c.id, 1, viewer, own_name, words, html, short, moment);
  INSERT INTO forum_positions (member_id, thread_id, last_read, last_sent_at, level) VALUES (viewer, new_thread, 1, moment, 'watching');
  DELETE FROM drafts d WHERE d.member_id = viewer AND d.place = 'forum:new';
  PERFORM enqueue_forum_hearers(new_post, new_thread, c.id, viewer, NULL, handles);
  RETURN QUERY SELECT 'started', new_thread;
END $$;

DROP FUNCTION reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, text[], timestamptz);
-- What its author is writing meanwhile stays with them where the reply is written while they are away.
CREATE FUNCTION reply_in_forum(viewer uuid, thread uuid, new_post uuid, own_name text, words text, html text, short text, answers int,
                               handles text[], moment timestamptz, is_away boolean) RETURNS TABLE (outcome text, wait int, item jsonb, shelves text[])
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
  DELETE FROM drafts d WHERE d.member_id = viewer AND d.place = 'forum:' || thread AND NOT is_away;
  PERFORM enqueue_forum_hearers(new_post, thread, t.category_id, viewer, answers, handles);
  PERFORM publish_event('thread:' || thread, 'post.created', jsonb_build_object('id', m.id, 'number', m.number, 'authorId', viewer));
  RETURN QUERY SELECT 'said', NULL::int, forum_post_view(viewer, m), forum_shelves(t.category_id);
END $$;

REVOKE ALL ON FUNCTION is_new_forum_thread(uuid, forum_threads),
  tagged_forum_threads(text, uuid[], timestamptz, uuid, int), list_forum_threads(uuid, text, text, text, timestamptz, text, uuid, int),
  count_forum_news(uuid, timestamptz), list_forum_tags(uuid, text, int), tag_forum_thread(uuid, uuid, text[], timestamptz),
  rename_forum_tag(uuid, text, text), solve_forum_thread(uuid, uuid, int, timestamptz),
  reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, text[], timestamptz, boolean),
  start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, text[], text[], timestamptz), forum_heat(float8, int, timestamptz), forum_heat_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_new_forum_thread(uuid, forum_threads),
  tagged_forum_threads(text, uuid[], timestamptz, uuid, int), list_forum_threads(uuid, text, text, text, timestamptz, text, uuid, int),
  count_forum_news(uuid, timestamptz), list_forum_tags(uuid, text, int), tag_forum_thread(uuid, uuid, text[], timestamptz),
  rename_forum_tag(uuid, text, text), solve_forum_thread(uuid, uuid, int, timestamptz),
  reply_in_forum(uuid, uuid, uuid, text, text, text, text, int, text[], timestamptz, boolean),
  start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, text[], text[], timestamptz) TO app;
