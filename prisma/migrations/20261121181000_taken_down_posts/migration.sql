-- What moderators took down comes back when their decision is undone, and not before: neither its author nor an editor carries it on its
-- way meanwhile. What state it was in then; nothing while no such decision stands.
ALTER TABLE "blog_posts" ADD COLUMN "taken_from" VARCHAR(12);
UPDATE blog_posts b SET taken_from = 'published' FROM moderation_cases c JOIN moderation_decisions d ON d.case_id = c.id
 WHERE c.subject_kind = 'blog-post' AND c.subject_id = b.id AND d.removed AND d.judgement IS DISTINCT FROM 'undone' AND b.state = 'unpublished';
ALTER TABLE "blog_posts" ADD CONSTRAINT "blog_posts_taken" CHECK (taken_from IS NULL OR state IN ('draft', 'review', 'unpublished'));

CREATE OR REPLACE FUNCTION take_blog_post_away(viewer uuid, post uuid, why text, moment timestamptz) RETURNS text
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE blog_posts p SET taken_from = p.state, state = CASE WHEN p.state IN ('published', 'scheduled') THEN 'unpublished' ELSE p.state END,
         scheduled_at = NULL, note = left(why, 500), updated_at = moment
   WHERE p.id = post AND p.taken_from IS NULL AND may_moderate(viewer, 'blog-post', post) RETURNING p.slug::text
$$;
-- Shown again is what was shown then; what was on its way goes on from where it is.
CREATE OR REPLACE FUNCTION bring_blog_post_back(viewer uuid, post uuid, moment timestamptz) RETURNS text
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE blog_posts p SET state = CASE WHEN p.state = 'unpublished' AND p.taken_from = 'published' THEN 'published' ELSE p.state END,
         taken_from = NULL, note = '', updated_at = moment
   WHERE p.id = post AND p.taken_from IS NOT NULL AND may_moderate(viewer, 'blog-post', post) RETURNING p.slug::text
$$;

CREATE OR REPLACE FUNCTION pg_temp.reword(called text, was text, becomes text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before text := pg_get_functiondef(called::regproc);
BEGIN
  IF position(was IN before) = 0 THEN RAISE EXCEPTION '% does not say: %', called, was; END IF;
  EXECUTE replace(before, was, becomes);
END $$;
SELECT pg_temp.reword('move_blog_post', 'WHEN b.id IS NULL THEN ''missing''', 'WHEN b.id IS NULL THEN ''missing''
    WHEN b.taken_from IS NOT NULL THEN ''taken down''');
SELECT pg_temp.reword('blog_draft_view', '''note'', b.note,', '''note'', b.note, ''isTakenDown'', b.taken_from IS NOT NULL,');
-- Nor is it deleted: there would be nothing to bring back.
SELECT pg_temp.reword('delete_blog_post', 'IF b.id IS NULL THEN RETURN ''missing''; END IF;', 'IF b.id IS NULL THEN RETURN ''missing''; END IF;
  IF b.taken_from IS NOT NULL THEN RETURN ''taken down''; END IF;');
