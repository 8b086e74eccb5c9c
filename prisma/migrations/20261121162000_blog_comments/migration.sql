-- Whether a post may be answered; its author and whoever keeps the blog say so.
ALTER TABLE "blog_posts" ADD COLUMN "comments_open" BOOLEAN NOT NULL DEFAULT true;
-- Comments stand in the order they were begun in, each with its answers below it. Ids grow with time.
CREATE INDEX blog_comments_in_order ON blog_comments (post_id, (coalesce(parent_id, id)), (parent_id IS NOT NULL), id);

-- Whether whoever asks keeps what is said to posts: editors, and the staff of the site.
CREATE FUNCTION keeps_blog_comments() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT my_blog_rank() = 3 OR is_site_staff(current_member())
$$;
CREATE FUNCTION blog_comment_view(c blog_comments) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'parentId', c.parent_id, 'clientId', CASE WHEN c.author_id = current_member() THEN c.client_id END,
    'author', (SELECT person_view(p) FROM members p WHERE p.id = c.author_id),
    'isFolded', coalesce(has_muted(current_member(), c.author_id), false),
    'body', c.body, 'html', c.body_html, 'editedAt', c.edited_at, 'deletedAt', c.deleted_at, 'createdAt', c.created_at)
$$;
-- What the comments of a post have in common, and what whoever asks may do with them.
CREATE FUNCTION blog_discussion_view(b blog_posts) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('postId', b.id, 'slug', b.slug, 'title', b.title, 'authorId', b.author_id, 'count', b.comment_count,
    'isOpen', b.comments_open AND b.state = 'published', 'mayKeep', keeps_blog_comments())
$$;
-- The post under an address or a former one.
CREATE FUNCTION blog_post_called(ref text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT p.id FROM blog_posts p WHERE p.slug = ref), (SELECT s.post_id FROM blog_slugs s WHERE s.slug = ref))
$$;
-- Comments of a post after a place, or from the one that another belongs to; a deleted one only while answers stand below it.
-- With the number of the post's channel at that moment. No row: there is no such post.
CREATE FUNCTION list_blog_comments(viewer uuid, ref text, near uuid, after_root uuid, after_answer boolean, after_id uuid, most int)
  RETURNS TABLE (about jsonb, items jsonb, has_earlier boolean, cursor bigint)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  b blog_posts;
  nothing uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  SELECT p.* INTO b FROM blog_posts p WHERE p.id = blog_post_called(ref);
  IF b.id IS NULL THEN RETURN; END IF;
  IF near IS NOT NULL THEN
    SELECT coalesce(c.parent_id, c.id), false, nothing INTO after_root, after_answer, after_id FROM blog_comments c WHERE c.id = near AND c.post_id = b.id;
  END IF;
  after_root := coalesce(after_root, nothing);
  after_answer := coalesce(after_answer, false);
  after_id := coalesce(after_id, nothing);
  RETURN QUERY SELECT blog_discussion_view(b),
    coalesce((SELECT jsonb_agg(blog_comment_view(f.c) ORDER BY coalesce((f.c).parent_id, (f.c).id), (f.c).parent_id IS NOT NULL, (f.c).id) FROM (
      SELECT c FROM blog_comments c
       WHERE c.post_id = b.id AND (coalesce(c.parent_id, c.id), c.parent_id IS NOT NULL, c.id) > (after_root, after_answer, after_id)
         AND (c.deleted_at IS NULL OR EXISTS (SELECT FROM blog_comments a WHERE a.parent_id = c.id AND a.deleted_at IS NULL))
       ORDER BY coalesce(c.parent_id, c.id), c.parent_id IS NOT NULL, c.id LIMIT most) f), '[]'),
    after_root <> nothing AND EXISTS (SELECT FROM blog_comments c WHERE c.post_id = b.id AND coalesce(c.parent_id, c.id) <= after_root
      AND (coalesce(c.parent_id, c.id), c.parent_id IS NOT NULL, c.id) < (after_root, after_answer, after_id)),
    coalesce((SELECT r.seq FROM realtime_channels r WHERE r.name = 'blog:' || b.id), 0::bigint);
END $$;
CREATE FUNCTION get_blog_comment(viewer uuid, comment uuid) RETURNS TABLE (item jsonb, about jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT blog_comment_view(c), blog_discussion_view(b) FROM blog_comments c JOIN blog_posts b ON b.id = c.post_id WHERE c.id = comment;
END $$;
CREATE FUNCTION listenable_blog_posts(viewer uuid, ids uuid[]) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT b.id FROM blog_posts b WHERE b.id = ANY (ids) AND b.state = 'published';
END $$;

-- A published post as its readers get it, held until the transaction ends.
CREATE FUNCTION hold_read_blog_post(viewer uuid, post uuid) RETURNS blog_posts
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE b blog_posts;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO b FROM blog_posts x WHERE x.id = post AND x.state = 'published' FOR NO KEY UPDATE;
  IF b.author_id IN (SELECT my_blog_hidden()) THEN RETURN NULL; END IF;
  RETURN b;
END $$;
-- Why the viewer may not write below a post just now.
CREATE FUNCTION blog_comment_refusal(viewer uuid, b blog_posts) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'silenced'
              WHEN NOT b.comments_open THEN 'comments closed' END
$$;
-- Says something to a post, or to a comment of it; to an answer it stands under the same comment as that.
CREATE FUNCTION comment_on_blog_post(viewer uuid, ref text, new_comment uuid, own_name text, words text, html text, answers uuid, handles text[],
                                     moment timestamptz) RETURNS TABLE (outcome text, item jsonb, post uuid, slug text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  b blog_posts := hold_read_blog_post(viewer, blog_post_called(ref));
  c blog_comments;
  over blog_comments;
  refusal text;
BEGIN
  IF b.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb, NULL::uuid, NULL::text; RETURN; END IF;
  SELECT x.* INTO c FROM blog_comments x WHERE x.author_id = viewer AND x.client_id = own_name;
  IF c.id IS NOT NULL THEN RETURN QUERY SELECT 'again', blog_comment_view(c), b.id, b.slug::text; RETURN; END IF;
  IF answers IS NOT NULL THEN
    SELECT x.* INTO over FROM blog_comments x WHERE x.id = answers AND x.post_id = b.id AND x.deleted_at IS NULL AND x.held_at IS NULL
       AND x.author_id NOT IN (SELECT my_blog_hidden());
  END IF;
  refusal := coalesce(blog_comment_refusal(viewer, b), CASE WHEN answers IS NOT NULL AND over.id IS NULL THEN 'unanswerable' END);
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::jsonb, NULL::uuid, NULL::text; RETURN; END IF;
  INSERT INTO blog_comments (id, post_id, author_id, parent_id, client_id, body, body_html, created_at)
    VALUES (new_comment, b.id, viewer, coalesce(over.parent_id, over.id), own_name, words, html, moment)
    ON CONFLICT (author_id, client_id) DO NOTHING RETURNING * INTO c;
  IF c.id IS NULL THEN
    -- The same was said to another post meanwhile.
    RETURN QUERY SELECT 'again', blog_comment_view(x), b.id, b.slug::text FROM blog_comments x WHERE x.author_id = viewer AND x.client_id = own_name; RETURN;
  END IF;
  IF b.author_id <> viewer OR answers IS NOT NULL OR cardinality(handles) > 0 THEN
    PERFORM enqueue_job('blog.tell-of-comment',
      json_build_object('commentId', c.id, 'answers', answers, 'handles', handles, 'onlyNamed', false));
  END IF;
  PERFORM publish_event('blog:' || b.id, 'comment.created', jsonb_build_object('id', c.id, 'authorId', viewer));
  RETURN QUERY SELECT 'said', blog_comment_view(c), b.id, b.slug::text;
END $$;
CREATE FUNCTION edit_blog_comment(viewer uuid, comment uuid, words text, html text, named text[], moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  b blog_posts := hold_read_blog_post(viewer, (SELECT x.post_id FROM blog_comments x WHERE x.id = comment));
  c blog_comments;
  refusal text;
BEGIN
  SELECT x.* INTO c FROM blog_comments x WHERE x.id = comment AND x.author_id NOT IN (SELECT my_blog_hidden());
  IF b.id IS NULL OR c.id IS NULL THEN RETURN 'missing'; END IF;
  IF c.author_id <> viewer THEN RETURN 'not yours'; END IF;
  IF c.deleted_at IS NOT NULL THEN RETURN 'deleted'; END IF;
  refusal := blog_comment_refusal(viewer, b);
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF c.body = words THEN RETURN 'same'; END IF;
  UPDATE blog_comments SET body = words, body_html = html, edited_at = moment WHERE id = comment;
  IF cardinality(named) > 0 AND c.held_at IS NULL THEN
    PERFORM enqueue_job('blog.tell-of-comment', json_build_object('commentId', comment, 'answers', NULL, 'handles', named, 'onlyNamed', true));
  END IF;
  PERFORM publish_event('blog:' || b.id, 'comment.edited', jsonb_build_object('id', comment));
  RETURN 'edited';
END $$;
-- Takes the words of a comment away: one's own, or as editor or staff anybody's.
CREATE FUNCTION delete_blog_comment(viewer uuid, comment uuid, moment timestamptz)
  RETURNS TABLE (outcome text, author uuid, post uuid, slug text, title text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  b blog_posts := hold_read_blog_post(viewer, (SELECT x.post_id FROM blog_comments x WHERE x.id = comment));
  c blog_comments;
  said text;
  people uuid[];
BEGIN
  SELECT x.* INTO c FROM blog_comments x WHERE x.id = comment AND x.author_id NOT IN (SELECT my_blog_hidden());
  said := CASE
    WHEN b.id IS NULL OR c.id IS NULL OR (c.held_at IS NOT NULL AND c.author_id <> viewer AND NOT keeps_blog_comments()) THEN 'missing'
    WHEN c.author_id <> viewer AND NOT keeps_blog_comments() THEN 'not yours to delete'
    WHEN c.deleted_at IS NOT NULL THEN 'again'
    ELSE 'deleted' END;
  IF said = 'deleted' THEN
    -- The caller tells its author after this: an inbox is locked before any channel, here as everywhere.
    PERFORM lock_inbox(p.id) FROM (SELECT n.recipient_id AS id FROM notifications n WHERE n.subject_kind = 'blog-comment' AND n.subject_id = comment
      UNION SELECT c.author_id ORDER BY 1) p;
    people := forget_notices_about('blog-comment', comment);
    UPDATE blog_comments SET body = NULL, body_html = NULL, deleted_at = moment WHERE id = comment;
    PERFORM publish_event('blog:' || b.id, 'comment.deleted', jsonb_build_object('id', comment));
  END IF;
  RETURN QUERY SELECT said, c.author_id, b.id, b.slug::text, b.title::text, people;
END $$;
CREATE FUNCTION open_blog_comments(viewer uuid, ref text, opens boolean) RETURNS TABLE (outcome text, post uuid, slug text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE b blog_posts := hold_read_blog_post(viewer, blog_post_called(ref));
BEGIN
  IF b.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::uuid, NULL::text; RETURN; END IF;
  IF b.author_id <> viewer AND NOT keeps_blog_comments() THEN RETURN QUERY SELECT 'not yours to close', b.id, b.slug::text; RETURN; END IF;
  IF b.comments_open = opens THEN RETURN QUERY SELECT 'same', b.id, b.slug::text; RETURN; END IF;
  UPDATE blog_posts p SET comments_open = opens WHERE p.id = b.id;
  PERFORM publish_event('blog:' || b.id, 'comments.changed', '{}');
  RETURN QUERY SELECT 'changed', b.id, b.slug::text;
END $$;
-- Whom a comment concerns, and why: it answers them, names them, or is about what they wrote; each once. Not who may not read it. For jobs.
CREATE FUNCTION blog_comment_hearers(comment uuid, answers uuid, handles text[], only_named boolean) RETURNS TABLE (member_id uuid, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT DISTINCT ON (h.id) h.id, h.kind FROM blog_comments c JOIN blog_posts b ON b.id = c.post_id CROSS JOIN LATERAL (
      SELECT a.author_id AS id, 'reply' AS kind, 1 AS place FROM blog_comments a WHERE a.id = answers AND NOT only_named
      UNION ALL SELECT p.id, 'mention', 2 FROM members p WHERE p.handle = ANY (handles)
      UNION ALL SELECT b.author_id, 'comment', 3 WHERE NOT only_named) h
   WHERE c.id = comment AND c.deleted_at IS NULL AND c.held_at IS NULL AND b.state = 'published'
     AND h.id <> c.author_id AND NOT is_blocked(h.id, b.author_id)
   ORDER BY h.id, h.place
$$;

-- What removing and bringing back means for what is said in the blog, and for its posts.
CREATE FUNCTION take_blog_comment_away(viewer uuid, comment uuid, moment timestamptz) RETURNS TABLE (kept jsonb, post uuid, slug text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  b blog_posts;
  c blog_comments;
  people uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'blog-comment', comment) THEN RETURN; END IF;
  SELECT p.* INTO b FROM blog_posts p WHERE p.id = (SELECT x.post_id FROM blog_comments x WHERE x.id = comment) FOR NO KEY UPDATE;
  SELECT x.* INTO c FROM blog_comments x WHERE x.id = comment;
  IF c.id IS NULL OR c.deleted_at IS NOT NULL THEN RETURN; END IF;
  people := forget_notices_about('blog-comment', comment);
  UPDATE blog_comments SET body = NULL, body_html = NULL, deleted_at = moment WHERE id = comment;
  PERFORM publish_event('blog:' || b.id, 'comment.deleted', jsonb_build_object('id', comment));
  RETURN QUERY SELECT jsonb_build_object('body', c.body, 'html', c.body_html), b.id, b.slug::text, people;
END $$;
CREATE FUNCTION bring_blog_comment_back(viewer uuid, comment uuid, kept jsonb) RETURNS TABLE (post uuid, slug text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE b blog_posts;
BEGIN
  IF NOT may_moderate(viewer, 'blog-comment', comment) THEN RETURN; END IF;
  SELECT p.* INTO b FROM blog_posts p WHERE p.id = (SELECT x.post_id FROM blog_comments x WHERE x.id = comment) FOR NO KEY UPDATE;
  UPDATE blog_comments x SET body = kept->>'body', body_html = kept->>'html', deleted_at = NULL
   WHERE x.id = comment AND x.deleted_at IS NOT NULL AND kept->>'body' IS NOT NULL;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM publish_event('blog:' || b.id, 'comment.edited', jsonb_build_object('id', comment));
  RETURN QUERY SELECT b.id, b.slug::text;
END $$;
-- A post is taken down, as editors do it, and shown again.
CREATE FUNCTION take_blog_post_away(viewer uuid, post uuid, why text, moment timestamptz) RETURNS text
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE blog_posts p SET state = 'unpublished', note = left(why, 500), updated_at = moment
   WHERE p.id = post AND p.state = 'published' AND may_moderate(viewer, 'blog-post', post) RETURNING p.slug::text
$$;
CREATE FUNCTION bring_blog_post_back(viewer uuid, post uuid, moment timestamptz) RETURNS text
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE blog_posts p SET state = 'published', note = '', updated_at = moment
   WHERE p.id = post AND p.state = 'unpublished' AND may_moderate(viewer, 'blog-post', post) RETURNING p.slug::text
$$;

REVOKE ALL ON FUNCTION keeps_blog_comments(), blog_comment_view(blog_comments), blog_discussion_view(blog_posts), blog_post_called(text),
  list_blog_comments(uuid, text, uuid, uuid, boolean, uuid, int), get_blog_comment(uuid, uuid), listenable_blog_posts(uuid, uuid[]),
  hold_read_blog_post(uuid, uuid), blog_comment_refusal(uuid, blog_posts),
  comment_on_blog_post(uuid, text, uuid, text, text, text, uuid, text[], timestamptz),
  edit_blog_comment(uuid, uuid, text, text, text[], timestamptz), delete_blog_comment(uuid, uuid, timestamptz),
  open_blog_comments(uuid, text, boolean), blog_comment_hearers(uuid, uuid, text[], boolean),
  take_blog_comment_away(uuid, uuid, timestamptz), bring_blog_comment_back(uuid, uuid, jsonb),
  take_blog_post_away(uuid, uuid, text, timestamptz), bring_blog_post_back(uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keeps_blog_comments(), blog_comment_view(blog_comments), blog_discussion_view(blog_posts), blog_post_called(text),
  list_blog_comments(uuid, text, uuid, uuid, boolean, uuid, int), get_blog_comment(uuid, uuid), listenable_blog_posts(uuid, uuid[]),
  comment_on_blog_post(uuid, text, uuid, text, text, text, uuid, text[], timestamptz),
  edit_blog_comment(uuid, uuid, text, text, text[], timestamptz), delete_blog_comment(uuid, uuid, timestamptz),
  open_blog_comments(uuid, text, boolean),
  take_blog_comment_away(uuid, uuid, timestamptz), bring_blog_comment_back(uuid, uuid, jsonb),
  take_blog_post_away(uuid, uuid, text, timestamptz), bring_blog_post_back(uuid, uuid, timestamptz) TO app;
GRANT EXECUTE ON FUNCTION blog_comment_hearers(uuid, uuid, text[], boolean) TO jobs;
