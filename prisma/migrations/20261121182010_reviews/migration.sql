-- The votes for a film in stars, with how many there are and how many of them are doubted.
CREATE FUNCTION film_score_view(film uuid) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('stars', s.score / 2, 'votes', s.votes,
    'doubted', (SELECT sum(d) FROM unnest(s.doubted) d)) FROM film_scores s WHERE s.film_id = film AND s.score IS NOT NULL
$$;
-- What people whom whoever asks follows think of a film, whoever said so last first.
CREATE FUNCTION film_friends_view(film uuid, most int) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('member', person_view(p), 'rating', s.rating / 2.0, 'liked', s.liked) ORDER BY s.updated_at DESC, s.member_id), '[]')
    FROM (SELECT m.* FROM follows f JOIN film_marks m ON m.member_id = f.followed_id AND m.film_id = film
           WHERE f.follower_id = current_member() AND m.watched AND NOT has_muted(current_member(), m.member_id)
           ORDER BY m.updated_at DESC, m.member_id LIMIT most) s
    JOIN members p ON p.id = s.member_id
$$;
-- Reviews of a film on one of three shelves: the most liked, the newest, those of people whom the viewer follows.
CREATE FUNCTION list_film_reviews(viewer uuid, ref text, shelf text, after_likes int, after_id uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE film uuid := (SELECT f.id FROM films f WHERE f.slug = film_address(ref));
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF shelf = 'popular' THEN
    RETURN QUERY SELECT diary_entry_view(p.e) FROM (SELECT e FROM diary_entries e WHERE e.film_id = film AND e.review IS NOT NULL
      AND (after_id IS NULL OR (e.like_count, e.id) < (after_likes, after_id)) ORDER BY e.like_count DESC, e.id DESC LIMIT most) p;
  ELSIF shelf = 'recent' THEN
    RETURN QUERY SELECT diary_entry_view(p.e) FROM (SELECT e FROM diary_entries e WHERE e.film_id = film AND e.review IS NOT NULL
      AND (after_id IS NULL OR e.id < after_id) ORDER BY e.id DESC LIMIT most) p;
  ELSE
    RETURN QUERY SELECT diary_entry_view(p.e) FROM (SELECT e FROM follows f JOIN diary_entries e ON e.member_id = f.followed_id AND e.film_id = film
       WHERE f.follower_id = viewer AND e.review IS NOT NULL AND (after_id IS NULL OR e.id < after_id) ORDER BY e.id DESC LIMIT most) p;
  END IF;
END $$;
-- What stands on the page of a film but for its facts: its score, what the viewer and people they follow think of it, and reviews.
CREATE FUNCTION film_desk(viewer uuid, ref text, shelf text, most int) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE film uuid := (SELECT f.id FROM films f WHERE f.slug = ref);
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN jsonb_build_object('score', film_score_view(film),
    'mark', CASE WHEN viewer IS NOT NULL THEN (SELECT film_mark_view(m) FROM (SELECT 1) one LEFT JOIN film_marks m ON m.member_id = viewer AND m.film_id = film) END,
    'friends', film_friends_view(film, 12),
    'reviews', (SELECT coalesce(jsonb_agg(l.item), '[]') FROM list_film_reviews(viewer, ref, shelf, NULL, NULL, most) l));
END $$;

CREATE FUNCTION review_comment_view(c review_comments) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'entryId', c.entry_id, 'clientId', CASE WHEN c.author_id = current_member() THEN c.client_id END,
    'author', (SELECT person_view(p) FROM members p WHERE p.id = c.author_id), 'isFolded', coalesce(has_muted(current_member(), c.author_id), false),
    'body', c.body, 'html', c.body_html, 'createdAt', c.created_at)
$$;
-- Why the viewer may not comment on a review that they see; nothing when they may.
CREATE FUNCTION review_refusal(viewer uuid, e diary_entries) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN e.review IS NULL THEN 'no review'
              WHEN is_silenced(viewer) THEN 'silenced'
              WHEN e.member_id = viewer OR e.replies = 'everyone' THEN NULL
              WHEN e.replies = 'nobody' THEN 'no replies'
              WHEN NOT EXISTS (SELECT FROM follows f WHERE f.follower_id = e.member_id AND f.followed_id = viewer) THEN 'only followed' END
$$;
-- A viewing and what was said to it after one comment, or from one on; with whether the viewer may say something, too.
CREATE FUNCTION open_review(viewer uuid, entry uuid, near uuid, after_id uuid, most int) RETURNS TABLE (item jsonb, items jsonb, has_earlier boolean)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE e diary_entries;
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  SELECT x.* INTO e FROM diary_entries x WHERE x.id = entry;
  IF e.id IS NULL THEN RETURN; END IF;
  IF near IS NOT NULL THEN
    after_id := (SELECT c.id FROM review_comments c WHERE c.entry_id = entry AND c.id < near ORDER BY c.id DESC LIMIT 1);
  END IF;
  RETURN QUERY SELECT diary_entry_view(e) || jsonb_build_object('mayComment', viewer IS NOT NULL AND review_refusal(viewer, e) IS NULL),
    coalesce((SELECT jsonb_agg(review_comment_view(p.c) ORDER BY (p.c).id) FROM (
      SELECT c FROM review_comments c WHERE c.entry_id = entry AND c.deleted_at IS NULL AND (after_id IS NULL OR c.id > after_id) ORDER BY c.id LIMIT most) p), '[]'),
    after_id IS NOT NULL;
END $$;
CREATE FUNCTION get_review_comment(viewer uuid, comment uuid) RETURNS TABLE (item jsonb, about jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT review_comment_view(c), diary_entry_view(e) FROM review_comments c JOIN diary_entries e ON e.id = c.entry_id
    WHERE c.id = comment AND c.deleted_at IS NULL;
END $$;

-- Likes a review of somebody else's, or no longer. Twice is the same as once.
CREATE FUNCTION like_review(viewer uuid, entry uuid, likes boolean, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  e diary_entries := hold_viewing(viewer, entry);
  changed int;
  refusal text;
BEGIN
  refusal := CASE WHEN e.id IS NULL THEN 'missing' WHEN e.member_id = viewer THEN 'own review' WHEN likes AND e.review IS NULL THEN 'no review' END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::jsonb; RETURN; END IF;
  IF likes THEN INSERT INTO review_likes (entry_id, member_id, created_at) VALUES (entry, viewer, moment) ON CONFLICT DO NOTHING;
  ELSE DELETE FROM review_likes l WHERE l.entry_id = entry AND l.member_id = viewer; END IF;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN QUERY SELECT CASE WHEN changed = 0 THEN 'again' ELSE 'done' END, diary_entry_view(x) FROM diary_entries x WHERE x.id = entry;
END $$;
-- Says something to a review. The same `own_name` is the same comment; one that was deleted is not said again.
CREATE FUNCTION comment_on_review(viewer uuid, entry uuid, new_comment uuid, own_name text, words text, html text, moment timestamptz)
  RETURNS TABLE (outcome text, item jsonb, about jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  e diary_entries := hold_viewing(viewer, entry);
  c review_comments;
  refusal text;
BEGIN
  IF e.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb, NULL::jsonb; RETURN; END IF;
  SELECT x.* INTO c FROM review_comments x WHERE x.author_id = viewer AND x.client_id = own_name;
  IF c.deleted_at IS NOT NULL THEN RETURN QUERY SELECT 'deleted since', NULL::jsonb, NULL::jsonb; RETURN; END IF;
  IF c.id IS NOT NULL THEN RETURN QUERY SELECT 'again', review_comment_view(c), diary_entry_view(e); RETURN; END IF;
  refusal := review_refusal(viewer, e);
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::jsonb, NULL::jsonb; RETURN; END IF;
  INSERT INTO review_comments (id, entry_id, author_id, client_id, body, body_html, created_at)
    VALUES (new_comment, entry, viewer, own_name, words, html, moment) ON CONFLICT (author_id, client_id) DO NOTHING;
  RETURN QUERY SELECT CASE WHEN x.id = new_comment THEN 'said' ELSE 'again' END, review_comment_view(x), diary_entry_view(e)
    FROM review_comments x WHERE x.author_id = viewer AND x.client_id = own_name;
END $$;
-- Takes the words of a comment away: one's own, or any under one's own review.
CREATE FUNCTION delete_review_comment(viewer uuid, comment uuid, moment timestamptz) RETURNS TABLE (outcome text, about jsonb, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  e diary_entries := hold_viewing(viewer, (SELECT x.entry_id FROM review_comments x WHERE x.id = comment));
  c review_comments;
  said text;
  people uuid[];
BEGIN
  SELECT x.* INTO c FROM review_comments x WHERE x.id = comment AND x.author_id NOT IN (SELECT blocked_with(viewer));
  said := CASE WHEN e.id IS NULL OR c.id IS NULL THEN 'missing'
               WHEN viewer NOT IN (c.author_id, e.member_id) THEN 'not yours to delete'
               WHEN c.deleted_at IS NOT NULL THEN 'again' ELSE 'deleted' END;
  IF said = 'deleted' THEN
    people := forget_notices_about('review-comment', comment);
    UPDATE review_comments SET body = NULL, body_html = NULL, deleted_at = moment WHERE id = comment;
  END IF;
  RETURN QUERY SELECT said, diary_entry_view(e), people;
END $$;

-- What removing and bringing back means. Of a viewing only its words go.
CREATE FUNCTION take_review_away(viewer uuid, entry uuid, moment timestamptz) RETURNS TABLE (kept jsonb, slug text, handle text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  e diary_entries;
  people uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'review', entry) THEN RETURN; END IF;
  SELECT x.* INTO e FROM diary_entries x WHERE x.id = entry FOR NO KEY UPDATE;
  IF e.review IS NULL THEN RETURN; END IF;
  people := forget_notices_of_review(entry);
  UPDATE diary_entries SET review = NULL, review_html = NULL, edited_at = moment WHERE id = entry;
  RETURN QUERY SELECT jsonb_build_object('review', e.review, 'html', e.review_html), f.slug::text, p.handle::text, people
    FROM films f, members p WHERE f.id = e.film_id AND p.id = e.member_id;
END $$;
CREATE FUNCTION bring_review_back(viewer uuid, entry uuid, kept jsonb) RETURNS TABLE (slug text, handle text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH back AS (
    UPDATE diary_entries e SET review = kept->>'review', review_html = kept->>'html'
     WHERE e.id = entry AND e.review IS NULL AND kept->>'review' IS NOT NULL AND may_moderate(viewer, 'review', entry) RETURNING e.*)
  SELECT f.slug::text, p.handle::text FROM back e JOIN films f ON f.id = e.film_id JOIN members p ON p.id = e.member_id
$$;
CREATE FUNCTION take_review_comment_away(viewer uuid, comment uuid, moment timestamptz) RETURNS TABLE (kept jsonb, slug text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  c review_comments;
  people uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'review-comment', comment) THEN RETURN; END IF;
  PERFORM 1 FROM diary_entries x WHERE x.id = (SELECT y.entry_id FROM review_comments y WHERE y.id = comment) FOR NO KEY UPDATE;
  SELECT x.* INTO c FROM review_comments x WHERE x.id = comment;
  IF c.body IS NULL THEN RETURN; END IF;
  people := forget_notices_about('review-comment', comment);
  UPDATE review_comments SET body = NULL, body_html = NULL, deleted_at = moment WHERE id = comment;
  RETURN QUERY SELECT jsonb_build_object('body', c.body, 'html', c.body_html), f.slug::text, people
    FROM diary_entries e JOIN films f ON f.id = e.film_id WHERE e.id = c.entry_id;
END $$;
CREATE FUNCTION bring_review_comment_back(viewer uuid, comment uuid, kept jsonb) RETURNS TABLE (slug text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH back AS (
    UPDATE review_comments c SET body = kept->>'body', body_html = kept->>'html', deleted_at = NULL
     WHERE c.id = comment AND c.deleted_at IS NOT NULL AND kept->>'body' IS NOT NULL AND may_moderate(viewer, 'review-comment', comment) RETURNING c.*)
  SELECT f.slug::text FROM back c JOIN diary_entries e ON e.id = c.entry_id JOIN films f ON f.id = e.film_id
$$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('film_score_view', 'film_friends_view', 'list_film_reviews', 'film_desk', 'review_comment_view', 'review_refusal', 'open_review',
        'get_review_comment', 'like_review', 'comment_on_review', 'delete_review_comment', 'take_review_away', 'bring_review_back',
        'take_review_comment_away', 'bring_review_comment_back') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
  END LOOP;
END $$;
