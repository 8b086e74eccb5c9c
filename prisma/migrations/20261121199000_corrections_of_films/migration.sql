-- The staff's words stand in for others' in what is said about films, too: reviews, lists, and the comments on both.
ALTER TABLE "diary_entries" ADD COLUMN "corrected_at" TIMESTAMPTZ(3);
ALTER TABLE "review_comments" ADD COLUMN "corrected_at" TIMESTAMPTZ(3);
ALTER TABLE "film_list_comments" ADD COLUMN "corrected_at" TIMESTAMPTZ(3);

-- As correct_page, which hands on what it is asked about films. The address is the film's of a review, with whose it is; the list's of what
-- stands on one.
CREATE FUNCTION correct_film_words(viewer uuid, kind text, subject uuid, fresh text, html text, moment timestamptz)
  RETURNS TABLE (kept jsonb, place uuid, address text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  e diary_entries;
  r review_comments;
  l film_lists;
  c film_list_comments;
BEGIN
  IF NOT may_moderate(viewer, kind, subject) THEN RETURN; END IF;
  CASE kind
  WHEN 'review' THEN
    SELECT x.* INTO e FROM diary_entries x WHERE x.id = subject AND x.review IS NOT NULL FOR NO KEY UPDATE;
    IF e.id IS NULL THEN RETURN; END IF;
    UPDATE diary_entries SET review = fresh, review_html = html, edited_at = moment, corrected_at = moment WHERE id = subject;
    RETURN QUERY SELECT jsonb_build_object('body', e.review, 'html', e.review_html, 'editedAt', e.edited_at), e.id, film_words_address(e.id);
  WHEN 'review-comment' THEN
    PERFORM 1 FROM diary_entries x WHERE x.id = (SELECT y.entry_id FROM review_comments y WHERE y.id = subject) FOR NO KEY UPDATE;
    SELECT x.* INTO r FROM review_comments x WHERE x.id = subject AND x.body IS NOT NULL;
    IF r.id IS NULL THEN RETURN; END IF;
    UPDATE review_comments SET body = fresh, body_html = html, corrected_at = moment WHERE id = subject;
    RETURN QUERY SELECT jsonb_build_object('body', r.body, 'html', r.body_html), r.entry_id, film_words_address(r.entry_id);
  WHEN 'film-list' THEN
    SELECT x.* INTO l FROM film_lists x WHERE x.id = subject AND x.description <> '' FOR NO KEY UPDATE;
    IF l.id IS NULL THEN RETURN; END IF;
    UPDATE film_lists SET description = fresh, description_html = html, updated_at = moment WHERE id = subject;
    PERFORM publish_event('list:' || l.id, 'list.changed', '{}');
    RETURN QUERY SELECT jsonb_build_object('body', l.description, 'html', l.description_html), l.id, l.slug::text;
  WHEN 'film-list-comment' THEN
    SELECT x.* INTO l FROM film_lists x WHERE x.id = (SELECT y.list_id FROM film_list_comments y WHERE y.id = subject) FOR NO KEY UPDATE;
    SELECT x.* INTO c FROM film_list_comments x WHERE x.id = subject AND x.deleted_at IS NULL;
    IF c.id IS NULL THEN RETURN; END IF;
    UPDATE film_list_comments SET body = fresh, body_html = html, edited_at = moment, corrected_at = moment WHERE id = subject;
    PERFORM publish_event('list:' || l.id, 'list.changed', '{}');
    RETURN QUERY SELECT jsonb_build_object('body', c.body, 'html', c.body_html, 'editedAt', c.edited_at), l.id, l.slug::text;
  END CASE;
END $$;
CREATE FUNCTION film_words_address(entry uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT f.slug || ' ' || p.handle FROM diary_entries e JOIN films f ON f.id = e.film_id JOIN members p ON p.id = e.member_id WHERE e.id = entry
$$;

-- As take_page_correction_back.
CREATE FUNCTION take_film_correction_back(viewer uuid, kind text, subject uuid, kept jsonb) RETURNS TABLE (place uuid, address text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  entry uuid := (SELECT x.entry_id FROM review_comments x WHERE x.id = subject);
  list uuid := (SELECT x.list_id FROM film_list_comments x WHERE x.id = subject);
BEGIN
  IF NOT may_moderate(viewer, kind, subject) OR kept->>'body' IS NULL THEN RETURN; END IF;
  CASE kind
  WHEN 'review' THEN
    RETURN QUERY UPDATE diary_entries x SET review = kept->>'body', review_html = kept->>'html', edited_at = (kept->>'editedAt')::timestamptz, corrected_at = NULL
      WHERE x.id = subject AND x.review = kept->>'now' RETURNING x.id, film_words_address(x.id);
  WHEN 'review-comment' THEN
    PERFORM 1 FROM diary_entries x WHERE x.id = entry FOR NO KEY UPDATE;
    RETURN QUERY UPDATE review_comments x SET body = kept->>'body', body_html = kept->>'html', corrected_at = NULL
      WHERE x.id = subject AND x.body = kept->>'now' RETURNING entry, film_words_address(entry);
  WHEN 'film-list' THEN
    RETURN QUERY UPDATE film_lists x SET description = kept->>'body', description_html = kept->>'html', updated_at = now()
      WHERE x.id = subject AND x.description = kept->>'now' RETURNING x.id, x.slug::text;
    IF FOUND THEN PERFORM publish_event('list:' || subject, 'list.changed', '{}'); END IF;
  WHEN 'film-list-comment' THEN
    PERFORM 1 FROM film_lists x WHERE x.id = list FOR NO KEY UPDATE;
    UPDATE film_list_comments x SET body = kept->>'body', body_html = kept->>'html', edited_at = (kept->>'editedAt')::timestamptz, corrected_at = NULL
     WHERE x.id = subject AND x.body = kept->>'now';
    IF NOT FOUND THEN RETURN; END IF;
    PERFORM publish_event('list:' || list, 'list.changed', '{}');
    RETURN QUERY SELECT x.id, x.slug::text FROM film_lists x WHERE x.id = list;
  END CASE;
END $$;

CREATE OR REPLACE FUNCTION pg_temp.reword(called text, was text, becomes text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before text := pg_get_functiondef(called::regproc);
BEGIN
  IF position(was IN before) = 0 THEN RAISE EXCEPTION '% does not say: %', called, was; END IF;
  EXECUTE replace(before, was, becomes);
END $$;
SELECT pg_temp.reword('correct_page', 'END CASE;', 'ELSE
    RETURN QUERY SELECT * FROM correct_film_words(viewer, kind, subject, fresh, made->>''html'', moment);
  END CASE;');
SELECT pg_temp.reword('take_page_correction_back', 'END CASE;', 'ELSE
    RETURN QUERY SELECT * FROM take_film_correction_back(viewer, kind, subject, kept);
  END CASE;');
SELECT pg_temp.reword('words_in_question', 'WHERE s.id = subject) END', 'WHERE s.id = subject)
    WHEN ''review'' THEN (SELECT e.review FROM diary_entries e WHERE e.id = subject AND shows_films(NULL, e.member_id, e.visibility))
    WHEN ''review-comment'' THEN (SELECT c.body FROM review_comments c JOIN diary_entries e ON e.id = c.entry_id
      WHERE c.id = subject AND shows_films(NULL, e.member_id, e.visibility))
    WHEN ''film-list'' THEN (SELECT l.description FROM film_lists l WHERE l.id = subject AND l.visibility = ''everyone'')
    WHEN ''film-list-comment'' THEN (SELECT c.body FROM film_list_comments c JOIN film_lists l ON l.id = c.list_id
      WHERE c.id = subject AND l.visibility = ''everyone'') END');
SELECT pg_temp.reword('diary_entry_view', '''editedAt'', e.edited_at,', '''editedAt'', e.edited_at, ''correctedAt'', e.corrected_at,');
SELECT pg_temp.reword('review_comment_view', '''createdAt'', c.created_at', '''createdAt'', c.created_at, ''correctedAt'', c.corrected_at');
SELECT pg_temp.reword('film_list_comment_view', '''editedAt'', c.edited_at,', '''editedAt'', c.edited_at, ''correctedAt'', c.corrected_at,');
-- Who changes their own words afterwards answers for them again.
SELECT pg_temp.reword('change_viewing', 'edited_at = CASE WHEN said.review IS DISTINCT FROM was.review THEN moment ELSE was.edited_at END',
  'edited_at = CASE WHEN said.review IS DISTINCT FROM was.review THEN moment ELSE was.edited_at END,
         corrected_at = CASE WHEN said.review IS NOT DISTINCT FROM was.review THEN was.corrected_at END');
SELECT pg_temp.reword('edit_film_list_comment', 'edited_at = moment WHERE id = comment', 'edited_at = moment, corrected_at = NULL WHERE id = comment');

REVOKE ALL ON FUNCTION correct_film_words(uuid, text, uuid, text, text, timestamptz), take_film_correction_back(uuid, text, uuid, jsonb),
  film_words_address(uuid) FROM PUBLIC;
