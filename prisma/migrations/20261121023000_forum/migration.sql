CREATE TABLE "forum_categories" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(60) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "description" VARCHAR(300) NOT NULL DEFAULT '',
    "colour" VARCHAR(8) NOT NULL DEFAULT 'grey',
    "parent_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "who_may_read" VARCHAR(8) NOT NULL DEFAULT 'everyone',
    "who_may_start" VARCHAR(8) NOT NULL DEFAULT 'members',
    "who_may_reply" VARCHAR(8) NOT NULL DEFAULT 'members',
    "archived_at" TIMESTAMPTZ(3),
    "thread_count" INTEGER NOT NULL DEFAULT 0,
    "post_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_categories_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "forum_categories_who" CHECK (who_may_read IN ('everyone', 'members', 'staff')
      AND who_may_start IN ('members', 'staff') AND who_may_reply IN ('members', 'staff')),
    CONSTRAINT "forum_categories_not_oneself" CHECK (parent_id <> id),
    CONSTRAINT "forum_categories_counts_whole" CHECK (thread_count >= 0 AND post_count >= 0)
);

CREATE TABLE "forum_threads" (
    "id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "title" VARCHAR(150) NOT NULL,
    "author_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "last_number" INTEGER NOT NULL DEFAULT 0,
    "post_count" INTEGER NOT NULL DEFAULT 0,
    "last_post_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_poster_id" UUID NOT NULL,
    "pinned_at" TIMESTAMPTZ(3),
    "locked_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "slow_seconds" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_threads_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "forum_threads_counts_whole" CHECK (post_count >= 0 AND post_count <= last_number AND slow_seconds >= 0)
);

CREATE TABLE "forum_posts" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "body" TEXT,
    "body_html" TEXT,
    "excerpt" VARCHAR(200),
    "reply_to_number" INTEGER,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_posts_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "forum_posts_numbered" CHECK (number > 0 AND reply_to_number < number),
    CONSTRAINT "forum_posts_deleted_say_nothing" CHECK ((body IS NULL) = (deleted_at IS NOT NULL)
      AND (body_html IS NULL) = (body IS NULL) AND (excerpt IS NULL) = (body IS NULL))
);

CREATE TABLE "forum_post_revisions" (
    "post_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_post_revisions_pkey" PRIMARY KEY ("post_id","number")
);

CREATE TABLE "forum_positions" (
    "member_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "last_read" INTEGER NOT NULL DEFAULT 0,
    "last_sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "forum_positions_pkey" PRIMARY KEY ("member_id","thread_id")
);

CREATE UNIQUE INDEX "forum_categories_slug_key" ON "forum_categories"("slug");
CREATE INDEX "forum_categories_parent_id_position_idx" ON "forum_categories"("parent_id", "position");
CREATE UNIQUE INDEX "forum_threads_id_category_id_key" ON "forum_threads"("id", "category_id");
CREATE UNIQUE INDEX "forum_threads_author_id_client_id_key" ON "forum_threads"("author_id", "client_id");
CREATE INDEX "forum_threads_last_post_at_id_idx" ON "forum_threads"("last_post_at" DESC, "id" DESC);
CREATE INDEX "forum_threads_category_id_last_post_at_id_idx" ON "forum_threads"("category_id", "last_post_at" DESC, "id" DESC);
CREATE INDEX "forum_threads_post_count_id_idx" ON "forum_threads"("post_count" DESC, "id" DESC);
CREATE INDEX "forum_threads_category_id_post_count_id_idx" ON "forum_threads"("category_id", "post_count" DESC, "id" DESC);
CREATE INDEX "forum_threads_created_at_idx" ON "forum_threads"("created_at");
CREATE INDEX "forum_threads_last_poster_id_idx" ON "forum_threads"("last_poster_id");
CREATE INDEX "forum_threads_pinned" ON "forum_threads"("category_id") WHERE pinned_at IS NOT NULL;
CREATE UNIQUE INDEX "forum_posts_thread_id_number_key" ON "forum_posts"("thread_id", "number");
CREATE UNIQUE INDEX "forum_posts_thread_id_author_id_client_id_key" ON "forum_posts"("thread_id", "author_id", "client_id");
CREATE INDEX "forum_posts_author_id_idx" ON "forum_posts"("author_id");
CREATE INDEX "forum_positions_thread_id_idx" ON "forum_positions"("thread_id");

ALTER TABLE "forum_categories" ADD CONSTRAINT "forum_categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "forum_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_threads" ADD CONSTRAINT "forum_threads_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "forum_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_threads" ADD CONSTRAINT "forum_threads_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_threads" ADD CONSTRAINT "forum_threads_last_poster_id_fkey" FOREIGN KEY ("last_poster_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_posts" ADD CONSTRAINT "forum_posts_thread_id_category_id_fkey" FOREIGN KEY ("thread_id", "category_id") REFERENCES "forum_threads"("id", "category_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_posts" ADD CONSTRAINT "forum_posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_post_revisions" ADD CONSTRAINT "forum_post_revisions_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "forum_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_positions" ADD CONSTRAINT "forum_positions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_positions" ADD CONSTRAINT "forum_positions_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "forum_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How far somebody reaches: nobody 0, a member 1, the site's staff 2; and how far one must reach for what a category says.
CREATE FUNCTION forum_rank(who text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public
  AS $$ SELECT CASE who WHEN 'everyone' THEN 0 WHEN 'members' THEN 1 ELSE 2 END $$;
CREATE FUNCTION my_forum_rank() RETURNS int
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN current_member() IS NULL THEN 0 WHEN is_site_staff(current_member()) THEN 2 ELSE 1 END
$$;
-- The categories that whoever asks may read: themselves, and what they stand under.
CREATE FUNCTION my_forum_categories() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id
   WHERE greatest(forum_rank(c.who_may_read), forum_rank(coalesce(p.who_may_read, 'everyone'))) <= (SELECT my_forum_rank())
$$;
-- Whose words whoever asks does not meet: people blocked, either way. Staff meets everybody's.
CREATE FUNCTION my_forum_hidden() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT b FROM blocked_with(current_member()) b WHERE (SELECT my_forum_rank()) < 2
$$;
-- Whether a category, or what it stands under, is put away.
CREATE FUNCTION is_forum_archived(category uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.archived_at IS NOT NULL OR p.archived_at IS NOT NULL
    FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id WHERE c.id = category
$$;

-- Counts are exact because the database keeps them. A thread's row is locked before its category's, everywhere.
CREATE FUNCTION forum_posts_keep_counts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE forum_threads t SET post_count = t.post_count + n.said, last_number = n.last, last_post_at = greatest(t.last_post_at, n.at),
           last_poster_id = n.poster
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
CREATE TRIGGER forum_posts_came AFTER INSERT ON forum_posts REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION forum_posts_keep_counts();
CREATE TRIGGER forum_posts_went AFTER DELETE ON forum_posts REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION forum_posts_keep_counts();
CREATE FUNCTION forum_post_emptied() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE forum_threads SET post_count = post_count - 1 WHERE id = NEW.thread_id;
  UPDATE forum_categories SET post_count = post_count - 1 WHERE id = NEW.category_id;
  RETURN NULL;
END $$;
CREATE TRIGGER forum_post_emptied AFTER UPDATE OF deleted_at ON forum_posts
  FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION forum_post_emptied();
CREATE FUNCTION forum_threads_keep_counts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE forum_categories SET thread_count = thread_count + 1 WHERE id = NEW.category_id;
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE forum_categories SET thread_count = thread_count - 1 WHERE id = OLD.category_id;
  ELSE
    PERFORM 1 FROM forum_categories WHERE id IN (OLD.category_id, NEW.category_id) ORDER BY id FOR NO KEY UPDATE;
    UPDATE forum_categories SET thread_count = thread_count - 1, post_count = post_count - NEW.post_count WHERE id = OLD.category_id;
    UPDATE forum_categories SET thread_count = thread_count + 1, post_count = post_count + NEW.post_count WHERE id = NEW.category_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER forum_threads_counted AFTER INSERT OR DELETE ON forum_threads
  FOR EACH ROW EXECUTE FUNCTION forum_threads_keep_counts();
CREATE TRIGGER forum_threads_moved AFTER UPDATE OF category_id ON forum_threads
  FOR EACH ROW WHEN (OLD.category_id <> NEW.category_id) EXECUTE FUNCTION forum_threads_keep_counts();

-- What is public is read by who may read its category; nobody writes but the functions below.
CALL guard_table('forum_categories', 'id');
CALL guard_table('forum_threads', 'id');
CALL guard_table('forum_posts', 'id');
CALL guard_table('forum_post_revisions', 'author_id');
CALL guard_table('forum_positions', 'member_id');
DROP POLICY app_select ON forum_categories;
DROP POLICY app_select ON forum_threads;
DROP POLICY app_select ON forum_posts;
DROP POLICY app_select ON forum_post_revisions;
CREATE POLICY app_select ON forum_categories FOR SELECT TO app USING (id IN (SELECT my_forum_categories()));
CREATE POLICY app_select ON forum_threads FOR SELECT TO app
  USING (category_id IN (SELECT my_forum_categories()) AND author_id NOT IN (SELECT my_forum_hidden()));
CREATE POLICY app_select ON forum_posts FOR SELECT TO app
  USING (category_id IN (SELECT my_forum_categories()) AND author_id NOT IN (SELECT my_forum_hidden()));
CREATE POLICY app_select ON forum_post_revisions FOR SELECT TO app
  USING (author_id = (SELECT current_member()) OR (SELECT my_forum_rank()) = 2);
DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['forum_categories', 'forum_threads', 'forum_posts', 'forum_post_revisions'] LOOP
    EXECUTE format('DROP POLICY app_insert ON %I', target);
    EXECUTE format('DROP POLICY app_update ON %I', target);
    EXECUTE format('DROP POLICY app_delete ON %I', target);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I FROM app', target);
  END LOOP;
END $$;

-- A category as it is shown.
CREATE FUNCTION forum_category_view(c forum_categories) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'description', c.description, 'colour', c.colour,
    'parentId', c.parent_id, 'position', c.position, 'whoMayRead', c.who_may_read, 'whoMayStart', c.who_may_start,
    'whoMayReply', c.who_may_reply, 'isArchived', is_forum_archived(c.id), 'threadCount', c.thread_count, 'postCount', c.post_count)
$$;
-- A thread as lists and its own page show it; with how far the viewer has read.
CREATE FUNCTION forum_thread_view(viewer uuid, t forum_threads) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'postCount', t.post_count, 'lastNumber', t.last_number,
    'lastPostAt', t.last_post_at, 'isPinned', t.pinned_at IS NOT NULL, 'isLocked', t.locked_at IS NOT NULL, 'closesAt', t.closes_at,
    'slowSeconds', t.slow_seconds, 'createdAt', t.created_at,
    'category', (SELECT jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'colour', c.colour, 'whoMayReply', c.who_may_reply,
                                           'isArchived', is_forum_archived(c.id)) FROM forum_categories c WHERE c.id = t.category_id),
    'author', (SELECT person_view(p) FROM members p WHERE p.id = t.author_id),
    'lastPoster', (SELECT person_view(p) FROM members p WHERE p.id = t.last_poster_id AND p.id NOT IN (SELECT my_forum_hidden())),
    'lastRead', (SELECT y.last_read FROM forum_positions y WHERE y.member_id = viewer AND y.thread_id = t.id))
$$;
-- A post as its readers get it; folded where the viewer has muted who wrote it.
CREATE FUNCTION forum_post_view(viewer uuid, m forum_posts) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', m.id, 'threadId', m.thread_id, 'number', m.number,
    'clientId', CASE WHEN m.author_id = viewer THEN m.client_id END,
    'author', (SELECT person_view(p) FROM members p WHERE p.id = m.author_id), 'isFolded', coalesce(has_muted(viewer, m.author_id), false),
    'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
    'replyTo', (SELECT jsonb_build_object('number', r.number, 'author', person_view(p), 'excerpt', r.excerpt)
                  FROM forum_posts r JOIN members p ON p.id = r.author_id WHERE r.thread_id = m.thread_id AND r.number = m.reply_to_number))
$$;

CREATE FUNCTION list_forum_categories(viewer uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT forum_category_view(c) FROM forum_categories c ORDER BY c.position, c.name, c.id;
END $$;
CREATE FUNCTION get_forum_category(viewer uuid, ref text) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT forum_category_view(c) FROM forum_categories c WHERE c.slug = ref;
END $$;

-- One page of threads: newest activity first, or most posts first among those begun since then; of a category, those of what stands
-- under it too, with what is pinned there apart. No row: there is no such category for whoever asks.
CREATE FUNCTION list_forum_threads(viewer uuid, ref text, since timestamptz, by_posts boolean, before_count int, before_at timestamptz,
                                   before_id uuid, most int) RETURNS TABLE (items jsonb, pinned jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  shelves uuid[];
  first_page boolean := before_id IS NULL;
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF ref IS NOT NULL THEN
    SELECT array_agg(c.id) INTO shelves FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id WHERE ref IN (c.slug, p.slug);
    IF shelves IS NULL THEN RETURN; END IF;
  END IF;
  before_id := coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  before_at := coalesce(before_at, 'infinity');
  before_count := coalesce(before_count, 2147483647);
  IF by_posts AND ref IS NULL THEN
    RETURN QUERY SELECT coalesce(jsonb_agg(forum_thread_view(viewer, p.t) ORDER BY (p.t).post_count DESC, (p.t).id DESC), '[]'), '[]'::jsonb FROM (
      SELECT t FROM forum_threads t WHERE t.created_at >= since AND (t.post_count, t.id) < (before_count, before_id)
       ORDER BY t.post_count DESC, t.id DESC LIMIT most) p;
  ELSIF by_posts THEN
    RETURN QUERY SELECT coalesce(jsonb_agg(forum_thread_view(viewer, p.t) ORDER BY (p.t).post_count DESC, (p.t).id DESC), '[]'), '[]'::jsonb FROM (
      SELECT x.t FROM unnest(shelves) s(id) CROSS JOIN LATERAL (
        SELECT t FROM forum_threads t WHERE t.category_id = s.id AND t.created_at >= since AND (t.post_count, t.id) < (before_count, before_id)
         ORDER BY t.post_count DESC, t.id DESC LIMIT most) x
       ORDER BY (x.t).post_count DESC, (x.t).id DESC LIMIT most) p;
  ELSIF ref IS NULL THEN
    RETURN QUERY SELECT coalesce(jsonb_agg(forum_thread_view(viewer, p.t) ORDER BY (p.t).last_post_at DESC, (p.t).id DESC), '[]'), '[]'::jsonb FROM (
      SELECT t FROM forum_threads t WHERE (t.last_post_at, t.id) < (before_at, before_id) ORDER BY t.last_post_at DESC, t.id DESC LIMIT most) p;
  ELSE
    RETURN QUERY SELECT coalesce(jsonb_agg(forum_thread_view(viewer, p.t) ORDER BY (p.t).last_post_at DESC, (p.t).id DESC), '[]'),
      coalesce((SELECT jsonb_agg(forum_thread_view(viewer, top) ORDER BY top.pinned_at DESC, top.id) FROM forum_threads top
                 WHERE first_page AND top.category_id = ANY (shelves) AND top.pinned_at IS NOT NULL), '[]') FROM (
      SELECT x.t FROM unnest(shelves) s(id) CROSS JOIN LATERAL (
        SELECT t FROM forum_threads t WHERE t.category_id = s.id AND t.pinned_at IS NULL AND (t.last_post_at, t.id) < (before_at, before_id)
         ORDER BY t.last_post_at DESC, t.id DESC LIMIT most) x
       ORDER BY (x.t).last_post_at DESC, (x.t).id DESC LIMIT most) p;
  END IF;
END $$;
-- Threads the viewer has opened and that went on since, newest activity first.
CREATE FUNCTION list_unread_threads(viewer uuid, before_at timestamptz, before_id uuid, most int) RETURNS TABLE (items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT coalesce(jsonb_agg(forum_thread_view(viewer, p.t) ORDER BY (p.t).last_post_at DESC, (p.t).id DESC), '[]') FROM (
    SELECT t FROM forum_positions y JOIN forum_threads t ON t.id = y.thread_id
     WHERE y.member_id = viewer AND t.last_number > y.last_read
       AND (before_id IS NULL OR (t.last_post_at, t.id) < (before_at, before_id))
     ORDER BY t.last_post_at DESC, t.id DESC LIMIT most) p;
END $$;
CREATE FUNCTION get_forum_thread(viewer uuid, thread uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT forum_thread_view(viewer, t) FROM forum_threads t WHERE t.id = thread;
END $$;
-- A thread with one page of its posts: those after a number, or the last ones before one; oldest first either way.
CREATE FUNCTION list_forum_posts(viewer uuid, thread uuid, before_number int, after_number int, most int) RETURNS TABLE (item jsonb, posts jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE t forum_threads;
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  SELECT x.* INTO t FROM forum_threads x WHERE x.id = thread;
  IF t.id IS NULL THEN RETURN; END IF;
  IF before_number IS NULL THEN
    RETURN QUERY SELECT forum_thread_view(viewer, t), coalesce(jsonb_agg(forum_post_view(viewer, p.m) ORDER BY (p.m).number), '[]') FROM (
      SELECT m FROM forum_posts m WHERE m.thread_id = thread AND m.number > after_number ORDER BY m.number LIMIT most) p;
  ELSE
    RETURN QUERY SELECT forum_thread_view(viewer, t), coalesce(jsonb_agg(forum_post_view(viewer, p.m) ORDER BY (p.m).number), '[]') FROM (
      SELECT m FROM forum_posts m WHERE m.thread_id = thread AND m.number < before_number ORDER BY m.number DESC LIMIT most) p;
  END IF;
END $$;
CREATE FUNCTION get_forum_post(viewer uuid, post uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT forum_post_view(viewer, m) FROM forum_posts m WHERE m.id = post
    AND EXISTS (SELECT FROM forum_threads t WHERE t.id = m.thread_id);
END $$;
-- Of these threads, those the member may listen to.
CREATE FUNCTION listenable_threads(viewer uuid, ids uuid[]) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT t.id FROM forum_threads t WHERE t.id = ANY (ids);
END $$;

-- Puts a category at a place among those beside it; the others make room. Writers of categories stand in line.
CREATE FUNCTION place_forum_category(category uuid, place int) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  WITH me AS (SELECT c.id, c.parent_id FROM forum_categories c WHERE c.id = category),
       others AS (SELECT c.id, (row_number() OVER (ORDER BY c.position, c.name, c.id) - 1)::int AS at FROM forum_categories c, me
                   WHERE c.parent_id IS NOT DISTINCT FROM me.parent_id AND c.id <> me.id),
       spot AS (SELECT least(place, (SELECT count(*) FROM others))::int AS at)
  UPDATE forum_categories c SET position = n.at
    FROM (SELECT o.id, CASE WHEN o.at < s.at THEN o.at ELSE o.at + 1 END AS at FROM others o, spot s
          UNION ALL SELECT me.id, s.at FROM me, spot s) n
   WHERE c.id = n.id
$$;
-- Makes a category, or changes what is given of one. The site's staff.
CREATE FUNCTION save_forum_category(viewer uuid, category uuid, facts jsonb, moment timestamptz) RETURNS text
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
    archived_at = CASE (facts->>'isArchived')::boolean WHEN true THEN coalesce(x.archived_at, moment) WHEN false THEN NULL ELSE x.archived_at END
   WHERE x.id = category;
  IF place IS NOT NULL THEN PERFORM place_forum_category(category, place); END IF;
  RETURN 'saved';
END $$;
-- Takes a category away that nothing hangs on; else says how much does. The site's staff.
CREATE FUNCTION delete_forum_category(viewer uuid, category uuid) RETURNS TABLE (outcome text, children int, threads int)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE c forum_categories;
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN QUERY SELECT 'forbidden', 0, 0; RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('forum_categories', 12));
  SELECT x.* INTO c FROM forum_categories x WHERE x.id = category FOR UPDATE;
  IF c.id IS NULL THEN RETURN QUERY SELECT 'missing', 0, 0; RETURN; END IF;
  SELECT count(*)::int INTO children FROM forum_categories x WHERE x.parent_id = category;
  IF children > 0 OR c.thread_count > 0 THEN RETURN QUERY SELECT 'hangs', children, c.thread_count; RETURN; END IF;
  DELETE FROM forum_categories x WHERE x.id = category;
  RETURN QUERY SELECT 'deleted', 0, 0;
END $$;

-- Begins a thread with its first post; the same client id is the same thread.
CREATE FUNCTION start_forum_thread(viewer uuid, ref text, new_thread uuid, new_post uuid, own_name text, address text, heading text,
                                   words text, html text, short text, moment timestamptz) RETURNS TABLE (outcome text, thread uuid)
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
  INSERT INTO forum_positions (member_id, thread_id, last_read, last_sent_at) VALUES (viewer, new_thread, 1, moment);
  RETURN QUERY SELECT 'started', new_thread;
END $$;

-- Whether the viewer may still write in a thread: what refuses, or nothing. Locks, closing times and slowness do not hold staff.
CREATE FUNCTION forum_refusal(viewer uuid, t forum_threads, moment timestamptz) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE
    WHEN EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'silenced'
    WHEN is_forum_archived(t.category_id) THEN 'archived'
    WHEN my_forum_rank() = 2 THEN NULL
    WHEN t.locked_at IS NOT NULL THEN 'locked'
    WHEN t.closes_at <= moment THEN 'closed'
    END
$$;
-- A thread as the viewer may see it, held until the transaction ends; nothing when it is not there for them.
CREATE FUNCTION hold_forum_thread(viewer uuid, thread uuid) RETURNS forum_threads
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE t forum_threads;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO t FROM forum_threads x WHERE x.id = thread FOR NO KEY UPDATE;
  IF t.category_id IN (SELECT my_forum_categories()) AND t.author_id NOT IN (SELECT my_forum_hidden()) THEN RETURN t; END IF;
  RETURN NULL;
END $$;

-- Adds a post to a thread and answers with it; the same client id is the same post. Writers stand in line at the thread's row, so that
-- numbers have no gaps and slow mode holds.
CREATE FUNCTION reply_in_forum(viewer uuid, thread uuid, new_post uuid, own_name text, words text, html text, short text, answers int,
                               moment timestamptz) RETURNS TABLE (outcome text, wait int, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  m forum_posts;
  last_sent timestamptz;
  refusal text;
BEGIN
  IF t.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::int, NULL::jsonb; RETURN; END IF;
  SELECT x.* INTO m FROM forum_posts x WHERE x.thread_id = thread AND x.author_id = viewer AND x.client_id = own_name;
  IF m.id IS NOT NULL THEN RETURN QUERY SELECT 'again', NULL::int, forum_post_view(viewer, m); RETURN; END IF;
  refusal := coalesce(forum_refusal(viewer, t, moment),
    (SELECT 'staff' FROM forum_categories c WHERE c.id = t.category_id AND forum_rank(c.who_may_reply) > my_forum_rank()),
    CASE WHEN answers IS NOT NULL AND NOT EXISTS (SELECT FROM forum_posts x WHERE x.thread_id = thread AND x.number = answers
           AND x.deleted_at IS NULL AND x.author_id NOT IN (SELECT my_forum_hidden())) THEN 'unanswerable' END);
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::int, NULL::jsonb; RETURN; END IF;
  SELECT y.last_sent_at + make_interval(secs => t.slow_seconds) INTO last_sent FROM forum_positions y
   WHERE y.member_id = viewer AND y.thread_id = thread AND t.slow_seconds > 0 AND my_forum_rank() < 2;
  IF last_sent > moment THEN
    RETURN QUERY SELECT 'slow', ceil(extract(epoch FROM last_sent - moment))::int, NULL::jsonb; RETURN;
  END IF;
  INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt, reply_to_number, created_at)
    VALUES (new_post, thread, t.category_id, t.last_number + 1, viewer, own_name, words, html, short, answers, moment) RETURNING * INTO m;
  INSERT INTO forum_positions AS y (member_id, thread_id, last_read, last_sent_at) VALUES (viewer, thread, m.number, moment)
    ON CONFLICT (member_id, thread_id) DO UPDATE SET last_read = greatest(y.last_read, excluded.last_read), last_sent_at = moment;
  PERFORM publish_event('thread:' || thread, 'post.created', jsonb_build_object('id', m.id, 'number', m.number, 'authorId', viewer));
  RETURN QUERY SELECT 'said', NULL::int, forum_post_view(viewer, m);
END $$;

-- Says a post differently; what it said before is kept. Its author, while the thread is open to them.
CREATE FUNCTION edit_forum_post(viewer uuid, post uuid, words text, html text, short text, moment timestamptz) RETURNS text
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
  PERFORM publish_event('thread:' || t.id, 'post.edited', jsonb_build_object('id', post, 'number', m.number));
  RETURN 'edited';
END $$;

-- Empties a post for everybody: words, html and what it said before. Its number stays. Its author, or the site's staff; the first one goes
-- with its thread only.
CREATE FUNCTION delete_forum_post(viewer uuid, post uuid, moment timestamptz) RETURNS TABLE (outcome text, author uuid, thread uuid, number int, slug text, title text)
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
  RETURN QUERY SELECT said, m.author_id, t.id, m.number, t.slug::text, t.title::text;
END $$;

-- Gives a thread another title. Its author, while it is open to them, or the site's staff.
CREATE FUNCTION rename_forum_thread(viewer uuid, thread uuid, heading text, address text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  refusal text := forum_refusal(viewer, t, moment);
BEGIN
  IF t.id IS NULL THEN RETURN 'missing'; END IF;
  IF t.author_id <> viewer AND my_forum_rank() < 2 THEN RETURN 'not yours'; END IF;
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  UPDATE forum_threads SET title = heading, slug = address WHERE id = thread;
  PERFORM publish_event('thread:' || thread, 'thread.changed', '{}');
  RETURN 'renamed';
END $$;
-- Pins, locks, moves, closes or slows a thread down. The site's staff.
CREATE FUNCTION keep_forum_thread(viewer uuid, thread uuid, facts jsonb, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  shelf uuid := (SELECT c.id FROM forum_categories c WHERE c.slug = facts->>'category');
BEGIN
  IF t.id IS NULL THEN RETURN 'missing'; END IF;
  IF my_forum_rank() < 2 THEN RETURN 'forbidden'; END IF;
  IF facts ? 'category' AND shelf IS NULL THEN RETURN 'no category'; END IF;
  -- As whoever saves categories: more than one of them is written.
  IF shelf <> t.category_id THEN PERFORM pg_advisory_xact_lock(hashtextextended('forum_categories', 12)); END IF;
  UPDATE forum_threads x SET category_id = coalesce(shelf, x.category_id), slow_seconds = coalesce((facts->>'slowSeconds')::int, x.slow_seconds),
    closes_at = CASE WHEN facts ? 'closesAt' THEN (facts->>'closesAt')::timestamptz ELSE x.closes_at END,
    pinned_at = CASE (facts->>'isPinned')::boolean WHEN true THEN coalesce(x.pinned_at, moment) WHEN false THEN NULL ELSE x.pinned_at END,
    locked_at = CASE (facts->>'isLocked')::boolean WHEN true THEN coalesce(x.locked_at, moment) WHEN false THEN NULL ELSE x.locked_at END
   WHERE x.id = thread;
  PERFORM lock_inbox(t.author_id);
  PERFORM publish_event('thread:' || thread, 'thread.changed', '{}');
  RETURN 'kept';
END $$;
-- Takes a thread away with everything in it: its author while nobody else has said anything in it, or the site's staff.
CREATE FUNCTION delete_forum_thread(viewer uuid, thread uuid, moment timestamptz) RETURNS TABLE (outcome text, author uuid, title text, category text)
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
  RETURN QUERY SELECT said, t.author_id, t.title::text, (SELECT c.slug::text FROM forum_categories c WHERE c.id = t.category_id);
END $$;

-- How far a member has read in a thread; it only ever moves on, and never past the newest post.
CREATE FUNCTION move_forum_position(viewer uuid, thread uuid, read_to int) RETURNS TABLE (moved boolean)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE reads int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT least(read_to, t.last_number) INTO reads FROM forum_threads t WHERE t.id = thread;
  IF reads IS NULL THEN RETURN; END IF;
  INSERT INTO forum_positions AS y (member_id, thread_id, last_read) VALUES (viewer, thread, reads)
    ON CONFLICT (member_id, thread_id) DO UPDATE SET last_read = reads WHERE y.last_read < reads;
  RETURN QUERY SELECT FOUND;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname ~ '^(.*forum.*|list_unread_threads|listenable_threads)$' LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text !~ '^(forum_posts_keep_counts|forum_post_emptied|forum_threads_keep_counts|hold_forum_thread|forum_refusal|place_forum_category)\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
