-- Up to whom of its readers a new post was told of: whoever goes on begins there, whatever happened in between.
ALTER TABLE "blog_posts" ADD COLUMN "told_up_to" UUID;
CREATE INDEX notification_choices_blog ON notification_choices (member_id) WHERE type = 'blog-post' AND wanted;

-- The next of those who asked to hear of new posts, and that they are told by whoever asks, with its transaction. Nobody of a post that is not shown.
CREATE FUNCTION take_blog_readers(post uuid, most int) RETURNS SETOF uuid
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  b blog_posts;
  people uuid[];
BEGIN
  SELECT x.* INTO b FROM blog_posts x WHERE x.id = post AND x.state = 'published' FOR NO KEY UPDATE;
  IF b.id IS NULL THEN RETURN; END IF;
  SELECT coalesce(array_agg(r.member_id ORDER BY r.member_id), '{}') INTO people FROM (
    SELECT DISTINCT c.member_id FROM notification_choices c
     WHERE c.type = 'blog-post' AND c.wanted AND c.member_id > coalesce(b.told_up_to, '00000000-0000-0000-0000-000000000000')
     ORDER BY c.member_id LIMIT most) r;
  UPDATE blog_posts SET told_up_to = people[cardinality(people)] WHERE id = post AND cardinality(people) > 0;
  RETURN QUERY SELECT unnest(people);
END $$;
-- Whether somebody gets new posts by mail.
CREATE FUNCTION gets_blog_letters(viewer uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM notification_choices c WHERE c.member_id = viewer AND c.type = 'blog-post' AND c.channel = 'mail' AND c.wanted)
$$;
REVOKE ALL ON FUNCTION take_blog_readers(uuid, int), gets_blog_letters(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_blog_readers(uuid, int), gets_blog_letters(uuid) TO app;
