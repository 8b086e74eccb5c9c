-- The staff's words stand in for others' in the blog too, and in what members, communities and events say of themselves.
ALTER TABLE "blog_posts" ADD COLUMN "corrected_at" TIMESTAMPTZ(3);
ALTER TABLE "blog_comments" ADD COLUMN "corrected_at" TIMESTAMPTZ(3);

-- Puts the staff's words in place of what such a thing says, with what was made of them: their html, and what its lists show. Answers what
-- taking that back needs, and where it is; no row where nothing is left to correct. An article keeps what it said among its revisions.
CREATE FUNCTION correct_page(viewer uuid, kind text, subject uuid, fresh text, made jsonb, moment timestamptz)
  RETURNS TABLE (kept jsonb, place uuid, address text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  p members;
  c communities;
  e community_events;
  b blog_posts;
  s blog_comments;
BEGIN
  IF NOT may_moderate(viewer, kind, subject) THEN RETURN; END IF;
  CASE kind
  WHEN 'member' THEN
    SELECT x.* INTO p FROM members x WHERE x.id = subject AND x.bio <> '' AND NOT x.is_private AND x.erased_at IS NULL FOR NO KEY UPDATE;
    IF p.id IS NULL THEN RETURN; END IF;
    UPDATE members SET bio = fresh, bio_html = made->>'html', updated_at = moment WHERE id = subject;
    RETURN QUERY SELECT jsonb_build_object('body', p.bio, 'html', p.bio_html), p.id, p.handle::text;
  WHEN 'community' THEN
    SELECT x.* INTO c FROM communities x WHERE x.id = subject AND x.description <> '' FOR NO KEY UPDATE;
    IF c.id IS NULL THEN RETURN; END IF;
    UPDATE communities SET description = fresh, description_html = made->>'html', line = made->>'line' WHERE id = subject;
    PERFORM publish_event('community:' || c.id, 'community.changed', '{}');
    RETURN QUERY SELECT jsonb_build_object('body', c.description, 'html', c.description_html, 'line', c.line), c.id, c.slug::text;
  WHEN 'event' THEN
    SELECT x.* INTO e FROM community_events x WHERE x.id = subject AND x.description <> '' FOR NO KEY UPDATE;
    IF e.id IS NULL THEN RETURN; END IF;
    UPDATE community_events SET description = fresh, description_html = made->>'html', sequence = sequence + 1 WHERE id = subject;
    RETURN QUERY SELECT jsonb_build_object('body', e.description, 'html', e.description_html), x.id, x.slug::text FROM communities x WHERE x.id = e.community_id;
  WHEN 'blog-post' THEN
    SELECT x.* INTO b FROM blog_posts x WHERE x.id = subject AND x.state IN ('published', 'unpublished') AND x.body <> '' FOR NO KEY UPDATE;
    IF b.id IS NULL THEN RETURN; END IF;
    INSERT INTO blog_revisions (post_id, number, title, subtitle, body, saved_at)
      SELECT b.id, coalesce(max(r.number), 0) + 1, b.title, b.subtitle, b.body, moment FROM blog_revisions r WHERE r.post_id = b.id;
    UPDATE blog_posts SET body = fresh, body_html = made->>'html', contents = made->'contents', words = (made->>'words')::int, excerpt = made->>'excerpt',
           version = version + 1, edited_at = moment, corrected_at = moment, updated_at = moment WHERE id = b.id;
    RETURN QUERY SELECT jsonb_build_object('body', b.body, 'html', b.body_html, 'contents', b.contents, 'words', b.words, 'excerpt', b.excerpt,
      'editedAt', b.edited_at), b.id, b.slug::text;
  WHEN 'blog-comment' THEN
    SELECT x.* INTO b FROM blog_posts x WHERE x.id = (SELECT y.post_id FROM blog_comments y WHERE y.id = subject) FOR NO KEY UPDATE;
    SELECT x.* INTO s FROM blog_comments x WHERE x.id = subject;
    IF s.body IS NULL THEN RETURN; END IF;
    UPDATE blog_comments SET body = fresh, body_html = made->>'html', edited_at = moment, corrected_at = moment WHERE id = subject;
    PERFORM publish_event('blog:' || b.id, 'comment.edited', jsonb_build_object('id', subject));
    RETURN QUERY SELECT jsonb_build_object('body', s.body, 'html', s.body_html, 'editedAt', s.edited_at), b.id, b.slug::text;
  END CASE;
END $$;

-- Their own words stand there again, unless something else came in the place of the staff's meanwhile.
CREATE FUNCTION take_page_correction_back(viewer uuid, kind text, subject uuid, kept jsonb) RETURNS TABLE (place uuid, address text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE post uuid := (SELECT x.post_id FROM blog_comments x WHERE x.id = subject);
BEGIN
  IF NOT may_moderate(viewer, kind, subject) OR kept->>'body' IS NULL THEN RETURN; END IF;
  CASE kind
  WHEN 'member' THEN
    RETURN QUERY UPDATE members x SET bio = kept->>'body', bio_html = kept->>'html', updated_at = now()
      WHERE x.id = subject AND x.bio = kept->>'now' RETURNING x.id, x.handle::text;
  WHEN 'community' THEN
    RETURN QUERY UPDATE communities x SET description = kept->>'body', description_html = kept->>'html', line = kept->>'line'
      WHERE x.id = subject AND x.description = kept->>'now' RETURNING x.id, x.slug::text;
    IF FOUND THEN PERFORM publish_event('community:' || subject, 'community.changed', '{}'); END IF;
  WHEN 'event' THEN
    RETURN QUERY UPDATE community_events x SET description = kept->>'body', description_html = kept->>'html', sequence = x.sequence + 1
      FROM communities c WHERE x.id = subject AND x.description = kept->>'now' AND c.id = x.community_id RETURNING c.id, c.slug::text;
  WHEN 'blog-post' THEN
    RETURN QUERY UPDATE blog_posts x SET body = kept->>'body', body_html = kept->>'html', contents = kept->'contents', words = (kept->>'words')::int,
        excerpt = kept->>'excerpt', version = x.version + 1, edited_at = (kept->>'editedAt')::timestamptz, corrected_at = NULL, updated_at = now()
      WHERE x.id = subject AND x.body = kept->>'now' RETURNING x.id, x.slug::text;
  WHEN 'blog-comment' THEN
    PERFORM 1 FROM blog_posts x WHERE x.id = post FOR NO KEY UPDATE;
    UPDATE blog_comments x SET body = kept->>'body', body_html = kept->>'html', edited_at = (kept->>'editedAt')::timestamptz, corrected_at = NULL
     WHERE x.id = subject AND x.body = kept->>'now';
    IF NOT FOUND THEN RETURN; END IF;
    PERFORM publish_event('blog:' || post, 'comment.edited', jsonb_build_object('id', subject));
    RETURN QUERY SELECT x.id, x.slug::text FROM blog_posts x WHERE x.id = post;
  END CASE;
END $$;

-- What a thing says that everybody reads, for those who decide whether it shall say it in other words. Of what not everybody reads they read
-- no more than was reported.
CREATE FUNCTION words_in_question(kind text, subject uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE kind
    WHEN 'member' THEN (SELECT p.bio FROM members p WHERE p.id = subject AND NOT p.is_private)
    WHEN 'community' THEN (SELECT c.description FROM communities c WHERE c.id = subject AND c.visibility = 'public')
    WHEN 'event' THEN (SELECT e.description FROM community_events e JOIN communities c ON c.id = e.community_id WHERE e.id = subject AND c.visibility = 'public')
    WHEN 'blog-post' THEN (SELECT b.body FROM blog_posts b WHERE b.id = subject AND b.state IN ('published', 'unpublished'))
    WHEN 'blog-comment' THEN (SELECT s.body FROM blog_comments s WHERE s.id = subject) END
$$;

CREATE OR REPLACE FUNCTION pg_temp.reword(called text, was text, becomes text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before text := pg_get_functiondef(called::regproc);
BEGIN
  IF position(was IN before) = 0 THEN RAISE EXCEPTION '% does not say: %', called, was; END IF;
  EXECUTE replace(before, was, becomes);
END $$;
SELECT pg_temp.reword('get_moderation_case', '''evidence'', coalesce(',
  '''words'', CASE WHEN c.status = ''open'' THEN words_in_question(c.subject_kind, c.subject_id) END, ''evidence'', coalesce(');
-- Whom a correction is about reads what was changed, for as long as it may be asked back.
SELECT pg_temp.reword('moderation_decision_view', '''by'', CASE WHEN for_staff', '''changed'', CASE WHEN d.verdict = ''edit'' AND d.kept ? ''now''
      THEN jsonb_build_object(''was'', d.kept->>''body'', ''now'', d.kept->>''now'') END,
    ''by'', CASE WHEN for_staff');
SELECT pg_temp.reword('list_community_cases', '''{"appeal": null,', '''{"changed": null, "appeal": null,');
SELECT pg_temp.reword('blog_comment_view', '''editedAt'', c.edited_at,', '''editedAt'', c.edited_at, ''correctedAt'', c.corrected_at,');
SELECT pg_temp.reword('read_blog_post', '''html'', b.body_html,', '''html'', b.body_html, ''correctedAt'', b.corrected_at,');

REVOKE ALL ON FUNCTION correct_page(uuid, text, uuid, text, jsonb, timestamptz), take_page_correction_back(uuid, text, uuid, jsonb),
  words_in_question(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION correct_page(uuid, text, uuid, text, jsonb, timestamptz), take_page_correction_back(uuid, text, uuid, jsonb) TO app;
