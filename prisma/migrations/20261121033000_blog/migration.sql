CREATE TABLE "blog_roles" (
    "member_id" UUID NOT NULL,
    "role" VARCHAR(8) NOT NULL,
    "granted_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blog_roles_pkey" PRIMARY KEY ("member_id"),
    CONSTRAINT "blog_roles_known" CHECK (role IN ('writer', 'editor'))
);

CREATE TABLE "blog_series" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(60) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "description" VARCHAR(500) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blog_series_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "blog_posts" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "author_id" UUID NOT NULL,
    "state" VARCHAR(12) NOT NULL DEFAULT 'draft',
    "title" VARCHAR(150) NOT NULL DEFAULT '',
    "subtitle" VARCHAR(250) NOT NULL DEFAULT '',
    "excerpt" VARCHAR(300) NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "body_html" TEXT NOT NULL DEFAULT '',
    "contents" JSONB NOT NULL DEFAULT '[]',
    "words" INTEGER NOT NULL DEFAULT 0,
    "cover_upload_id" UUID,
    "cover_alt" VARCHAR(500) NOT NULL DEFAULT '',
    "canonical_url" VARCHAR(500),
    "series_id" UUID,
    "series_position" INTEGER,
    "note" VARCHAR(500) NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "locked_by_id" UUID,
    "locked_until" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "edited_at" TIMESTAMPTZ(3),
    "comment_count" INTEGER NOT NULL DEFAULT 0,
    "view_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blog_posts_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "blog_posts_states" CHECK (state IN ('draft', 'review', 'scheduled', 'published', 'unpublished')),
    CONSTRAINT "blog_posts_scheduled" CHECK ((state = 'scheduled') = (scheduled_at IS NOT NULL)),
    CONSTRAINT "blog_posts_published" CHECK (state NOT IN ('published', 'unpublished') OR published_at IS NOT NULL),
    CONSTRAINT "blog_posts_shown_say_something" CHECK (state IN ('draft', 'unpublished') OR (title <> '' AND body <> '')),
    CONSTRAINT "blog_posts_counts_whole" CHECK (words >= 0 AND comment_count >= 0 AND view_count >= 0)
);

CREATE TABLE "blog_slugs" (
    "slug" VARCHAR(80) NOT NULL,
    "post_id" UUID NOT NULL,

    CONSTRAINT "blog_slugs_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "blog_tags" (
    "post_id" UUID NOT NULL,
    "tag" VARCHAR(40) NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "blog_tags_pkey" PRIMARY KEY ("post_id", "tag")
);

CREATE TABLE "blog_revisions" (
    "post_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "editor_id" UUID,
    "title" VARCHAR(150) NOT NULL,
    "subtitle" VARCHAR(250) NOT NULL,
    "body" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blog_revisions_pkey" PRIMARY KEY ("post_id", "number")
);

CREATE TABLE "blog_pictures" (
    "upload_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,

    CONSTRAINT "blog_pictures_pkey" PRIMARY KEY ("upload_id")
);

CREATE TABLE "blog_comments" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "parent_id" UUID,
    "client_id" VARCHAR(64) NOT NULL,
    "body" TEXT,
    "body_html" TEXT,
    "held_at" TIMESTAMPTZ(3),
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blog_comments_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "blog_comments_deleted_say_nothing" CHECK ((body IS NULL) = (deleted_at IS NOT NULL) AND (body_html IS NULL) = (body IS NULL))
);

CREATE TABLE "blog_views" (
    "day" DATE NOT NULL,
    "post_id" UUID NOT NULL,
    "visitor" BYTEA NOT NULL,

    CONSTRAINT "blog_views_pkey" PRIMARY KEY ("day", "post_id", "visitor")
);

CREATE TABLE "blog_view_days" (
    "day" DATE NOT NULL,
    "post_id" UUID NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "blog_view_days_pkey" PRIMARY KEY ("day", "post_id")
);

CREATE INDEX "blog_roles_granted_by_id_idx" ON "blog_roles"("granted_by_id");
CREATE UNIQUE INDEX "blog_series_slug_key" ON "blog_series"("slug");
CREATE UNIQUE INDEX "blog_posts_slug_key" ON "blog_posts"("slug");
CREATE INDEX "blog_posts_state_published_at_id_idx" ON "blog_posts"("state", "published_at" DESC, "id" DESC);
CREATE INDEX "blog_posts_author_id_state_published_at_id_idx" ON "blog_posts"("author_id", "state", "published_at" DESC, "id" DESC);
CREATE INDEX "blog_posts_author_id_updated_at_id_idx" ON "blog_posts"("author_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "blog_posts_state_updated_at_id_idx" ON "blog_posts"("state", "updated_at" DESC, "id" DESC);
CREATE INDEX "blog_posts_series_id_series_position_idx" ON "blog_posts"("series_id", "series_position");
CREATE UNIQUE INDEX "blog_posts_cover_upload_id_key" ON "blog_posts"("cover_upload_id");
CREATE INDEX "blog_posts_locked_by_id_idx" ON "blog_posts"("locked_by_id");
CREATE INDEX "blog_slugs_post_id_idx" ON "blog_slugs"("post_id");
CREATE INDEX "blog_tags_tag_published_at_post_id_idx" ON "blog_tags"("tag", "published_at" DESC, "post_id" DESC);
CREATE INDEX "blog_revisions_editor_id_idx" ON "blog_revisions"("editor_id");
CREATE INDEX "blog_pictures_post_id_idx" ON "blog_pictures"("post_id");
CREATE INDEX "blog_comments_post_id_parent_id_created_at_id_idx" ON "blog_comments"("post_id", "parent_id", "created_at", "id");
CREATE INDEX "blog_comments_parent_id_idx" ON "blog_comments"("parent_id");
CREATE UNIQUE INDEX "blog_comments_author_id_client_id_key" ON "blog_comments"("author_id", "client_id");
CREATE INDEX "blog_view_days_post_id_day_idx" ON "blog_view_days"("post_id", "day");
CREATE INDEX "blog_views_post_id_idx" ON "blog_views"("post_id");

ALTER TABLE "blog_roles" ADD CONSTRAINT "blog_roles_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_roles" ADD CONSTRAINT "blog_roles_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "blog_posts" ADD CONSTRAINT "blog_posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "blog_posts" ADD CONSTRAINT "blog_posts_locked_by_id_fkey" FOREIGN KEY ("locked_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "blog_posts" ADD CONSTRAINT "blog_posts_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "blog_series"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "blog_posts" ADD CONSTRAINT "blog_posts_cover_upload_id_fkey" FOREIGN KEY ("cover_upload_id") REFERENCES "uploads"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "blog_slugs" ADD CONSTRAINT "blog_slugs_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "blog_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_tags" ADD CONSTRAINT "blog_tags_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "blog_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_revisions" ADD CONSTRAINT "blog_revisions_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "blog_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_revisions" ADD CONSTRAINT "blog_revisions_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "blog_pictures" ADD CONSTRAINT "blog_pictures_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "uploads"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_pictures" ADD CONSTRAINT "blog_pictures_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "blog_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_comments" ADD CONSTRAINT "blog_comments_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "blog_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_comments" ADD CONSTRAINT "blog_comments_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "blog_comments" ADD CONSTRAINT "blog_comments_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "blog_comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_views" ADD CONSTRAINT "blog_views_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "blog_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blog_view_days" ADD CONSTRAINT "blog_view_days_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "blog_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What whoever asks is to the blog: nobody 0, a member 1, a writer 2, an editor 3. The site's admins edit.
CREATE FUNCTION my_blog_rank() RETURNS int
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT CASE WHEN p.role = 'admin' OR r.role = 'editor' THEN 3 WHEN r.role = 'writer' THEN 2 ELSE 1 END
      FROM members p LEFT JOIN blog_roles r ON r.member_id = p.id WHERE p.id = current_member() AND p.erased_at IS NULL
       AND (p.suspended_until IS NULL OR p.suspended_until <= now())), 0)
$$;
-- Whose words whoever asks does not meet: people blocked, either way. Who keeps the site or its blog meets everybody's.
CREATE FUNCTION my_blog_hidden() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT b FROM blocked_with(current_member()) b WHERE NOT is_site_staff(current_member()) AND (SELECT my_blog_rank()) < 3
$$;

CALL guard_table('blog_roles', 'member_id');
CALL guard_table('blog_posts', 'author_id');
CALL guard_table('blog_slugs', 'post_id');
CALL guard_table('blog_tags', 'post_id');
CALL guard_table('blog_revisions', 'editor_id');
CALL guard_table('blog_pictures', 'post_id');
CALL guard_table('blog_comments', 'author_id');
CALL guard_table('blog_views', 'post_id');
CALL guard_table('blog_view_days', 'post_id');
DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['blog_roles', 'blog_posts', 'blog_slugs', 'blog_tags', 'blog_revisions', 'blog_pictures',
      'blog_comments', 'blog_views', 'blog_view_days'] LOOP
    EXECUTE format('DROP POLICY app_select ON %I', target);
    EXECUTE format('DROP POLICY app_insert ON %I', target);
    EXECUTE format('DROP POLICY app_update ON %I', target);
    EXECUTE format('DROP POLICY app_delete ON %I', target);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I FROM app', target);
  END LOOP;
END $$;
-- A draft is its author's alone; from review on editors see it; what is published is everybody's.
CREATE POLICY app_select ON blog_posts FOR SELECT TO app USING (
  (state = 'published' AND author_id NOT IN (SELECT my_blog_hidden()))
  OR author_id = (SELECT current_member()) OR (state <> 'draft' AND (SELECT my_blog_rank()) = 3));
CREATE POLICY app_select ON blog_roles FOR SELECT TO app
  USING (member_id = (SELECT current_member()) OR (SELECT my_blog_rank()) = 3);
-- What belongs to a post is seen by who sees the post, which the table of posts asks.
CREATE POLICY app_select ON blog_slugs FOR SELECT TO app USING ((SELECT my_blog_rank()) >= 0 AND EXISTS (SELECT FROM blog_posts p WHERE p.id = post_id));
CREATE POLICY app_select ON blog_tags FOR SELECT TO app
  USING (published_at IS NOT NULL OR ((SELECT my_blog_rank()) >= 2 AND EXISTS (SELECT FROM blog_posts p WHERE p.id = post_id)));
CREATE POLICY app_select ON blog_pictures FOR SELECT TO app USING ((SELECT my_blog_rank()) >= 0 AND EXISTS (SELECT FROM blog_posts p WHERE p.id = post_id));
CREATE POLICY app_select ON blog_revisions FOR SELECT TO app USING (EXISTS (SELECT FROM blog_posts p WHERE p.id = post_id
  AND (p.author_id = (SELECT current_member()) OR (SELECT my_blog_rank()) = 3)));
-- What is held is seen by who wrote it and by who keeps the blog.
CREATE POLICY app_select ON blog_comments FOR SELECT TO app USING (author_id NOT IN (SELECT my_blog_hidden())
  AND EXISTS (SELECT FROM blog_posts p WHERE p.id = post_id)
  AND (held_at IS NULL OR author_id = (SELECT current_member()) OR (SELECT my_blog_rank()) = 3 OR (SELECT is_site_staff(current_member()))));
-- How often something was read is its author's and the editors' to know; the records of single visits are nobody's.
CREATE POLICY app_select ON blog_view_days FOR SELECT TO app USING (EXISTS (SELECT FROM blog_posts p WHERE p.id = post_id
  AND (p.author_id = (SELECT current_member()) OR (SELECT my_blog_rank()) = 3)));
REVOKE INSERT, UPDATE, DELETE ON blog_series FROM app;
GRANT EXECUTE ON FUNCTION is_site_staff(uuid) TO app;

-- A picture in a post is seen by who sees the post.
CREATE POLICY app_select_blog ON uploads FOR SELECT TO app
  USING ((SELECT my_blog_rank()) >= 0 AND EXISTS (SELECT FROM blog_pictures i WHERE i.upload_id = uploads.id));
CREATE FUNCTION blog_picture_released() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE uploads SET attached_at = NULL, is_public = false WHERE id = OLD.upload_id;
  RETURN NULL;
END $$;
CREATE TRIGGER blog_picture_released AFTER DELETE ON blog_pictures FOR EACH ROW EXECUTE FUNCTION blog_picture_released();
-- Whether a post is shown decides about its pictures and its place among its tags.
CREATE FUNCTION blog_post_shown() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE uploads u SET is_public = (NEW.state = 'published') FROM blog_pictures i WHERE i.post_id = NEW.id AND u.id = i.upload_id;
  UPDATE blog_tags SET published_at = CASE WHEN NEW.state = 'published' THEN NEW.published_at END WHERE post_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER blog_post_shown AFTER UPDATE OF state, published_at ON blog_posts FOR EACH ROW
  WHEN (OLD.state <> NEW.state OR OLD.published_at IS DISTINCT FROM NEW.published_at) EXECUTE FUNCTION blog_post_shown();
CREATE FUNCTION blog_comments_keep_count() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  was int := CASE WHEN TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL AND OLD.held_at IS NULL THEN 1 ELSE 0 END;
  comes int := CASE WHEN TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL AND NEW.held_at IS NULL THEN 1 ELSE 0 END;
BEGIN
  IF was <> comes THEN
    UPDATE blog_posts SET comment_count = comment_count + comes - was WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER blog_comments_counted AFTER INSERT OR DELETE OR UPDATE OF held_at, deleted_at ON blog_comments
  FOR EACH ROW EXECUTE FUNCTION blog_comments_keep_count();

-- What an author says of themselves, unless their profile is private.
CREATE FUNCTION blog_bio_of(m members) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public
  AS $$ SELECT CASE WHEN m.is_private THEN '' ELSE m.bio_html END $$;
-- A post on a card.
CREATE FUNCTION blog_card_view(b blog_posts) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', b.id, 'slug', b.slug, 'state', b.state, 'title', b.title, 'subtitle', b.subtitle, 'excerpt', b.excerpt,
    'words', b.words, 'publishedAt', b.published_at, 'scheduledAt', b.scheduled_at, 'editedAt', b.edited_at, 'updatedAt', b.updated_at,
    'commentCount', b.comment_count,
    'author', (SELECT person_view(p) FROM members p WHERE p.id = b.author_id),
    'cover', (SELECT jsonb_build_object('id', u.id, 'widths', u.widths, 'width', u.width,
                'url', '/media/' || u.name || '-' || (SELECT max(w) FROM unnest(u.widths) w) || '.webp', 'height', u.height, 'alt', b.cover_alt)
                FROM uploads u WHERE u.id = b.cover_upload_id),
    'tags', coalesce((SELECT jsonb_agg(jsonb_build_object('tag', t.tag, 'name', t.name) ORDER BY t.position) FROM blog_tags t WHERE t.post_id = b.id), '[]'),
    'series', (SELECT jsonb_build_object('slug', s.slug, 'title', s.title, 'position', b.series_position) FROM blog_series s WHERE s.id = b.series_id))
$$;
-- Published posts, newest first: all, of a tag, of an author, or of a series (its first first). No row: there is no such tag, author or series.
CREATE FUNCTION list_blog_posts(viewer uuid, of_tag text, of_author text, of_series text, before_at timestamptz, before_id uuid, most int)
  RETURNS TABLE (about jsonb, items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  who members;
  row_of blog_series;
  topic text;
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  before_at := coalesce(before_at, 'infinity');
  before_id := coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  IF of_tag IS NOT NULL THEN
    SELECT t.name INTO topic FROM blog_tags t WHERE t.tag = of_tag AND t.published_at IS NOT NULL ORDER BY t.published_at DESC LIMIT 1;
    IF topic IS NULL THEN RETURN; END IF;
    RETURN QUERY SELECT jsonb_build_object('tag', of_tag, 'name', topic), coalesce(jsonb_agg(blog_card_view(p.b) ORDER BY (p.b).published_at DESC, (p.b).id DESC), '[]') FROM (
      SELECT b FROM blog_tags t JOIN blog_posts b ON b.id = t.post_id
       WHERE t.tag = of_tag AND (t.published_at, t.post_id) < (before_at, before_id) AND b.state = 'published'
       ORDER BY t.published_at DESC, t.post_id DESC LIMIT most) p;
  ELSIF of_author IS NOT NULL THEN
    SELECT m.* INTO who FROM members m WHERE m.handle = of_author AND m.erased_at IS NULL AND m.id NOT IN (SELECT my_blog_hidden());
    IF NOT EXISTS (SELECT FROM blog_posts b WHERE b.author_id = who.id AND b.state = 'published') THEN RETURN; END IF;
    RETURN QUERY SELECT person_view(who) || jsonb_build_object('bioHtml', blog_bio_of(who)),
      coalesce(jsonb_agg(blog_card_view(p.b) ORDER BY (p.b).published_at DESC, (p.b).id DESC), '[]') FROM (
      SELECT b FROM blog_posts b WHERE b.author_id = who.id AND b.state = 'published' AND (b.published_at, b.id) < (before_at, before_id)
       ORDER BY b.published_at DESC, b.id DESC LIMIT most) p;
  ELSIF of_series IS NOT NULL THEN
    SELECT s.* INTO row_of FROM blog_series s WHERE s.slug = of_series;
    IF row_of.id IS NULL THEN RETURN; END IF;
    RETURN QUERY SELECT jsonb_build_object('slug', row_of.slug, 'title', row_of.title, 'description', row_of.description),
      coalesce(jsonb_agg(blog_card_view(p.b) ORDER BY (p.b).series_position, (p.b).id), '[]') FROM (
      SELECT b FROM blog_posts b WHERE b.series_id = row_of.id AND b.state = 'published' ORDER BY b.series_position, b.id LIMIT 100) p;
  ELSE
    RETURN QUERY SELECT jsonb_build_object('mayWrite', my_blog_rank() >= 2), coalesce(jsonb_agg(blog_card_view(p.b) ORDER BY (p.b).published_at DESC, (p.b).id DESC), '[]') FROM (
      SELECT b FROM blog_posts b WHERE b.state = 'published' AND (b.published_at, b.id) < (before_at, before_id)
       ORDER BY b.published_at DESC, b.id DESC LIMIT most) p;
  END IF;
END $$;
-- A post under its address or a former one, as readers get it: with its neighbours in a series and three posts that share its tags.
CREATE FUNCTION read_blog_post(viewer uuid, ref text) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE b blog_posts;
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  SELECT p.* INTO b FROM blog_posts p WHERE p.slug = ref;
  IF b.id IS NULL THEN
    SELECT p.* INTO b FROM blog_slugs s JOIN blog_posts p ON p.id = s.post_id WHERE s.slug = ref;
  END IF;
  IF b.id IS NULL THEN RETURN; END IF;
  RETURN QUERY SELECT blog_card_view(b) || jsonb_build_object('html', b.body_html, 'contents', b.contents, 'canonicalUrl', b.canonical_url,
    'mayEdit', my_blog_rank() = 3 OR coalesce(b.author_id = viewer AND b.state IN ('draft', 'review'), false),
    'authorBio', (SELECT blog_bio_of(m) FROM members m WHERE m.id = b.author_id),
    'inSeries', coalesce((SELECT jsonb_agg(jsonb_build_object('slug', s.slug, 'title', s.title, 'position', s.series_position) ORDER BY s.series_position, s.id)
                   FROM blog_posts s WHERE s.series_id = b.series_id AND s.state = 'published'), '[]'),
    'related', coalesce((SELECT jsonb_agg(blog_card_view(r.other) ORDER BY r.shared DESC, (r.other).published_at DESC) FROM (
        SELECT other, n.shared FROM (
          SELECT theirs.post_id, count(*) AS shared FROM blog_tags mine
            JOIN blog_tags theirs ON theirs.tag = mine.tag AND theirs.published_at IS NOT NULL AND theirs.post_id <> b.id
           WHERE mine.post_id = b.id GROUP BY theirs.post_id ORDER BY shared DESC, max(theirs.published_at) DESC LIMIT 3) n
          JOIN blog_posts other ON other.id = n.post_id AND other.state = 'published') r), '[]'));
END $$;

-- A post as whoever writes it gets it.
CREATE FUNCTION blog_draft_view(b blog_posts, moment timestamptz) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT blog_card_view(b) || jsonb_build_object('body', b.body, 'html', b.body_html, 'contents', b.contents, 'canonicalUrl', b.canonical_url,
    'note', b.note, 'version', b.version, 'isMine', b.author_id = current_member(), 'isEditor', my_blog_rank() = 3,
    'holder', (SELECT person_view(p) FROM members p WHERE p.id = b.locked_by_id AND b.locked_until > moment AND p.id <> current_member()))
$$;
CREATE FUNCTION get_blog_draft(viewer uuid, post uuid, moment timestamptz) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT blog_draft_view(b, moment) FROM blog_posts b WHERE b.id = post AND (b.author_id = viewer OR my_blog_rank() = 3);
END $$;
-- The desk: what the viewer wrote, or what waits for editors (and what is scheduled); newest touched first.
CREATE FUNCTION list_blog_desk(viewer uuid, in_queue boolean, before_at timestamptz, before_id uuid, most int) RETURNS TABLE (rank int, waiting int, items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE mine int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  mine := my_blog_rank();
  before_at := coalesce(before_at, 'infinity');
  before_id := coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  RETURN QUERY SELECT mine, CASE WHEN mine = 3 THEN (SELECT count(*)::int FROM blog_posts w WHERE w.state = 'review') ELSE 0 END,
    coalesce(jsonb_agg(blog_card_view(p.b) ORDER BY (p.b).updated_at DESC, (p.b).id DESC), '[]') FROM (
      SELECT b FROM blog_posts b WHERE (b.updated_at, b.id) < (before_at, before_id)
         AND CASE WHEN in_queue THEN mine = 3 AND b.state IN ('review', 'scheduled', 'unpublished') ELSE b.author_id = viewer END
       ORDER BY b.updated_at DESC, b.id DESC LIMIT most) p;
END $$;
CREATE FUNCTION list_blog_revisions(viewer uuid, post uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('number', r.number, 'title', r.title, 'subtitle', r.subtitle, 'body', r.body, 'savedAt', r.saved_at,
      'editor', (SELECT person_view(p) FROM members p WHERE p.id = r.editor_id))
    FROM blog_revisions r WHERE r.post_id = post ORDER BY r.number DESC LIMIT 50;
END $$;

-- A post as whoever may write it, held until the transaction ends. Until it was handed in it is its author's; then the editors', too.
CREATE FUNCTION hold_blog_post(viewer uuid, post uuid) RETURNS blog_posts
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE b blog_posts;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO b FROM blog_posts x WHERE x.id = post FOR NO KEY UPDATE;
  IF my_blog_rank() >= 2 AND (b.author_id = viewer OR (my_blog_rank() = 3 AND b.state <> 'draft')) THEN RETURN b; END IF;
  RETURN NULL;
END $$;
-- An address nobody has, made of one that is wanted.
CREATE FUNCTION free_blog_slug(post uuid, wanted text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT candidate FROM (SELECT wanted AS candidate, 0 AS n UNION ALL SELECT wanted || '-' || n, n FROM generate_series(2, 200) n) c
   WHERE NOT EXISTS (SELECT FROM blog_posts p WHERE p.slug = candidate AND p.id <> post)
     AND NOT EXISTS (SELECT FROM blog_slugs s WHERE s.slug = candidate AND s.post_id <> post) ORDER BY n LIMIT 1
$$;
-- Opens a draft. Writers and editors.
CREATE FUNCTION start_blog_post(viewer uuid, post uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF my_blog_rank() < 2 THEN RETURN 'no writer'; END IF;
  INSERT INTO blog_posts (id, slug, author_id, created_at, updated_at) VALUES (post, 'draft-' || post, viewer, moment, moment) ON CONFLICT (id) DO NOTHING;
  RETURN CASE WHEN EXISTS (SELECT FROM blog_posts b WHERE b.id = post AND b.author_id = viewer) THEN 'started' ELSE 'missing' END;
END $$;
-- Keeps what was written. Refused when somebody else holds the post, or when it changed since the version that was read. What it said
-- before is kept, one revision for ten minutes of one person's work.
CREATE FUNCTION save_blog_post(viewer uuid, post uuid, facts jsonb, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  b blog_posts := hold_blog_post(viewer, post);
  last blog_revisions;
  row_of uuid;
  cover uuid := nullif(facts->>'coverId', '')::uuid;
  address text;
BEGIN
  IF b.id IS NULL THEN RETURN 'missing'; END IF;
  IF my_blog_rank() < 3 AND b.state NOT IN ('draft', 'review') THEN RETURN 'editors'; END IF;
  IF b.locked_by_id <> viewer AND b.locked_until > moment THEN RETURN 'held'; END IF;
  IF (facts->>'version')::int <> b.version THEN RETURN 'stale'; END IF;
  IF b.state NOT IN ('draft', 'unpublished') AND (facts->>'title' = '' OR facts->>'body' = '') THEN RETURN 'empty'; END IF;
  IF facts->>'series' IS NOT NULL THEN
    SELECT s.id INTO row_of FROM blog_series s WHERE s.slug = facts->>'series';
    IF row_of IS NULL THEN RETURN 'no series'; END IF;
  END IF;
  IF cover IS NOT NULL AND cover IS DISTINCT FROM b.cover_upload_id AND NOT EXISTS (
       SELECT FROM uploads u WHERE u.id = cover AND u.purpose = 'image'
          AND ((u.owner_id = viewer AND u.attached_at IS NULL) OR EXISTS (SELECT FROM blog_pictures i WHERE i.upload_id = cover AND i.post_id = post))) THEN
    RETURN 'no picture';
  END IF;
  IF b.body <> facts->>'body' OR b.title <> facts->>'title' OR b.subtitle <> facts->>'subtitle' THEN
    SELECT r.* INTO last FROM blog_revisions r WHERE r.post_id = post ORDER BY r.number DESC LIMIT 1;
    IF (b.title <> '' OR b.body <> '') AND (last.number IS NULL OR last.editor_id IS DISTINCT FROM viewer OR last.saved_at < moment - interval '10 minutes') THEN
      INSERT INTO blog_revisions (post_id, number, editor_id, title, subtitle, body, saved_at)
        VALUES (post, coalesce(last.number, 0) + 1, viewer, b.title, b.subtitle, b.body, moment);
    END IF;
  END IF;
  IF facts->>'slug' <> b.slug THEN PERFORM pg_advisory_xact_lock(hashtextextended('blog_slugs', 12)); END IF;
  address := free_blog_slug(post, coalesce(nullif(facts->>'slug', ''), b.slug));
  -- An address others may have kept leads on.
  IF address <> b.slug AND b.published_at IS NOT NULL THEN
    INSERT INTO blog_slugs (slug, post_id) VALUES (b.slug, post) ON CONFLICT (slug) DO NOTHING;
  END IF;
  DELETE FROM blog_slugs s WHERE s.slug = address;
  WITH taken AS (
    INSERT INTO blog_pictures (upload_id, post_id)
      SELECT u.id, post FROM uploads u WHERE u.owner_id = viewer AND u.purpose = 'image' AND u.attached_at IS NULL
         AND (u.id = cover OR u.name IN (SELECT jsonb_array_elements_text(facts->'pictures')))
      ON CONFLICT DO NOTHING RETURNING upload_id)
  UPDATE uploads u SET attached_at = moment, is_public = (b.state = 'published') FROM taken WHERE u.id = taken.upload_id;
  UPDATE blog_posts p SET title = facts->>'title', subtitle = facts->>'subtitle', excerpt = facts->>'excerpt', body = facts->>'body',
    body_html = facts->>'html', contents = facts->'contents', words = (facts->>'words')::int, slug = address, cover_upload_id = cover,
    cover_alt = facts->>'coverAlt', canonical_url = nullif(facts->>'canonicalUrl', ''), series_id = row_of,
    series_position = CASE WHEN row_of IS NULL THEN NULL WHEN row_of = p.series_id THEN p.series_position
      ELSE (SELECT coalesce(max(o.series_position), 0) + 1 FROM blog_posts o WHERE o.series_id = row_of) END,
    version = p.version + 1, locked_by_id = viewer, locked_until = moment + interval '2 minutes', updated_at = moment,
    edited_at = CASE WHEN p.state = 'published' AND p.body <> facts->>'body' THEN moment ELSE p.edited_at END
   WHERE p.id = post;
  DELETE FROM blog_tags t WHERE t.post_id = post;
  INSERT INTO blog_tags (post_id, tag, name, position, published_at)
    SELECT post, t.tag, t.name, t.position, CASE WHEN b.state = 'published' THEN b.published_at END
      FROM jsonb_to_recordset(facts->'tags') t(tag text, name text, position int);
  RETURN 'saved';
END $$;
-- Holds a post for two minutes more, or says who does; letting go ends it at once.
CREATE FUNCTION lock_blog_post(viewer uuid, post uuid, letting_go boolean, moment timestamptz) RETURNS TABLE (outcome text, holder jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE b blog_posts := hold_blog_post(viewer, post);
BEGIN
  IF b.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb; RETURN; END IF;
  IF b.locked_by_id <> viewer AND b.locked_until > moment THEN
    RETURN QUERY SELECT 'held', person_view(p) FROM members p WHERE p.id = b.locked_by_id; RETURN;
  END IF;
  UPDATE blog_posts SET locked_by_id = CASE WHEN letting_go THEN NULL ELSE viewer END,
    locked_until = CASE WHEN letting_go THEN NULL ELSE moment + interval '2 minutes' END WHERE id = post;
  RETURN QUERY SELECT 'yours', NULL::jsonb;
END $$;
-- Takes a post a step on its way: handed in, sent back, published, scheduled, taken down. Writers hand in and take back their own; editors do the rest.
CREATE FUNCTION move_blog_post(viewer uuid, post uuid, step text, at timestamptz, words_with_it text, moment timestamptz)
  RETURNS TABLE (outcome text, author uuid, slug text, title text, was text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  b blog_posts := hold_blog_post(viewer, post);
  mine int := my_blog_rank();
  refusal text;
BEGIN
  refusal := CASE
    WHEN b.id IS NULL THEN 'missing'
    WHEN b.locked_by_id <> viewer AND b.locked_until > moment THEN 'held'
    WHEN step IN ('publish', 'schedule', 'unpublish') AND mine < 3 THEN 'editors'
    WHEN step = 'withdraw' AND mine < 3 AND b.state <> 'review' THEN 'editors'
    WHEN step <> 'withdraw' AND step <> 'unpublish' AND (b.title = '' OR b.body = '') THEN 'empty'
    WHEN step = 'submit' AND b.state <> 'draft' THEN 'not now'
    WHEN step = 'withdraw' AND b.state NOT IN ('review', 'scheduled', 'unpublished') THEN 'not now'
    WHEN step IN ('publish', 'schedule') AND b.state = 'published' THEN 'not now'
    WHEN step = 'unpublish' AND b.state <> 'published' THEN 'not now'
    WHEN step = 'schedule' AND at <= moment THEN 'past'
    END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, b.author_id, b.slug::text, b.title::text, b.state::text; RETURN; END IF;
  UPDATE blog_posts p SET
    state = CASE step WHEN 'submit' THEN 'review' WHEN 'withdraw' THEN 'draft' WHEN 'publish' THEN 'published' WHEN 'schedule' THEN 'scheduled' ELSE 'unpublished' END,
    scheduled_at = CASE WHEN step = 'schedule' THEN at END,
    published_at = CASE WHEN step = 'publish' THEN coalesce(p.published_at, moment) ELSE p.published_at END,
    note = words_with_it, updated_at = moment
   WHERE p.id = post;
  PERFORM lock_inbox(b.author_id);
  RETURN QUERY SELECT 'moved', b.author_id, b.slug::text, b.title::text, b.state::text;
END $$;
-- Publishes what was scheduled for that moment; nothing when it was moved or taken back meanwhile.
CREATE FUNCTION publish_due_blog_post(post uuid, at timestamptz) RETURNS TABLE (author uuid, slug text, title text, is_new boolean)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE blog_posts p SET state = 'published', scheduled_at = NULL, published_at = coalesce(p.published_at, at), updated_at = at
   WHERE p.id = post AND p.state = 'scheduled' AND p.scheduled_at = at
  RETURNING p.author_id, p.slug::text, p.title::text, p.published_at = at
$$;
-- Who is told when a post was handed in.
CREATE FUNCTION blog_editors() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.member_id FROM blog_roles r JOIN members p ON p.id = r.member_id WHERE r.role = 'editor' AND p.erased_at IS NULL ORDER BY r.member_id
$$;
-- Takes a post away for good that was never shown: its author. What was shown is taken down first, by editors.
CREATE FUNCTION delete_blog_post(viewer uuid, post uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE b blog_posts := hold_blog_post(viewer, post);
BEGIN
  IF b.id IS NULL THEN RETURN 'missing'; END IF;
  IF b.locked_by_id <> viewer AND b.locked_until > moment THEN RETURN 'held'; END IF;
  IF b.state = 'draft' AND b.author_id = viewer AND b.published_at IS NULL OR b.state = 'unpublished' AND my_blog_rank() = 3 THEN
    DELETE FROM blog_posts p WHERE p.id = post;
    RETURN 'deleted';
  END IF;
  RETURN 'shown';
END $$;
-- Opens a series, or says one differently. Editors.
CREATE FUNCTION save_blog_series(viewer uuid, ref text, heading text, words text, fresh uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF my_blog_rank() < 3 THEN RETURN 'editors'; END IF;
  INSERT INTO blog_series AS s (id, slug, title, description) VALUES (fresh, ref, heading, words)
    ON CONFLICT (slug) DO UPDATE SET title = excluded.title, description = excluded.description;
  RETURN 'saved';
END $$;
-- Makes somebody a writer or an editor, or neither. The site's admins.
CREATE FUNCTION give_blog_role(viewer uuid, who text, given text) RETURNS TABLE (outcome text, member uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE target uuid;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF NOT EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.role = 'admin' AND p.erased_at IS NULL) THEN RETURN QUERY SELECT 'admins', NULL::uuid; RETURN; END IF;
  SELECT p.id INTO target FROM members p WHERE p.handle = who AND p.erased_at IS NULL;
  IF target IS NULL THEN RETURN QUERY SELECT 'nobody', NULL::uuid; RETURN; END IF;
  IF given IS NULL THEN DELETE FROM blog_roles r WHERE r.member_id = target;
  ELSE
    INSERT INTO blog_roles AS r (member_id, role, granted_by_id) VALUES (target, given, viewer)
      ON CONFLICT (member_id) DO UPDATE SET role = excluded.role, granted_by_id = excluded.granted_by_id;
  END IF;
  RETURN QUERY SELECT 'given', target;
END $$;
CREATE FUNCTION list_blog_staff(viewer uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('member', person_view(p), 'role', r.role) FROM blog_roles r JOIN members p ON p.id = r.member_id
    ORDER BY r.role, p.name, p.id;
END $$;

-- Views that have come in, each visitor once a day and post; answers with how many were new.
CREATE FUNCTION count_blog_views(on_day date, posts uuid[], visitors text[]) RETURNS int
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH fresh AS (
    INSERT INTO blog_views (day, post_id, visitor)
      SELECT on_day, v.post, decode(v.visitor, 'hex') FROM unnest(posts, visitors) v(post, visitor) JOIN blog_posts b ON b.id = v.post AND b.state = 'published'
      ON CONFLICT DO NOTHING RETURNING day, post_id),
  by_day AS (
    INSERT INTO blog_view_days AS d (day, post_id, views) SELECT day, post_id, count(*) FROM fresh GROUP BY day, post_id ORDER BY day, post_id
      ON CONFLICT (day, post_id) DO UPDATE SET views = d.views + excluded.views),
  totals AS (
    UPDATE blog_posts b SET view_count = b.view_count + n.views FROM (SELECT post_id, count(*) AS views FROM fresh GROUP BY post_id) n WHERE b.id = n.post_id)
  SELECT count(*)::int FROM fresh
$$;
-- What is read most just now: the views of two weeks, each day's weighing half of what those two days later weigh.
CREATE FUNCTION list_trending_posts(viewer uuid, today date, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY WITH top AS MATERIALIZED (
      SELECT b, t.score FROM (
          SELECT d.post_id, sum(d.views * power(0.5::float8, (today - d.day)::float8 / 2)) AS score FROM blog_view_days d
           WHERE d.day > today - 14 AND d.day <= today GROUP BY d.post_id) t
        JOIN blog_posts b ON b.id = t.post_id AND b.state = 'published' AND b.author_id NOT IN (SELECT my_blog_hidden())
       ORDER BY t.score DESC, b.published_at DESC, b.id DESC LIMIT most)
    SELECT blog_card_view(top.b) || jsonb_build_object('score', round(top.score::numeric, 2)) FROM top
     ORDER BY top.score DESC, (top.b).published_at DESC, (top.b).id DESC;
END $$;
-- How the viewer's posts (an editor's: all) were read since a day: by day, and the twenty most read.
CREATE FUNCTION blog_analytics(viewer uuid, since date, today date) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY WITH mine AS MATERIALIZED (SELECT b.id, b.slug, b.title, b.view_count, b.comment_count, b.published_at FROM blog_posts b
      WHERE b.published_at IS NOT NULL AND b.author_id = viewer),
    counted AS (SELECT d.day, d.post_id, d.views FROM mine JOIN blog_view_days d ON d.post_id = mine.id AND d.day BETWEEN since AND today)
  SELECT jsonb_build_object(
    'days', (SELECT jsonb_agg(jsonb_build_object('day', s.day::date, 'views', coalesce(c.views, 0)) ORDER BY s.day)
      FROM generate_series(since::timestamp, today::timestamp, interval '1 day') s(day)
      LEFT JOIN (SELECT day, sum(views)::int AS views FROM counted GROUP BY day) c ON c.day = s.day::date),
    'posts', coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'slug', m.slug, 'title', m.title, 'views', m.recent, 'allViews', m.view_count,
        'comments', m.comment_count, 'publishedAt', m.published_at) ORDER BY m.recent DESC, m.published_at DESC) FROM (
        SELECT mine.*, coalesce(n.views, 0) AS recent FROM mine LEFT JOIN (SELECT post_id, sum(views)::int AS views FROM counted GROUP BY post_id) n ON n.post_id = mine.id
         ORDER BY recent DESC, mine.published_at DESC LIMIT 20) m), '[]'),
    'views', (SELECT coalesce(sum(views), 0) FROM counted), 'allViews', (SELECT coalesce(sum(view_count), 0) FROM mine),
    'comments', (SELECT coalesce(sum(comment_count), 0) FROM mine), 'published', (SELECT count(*) FROM mine));
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname ~ '(^|_)(blog|trending_posts)($|_)' AND p.prokind = 'f' LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text ~ '^count_blog_views\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO jobs', made);
    ELSIF made::text !~ '^(blog_picture_released|blog_post_shown|blog_comments_keep_count|hold_blog_post|free_blog_slug)\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION list_trending_posts(uuid, date, int) TO app;
