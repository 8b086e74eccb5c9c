-- A film has people, too: whose inboxes had lines that led there goes by another name.
CREATE OR REPLACE FUNCTION take_review_away(viewer uuid, entry uuid, moment timestamptz) RETURNS TABLE (kept jsonb, slug text, handle text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  e diary_entries;
  inboxes uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'review', entry) THEN RETURN; END IF;
  SELECT x.* INTO e FROM diary_entries x WHERE x.id = entry FOR NO KEY UPDATE;
  IF e.review IS NULL THEN RETURN; END IF;
  inboxes := forget_notices_of_review(entry);
  UPDATE diary_entries SET review = NULL, review_html = NULL, edited_at = moment WHERE id = entry;
  RETURN QUERY SELECT jsonb_build_object('review', e.review, 'html', e.review_html), f.slug::text, p.handle::text, inboxes
    FROM films f, members p WHERE f.id = e.film_id AND p.id = e.member_id;
END $$;
CREATE OR REPLACE FUNCTION take_review_comment_away(viewer uuid, comment uuid, moment timestamptz) RETURNS TABLE (kept jsonb, slug text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  c review_comments;
  inboxes uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'review-comment', comment) THEN RETURN; END IF;
  PERFORM 1 FROM diary_entries x WHERE x.id = (SELECT y.entry_id FROM review_comments y WHERE y.id = comment) FOR NO KEY UPDATE;
  SELECT x.* INTO c FROM review_comments x WHERE x.id = comment;
  IF c.body IS NULL THEN RETURN; END IF;
  inboxes := forget_notices_about('review-comment', comment);
  UPDATE review_comments SET body = NULL, body_html = NULL, deleted_at = moment WHERE id = comment;
  RETURN QUERY SELECT jsonb_build_object('body', c.body, 'html', c.body_html), f.slug::text, inboxes
    FROM diary_entries e JOIN films f ON f.id = e.film_id WHERE e.id = c.entry_id;
END $$;
