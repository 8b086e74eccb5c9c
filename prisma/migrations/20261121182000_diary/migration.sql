CREATE TABLE "film_marks" (
    "member_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "rating" SMALLINT,
    "liked" BOOLEAN NOT NULL DEFAULT false,
    "watched" BOOLEAN NOT NULL DEFAULT false,
    "viewings" INTEGER NOT NULL DEFAULT 0,
    "last_watched_on" DATE,
    "visibility" VARCHAR(9) NOT NULL DEFAULT 'everyone',
    "rated_at" TIMESTAMPTZ(3),
    "by_newcomer" BOOLEAN NOT NULL DEFAULT false,
    "is_doubted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_marks_pkey" PRIMARY KEY ("member_id","film_id"),
    CONSTRAINT "film_marks_ratings" CHECK (rating BETWEEN 1 AND 10),
    CONSTRAINT "film_marks_seen_first" CHECK (watched OR (liked AND rating IS NULL AND viewings = 0)),
    CONSTRAINT "film_marks_visibilities" CHECK (visibility IN ('everyone', 'followers', 'me'))
);
CREATE TABLE "diary_entries" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "watched_on" DATE,
    "rating" SMALLINT,
    "liked" BOOLEAN NOT NULL DEFAULT false,
    "is_rewatch" BOOLEAN NOT NULL DEFAULT false,
    "review" TEXT,
    "review_html" TEXT,
    "has_spoilers" BOOLEAN NOT NULL DEFAULT false,
    "tags" VARCHAR(40)[] NOT NULL DEFAULT ARRAY[]::VARCHAR(40)[],
    "with_whom" VARCHAR(100) NOT NULL DEFAULT '',
    "place" VARCHAR(100) NOT NULL DEFAULT '',
    "visibility" VARCHAR(9) NOT NULL DEFAULT 'everyone',
    "replies" VARCHAR(9) NOT NULL DEFAULT 'everyone',
    "like_count" INTEGER NOT NULL DEFAULT 0,
    "comment_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "diary_entries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "diary_entries_ratings" CHECK (rating BETWEEN 1 AND 10),
    CONSTRAINT "diary_entries_reviews" CHECK ((review IS NULL) = (review_html IS NULL) AND char_length(review) BETWEEN 1 AND 2000),
    CONSTRAINT "diary_entries_tags" CHECK (cardinality(tags) <= 10),
    CONSTRAINT "diary_entries_visibilities" CHECK (visibility IN ('everyone', 'followers', 'me')),
    CONSTRAINT "diary_entries_replies" CHECK (replies IN ('everyone', 'following', 'nobody'))
);
CREATE TABLE "review_likes" (
    "entry_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_likes_pkey" PRIMARY KEY ("entry_id","member_id")
);
CREATE TABLE "review_comments" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "body" TEXT,
    "body_html" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_comments_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "review_comments_words" CHECK ((body IS NULL) = (deleted_at IS NOT NULL) AND char_length(body) <= 1000)
);
CREATE TABLE "film_scores" (
    "film_id" UUID NOT NULL,
    "votes" INTEGER[] NOT NULL DEFAULT ARRAY[0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    "doubted" INTEGER[] NOT NULL DEFAULT ARRAY[0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    "score" DOUBLE PRECISION,

    CONSTRAINT "film_scores_pkey" PRIMARY KEY ("film_id"),
    CONSTRAINT "film_scores_whole" CHECK (0 <= ALL (votes) AND 0 <= ALL (doubted) AND cardinality(votes) = 10 AND cardinality(doubted) = 10)
);
CREATE TABLE "film_prior" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "mean" DOUBLE PRECISION NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_prior_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "film_prior_one_row" CHECK (id = 1)
);
CREATE TABLE "film_settings" (
    "member_id" UUID NOT NULL,
    "spoiler_shield" VARCHAR(10) NOT NULL DEFAULT 'spoilers',

    CONSTRAINT "film_settings_pkey" PRIMARY KEY ("member_id"),
    CONSTRAINT "film_settings_shields" CHECK (spoiler_shield IN ('off', 'spoilers', 'everything'))
);

CREATE INDEX "film_marks_film_id_rated_at_idx" ON "film_marks"("film_id", "rated_at");
CREATE UNIQUE INDEX "diary_entries_member_id_client_id_key" ON "diary_entries"("member_id", "client_id");
CREATE INDEX "diary_entries_member_id_watched_on_id_idx" ON "diary_entries"("member_id", "watched_on" DESC, "id" DESC);
CREATE INDEX "diary_entries_member_id_film_id_id_idx" ON "diary_entries"("member_id", "film_id", "id");
CREATE INDEX "diary_entries_film_id_idx" ON "diary_entries"("film_id");
-- Reviews: of a film by how much they are liked and by age, of a member by age.
CREATE INDEX diary_reviews_liked ON diary_entries (film_id, like_count DESC, id DESC) WHERE review IS NOT NULL;
CREATE INDEX diary_reviews_recent ON diary_entries (film_id, id DESC) WHERE review IS NOT NULL;
CREATE INDEX diary_reviews_of_member ON diary_entries (member_id, id DESC) WHERE review IS NOT NULL;
CREATE INDEX "review_likes_member_id_idx" ON "review_likes"("member_id");
CREATE INDEX "review_comments_entry_id_id_idx" ON "review_comments"("entry_id", "id");
CREATE UNIQUE INDEX "review_comments_author_id_client_id_key" ON "review_comments"("author_id", "client_id");
CREATE INDEX "film_scores_score_film_id_idx" ON "film_scores"("score" DESC, "film_id" DESC);
ALTER TABLE "film_marks" ADD CONSTRAINT "film_marks_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_marks" ADD CONSTRAINT "film_marks_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "diary_entries" ADD CONSTRAINT "diary_entries_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "diary_entries" ADD CONSTRAINT "diary_entries_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_likes" ADD CONSTRAINT "review_likes_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "diary_entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_likes" ADD CONSTRAINT "review_likes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "diary_entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "film_scores" ADD CONSTRAINT "film_scores_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_settings" ADD CONSTRAINT "film_settings_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whether somebody's films are the viewer's to see: their own; else what is meant for all, or for who follows them, of people
-- who are here, with no block in between. A private profile means its followers.
CREATE FUNCTION shows_films(viewer uuid, who uuid, audience text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF who = viewer THEN RETURN true; END IF;
  IF audience = 'me' THEN RETURN false; END IF;
  RETURN EXISTS (SELECT FROM members m WHERE m.id = who AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
      AND ((audience = 'everyone' AND NOT m.is_private)
           OR EXISTS (SELECT FROM follows f WHERE f.follower_id = viewer AND f.followed_id = who)))
    AND (viewer IS NULL OR NOT is_blocked(viewer, who));
END $$;

CALL guard_table('film_settings', 'member_id');
CALL guard_table('film_marks', 'member_id');
CALL guard_table('diary_entries', 'member_id');
CALL guard_table('review_likes', 'member_id');
CALL guard_table('review_comments', 'author_id');
DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['film_marks', 'diary_entries', 'review_likes', 'review_comments'] LOOP
    EXECUTE format('DROP POLICY app_select ON %I', target);
    EXECUTE format('DROP POLICY app_insert ON %I', target);
    EXECUTE format('DROP POLICY app_update ON %I', target);
    EXECUTE format('DROP POLICY app_delete ON %I', target);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I FROM app', target);
  END LOOP;
END $$;
CREATE POLICY app_select ON film_marks FOR SELECT TO app
  USING (member_id = (SELECT current_member()) OR shows_films((SELECT current_member()), member_id, visibility));
CREATE POLICY app_select ON diary_entries FOR SELECT TO app
  USING (member_id = (SELECT current_member()) OR shows_films((SELECT current_member()), member_id, visibility));
-- What is said to a review is seen by who sees the review, but for people who are blocked.
CREATE POLICY app_select ON review_likes FOR SELECT TO app
  USING (member_id NOT IN (SELECT blocked_with((SELECT current_member()))) AND EXISTS (SELECT FROM diary_entries e WHERE e.id = entry_id));
CREATE POLICY app_select ON review_comments FOR SELECT TO app
  USING (author_id NOT IN (SELECT blocked_with((SELECT current_member()))) AND EXISTS (SELECT FROM diary_entries e WHERE e.id = entry_id));
REVOKE INSERT, UPDATE, DELETE ON film_scores, film_prior FROM app;

-- A list of ten counts with one of them changed.
CREATE FUNCTION step_vote(counts int[], at int, step int) RETURNS int[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN at IS NULL THEN counts ELSE counts[:at - 1] || (counts[at] + step) || counts[at + 1:] END
$$;
-- The Bayesian mean of the votes in half stars: (10 × prior + sum of votes) / (10 + votes), with what all films are rated on
-- average as the prior, so that a few votes do not put a film above or below the others. A doubted vote counts a tenth.
CREATE FUNCTION film_score(votes int[], doubted int[], prior float8) RETURNS float8
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN sum(v.many) > 0 THEN (10 * prior + sum(v.at * (v.many - 0.9 * d.many))) / (10 + sum(v.many - 0.9 * d.many)) END
    FROM unnest(votes) WITH ORDINALITY AS v(many, at) JOIN unnest(doubted) WITH ORDINALITY AS d(many, at) USING (at)
$$;
CREATE FUNCTION film_score_kept() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  -- Before anything was counted: three and a half stars, as people who rate films do on average.
  NEW.score := film_score(NEW.votes, NEW.doubted, coalesce((SELECT p.mean FROM film_prior p), 7));
  RETURN NEW;
END $$;
CREATE TRIGGER film_score_kept BEFORE INSERT OR UPDATE ON film_scores FOR EACH ROW EXECUTE FUNCTION film_score_kept();

-- When somebody first rated a film, and whether they were new here then. A vote that leaves the ends is no longer doubted.
CREATE FUNCTION film_mark_dated() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.rating IS NOT NULL AND NEW.rated_at IS NULL THEN
    NEW.rated_at := NEW.updated_at;
    NEW.by_newcomer := EXISTS (SELECT FROM members m WHERE m.id = NEW.member_id AND m.created_at > NEW.updated_at - interval '7 days');
  END IF;
  NEW.is_doubted := NEW.is_doubted AND coalesce(NEW.rating NOT BETWEEN 3 AND 8, false);
  RETURN NEW;
END $$;
CREATE TRIGGER film_mark_dated BEFORE INSERT OR UPDATE ON film_marks FOR EACH ROW EXECUTE FUNCTION film_mark_dated();
-- Counts the votes. The row of the score is held until commit, so that two at once are counted one after the other; whoever
-- writes marks holds it first. Many newcomers who within a day put a film at one end are doubted, all of them.
CREATE FUNCTION film_vote_counted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  film uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.film_id ELSE NEW.film_id END;
  was int := CASE WHEN TG_OP <> 'INSERT' THEN OLD.rating END;
  comes int := CASE WHEN TG_OP <> 'DELETE' THEN NEW.rating END;
  was_doubted int := CASE WHEN TG_OP <> 'INSERT' AND OLD.is_doubted THEN OLD.rating END;
  comes_doubted int := CASE WHEN TG_OP <> 'DELETE' AND NEW.is_doubted THEN NEW.rating END;
  same_end int;
  newcomers int;
BEGIN
  IF was IS NOT DISTINCT FROM comes AND was_doubted IS NOT DISTINCT FROM comes_doubted THEN RETURN NULL; END IF;
  IF comes IS NOT NULL THEN INSERT INTO film_scores (film_id) VALUES (film) ON CONFLICT DO NOTHING; END IF;
  UPDATE film_scores SET votes = step_vote(step_vote(votes, was, -1), comes, 1),
         doubted = step_vote(step_vote(doubted, was_doubted, -1), comes_doubted, 1) WHERE film_id = film;
  IF comes IS NULL OR comes BETWEEN 3 AND 8 OR NOT NEW.by_newcomer OR comes IS NOT DISTINCT FROM was THEN RETURN NULL; END IF;
  SELECT count(*) FILTER (WHERE m.rating NOT BETWEEN 3 AND 8 AND (m.rating > 5) = (comes > 5)), count(*) INTO same_end, newcomers
    FROM film_marks m WHERE m.film_id = film AND m.by_newcomer AND m.rating IS NOT NULL AND m.rated_at > NEW.updated_at - interval '1 day';
  IF same_end >= 8 AND same_end * 10 >= newcomers * 9 THEN
    UPDATE film_marks m SET is_doubted = true WHERE m.film_id = film AND m.by_newcomer AND NOT m.is_doubted
       AND m.rated_at > NEW.updated_at - interval '1 day' AND m.rating NOT BETWEEN 3 AND 8 AND (m.rating > 5) = (comes > 5);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER film_vote_counted AFTER INSERT OR DELETE OR UPDATE OF rating, is_doubted ON film_marks
  FOR EACH ROW EXECUTE FUNCTION film_vote_counted();
-- What all films are rated on average, and every score from it. For jobs.
CREATE FUNCTION count_film_prior(moment timestamptz) RETURNS float8
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE average float8;
BEGIN
  SELECT sum(v.at * v.many)::float8 / nullif(sum(v.many), 0) INTO average FROM film_scores s, unnest(s.votes) WITH ORDINALITY AS v(many, at);
  IF average IS NULL THEN RETURN NULL; END IF;
  INSERT INTO film_prior (id, mean, counted_at) VALUES (1, average, moment) ON CONFLICT (id) DO UPDATE SET mean = average, counted_at = moment;
  -- In one order, so that it never waits in a circle with people who rate.
  PERFORM 1 FROM film_scores ORDER BY film_id FOR NO KEY UPDATE;
  UPDATE film_scores SET votes = votes;
  RETURN average;
END $$;

CREATE FUNCTION diary_likes_keep_count() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE diary_entries SET like_count = like_count + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END
   WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.entry_id ELSE OLD.entry_id END;
  RETURN NULL;
END $$;
CREATE TRIGGER review_likes_counted AFTER INSERT OR DELETE ON review_likes FOR EACH ROW EXECUTE FUNCTION diary_likes_keep_count();
CREATE FUNCTION review_comments_keep_count() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  was int := CASE WHEN TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN 1 ELSE 0 END;
  comes int := CASE WHEN TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN 1 ELSE 0 END;
BEGIN
  IF was <> comes THEN
    UPDATE diary_entries SET comment_count = comment_count + comes - was WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.entry_id ELSE NEW.entry_id END;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER review_comments_counted AFTER INSERT OR DELETE OR UPDATE OF deleted_at ON review_comments
  FOR EACH ROW EXECUTE FUNCTION review_comments_keep_count();
-- A member's number of reviews: those that somebody else may read.
CREATE FUNCTION diary_reviews_keep_count() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  was int := CASE WHEN TG_OP <> 'INSERT' AND OLD.review IS NOT NULL AND OLD.visibility <> 'me' THEN 1 ELSE 0 END;
  comes int := CASE WHEN TG_OP <> 'DELETE' AND NEW.review IS NOT NULL AND NEW.visibility <> 'me' THEN 1 ELSE 0 END;
BEGIN
  IF was <> comes THEN
    UPDATE members SET reviews_count = reviews_count + comes - was WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.member_id ELSE NEW.member_id END;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER diary_reviews_counted AFTER INSERT OR DELETE OR UPDATE OF review, visibility ON diary_entries
  FOR EACH ROW EXECUTE FUNCTION diary_reviews_keep_count();

-- What somebody thinks of a film; nothing yet where there is no row.
CREATE FUNCTION film_mark_view(m film_marks) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('rating', m.rating / 2.0, 'liked', coalesce(m.liked, false), 'watched', coalesce(m.watched, false),
    'viewings', coalesce(m.viewings, 0), 'lastWatchedOn', m.last_watched_on)
$$;
CREATE FUNCTION get_film_mark(viewer uuid, ref text) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT film_card(f) || jsonb_build_object('mark', film_mark_view(m))
    FROM films f LEFT JOIN film_marks m ON m.film_id = f.id AND m.member_id = viewer WHERE f.slug = film_address(ref);
END $$;
-- The film under an address that it has or had, its score held until the transaction ends. The film itself stays until then, too: who
-- comes while it becomes another's waits, and finds the other.
CREATE FUNCTION hold_film(ref text) RETURNS films
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE f films;
BEGIN
  FOR attempt IN 1..2 LOOP
    SELECT x.* INTO f FROM films x WHERE x.slug = film_address(ref) FOR KEY SHARE;
    EXIT WHEN f.id IS NOT NULL;
  END LOOP;
  IF f.id IS NULL THEN RETURN f; END IF;
  INSERT INTO film_scores (film_id) VALUES (f.id) ON CONFLICT DO NOTHING;
  PERFORM 1 FROM film_scores s WHERE s.film_id = f.id FOR NO KEY UPDATE;
  RETURN f;
END $$;
-- Says that the viewer has watched a film, likes it, rates it; what `facts` does not name stays. A rating says that they watched it;
-- not to have watched it takes the rating away. Nothing is left of a mark that says nothing.
CREATE FUNCTION mark_film(viewer uuid, ref text, facts jsonb, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  f films := hold_film(ref);
  m film_marks;
  stars int;
  watches boolean;
  likes boolean;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF f.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb; RETURN; END IF;
  SELECT x.* INTO m FROM film_marks x WHERE x.member_id = viewer AND x.film_id = f.id;
  IF facts->>'watched' = 'false' AND m.viewings > 0 THEN RETURN QUERY SELECT 'in diary', NULL::jsonb; RETURN; END IF;
  stars := CASE WHEN facts->>'watched' = 'false' THEN NULL WHEN facts ? 'rating' THEN (facts->>'rating')::int ELSE m.rating END;
  watches := stars IS NOT NULL OR coalesce((facts->>'watched')::boolean, m.watched, false);
  likes := coalesce((facts->>'liked')::boolean, m.liked, false);
  IF watches OR likes THEN
    INSERT INTO film_marks AS x (member_id, film_id, watched, liked, rating, viewings, created_at, updated_at)
      VALUES (viewer, f.id, watches, likes, stars, 0, moment, moment)
      ON CONFLICT (member_id, film_id) DO UPDATE SET watched = watches, liked = likes, rating = stars, updated_at = moment,
        visibility = CASE WHEN facts->>'rating' IS NULL THEN x.visibility ELSE 'everyone' END;
  ELSE
    DELETE FROM film_marks x WHERE x.member_id = viewer AND x.film_id = f.id;
  END IF;
  RETURN QUERY SELECT 'marked', (SELECT g.item FROM get_film_mark(viewer, ref) g);
END $$;

-- What a member wants to be kept from reading too early.
CREATE FUNCTION my_spoiler_shield() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT s.spoiler_shield FROM film_settings s WHERE s.member_id = current_member()), 'spoilers')
$$;
-- Whether something said about a film stands folded for whoever asks: not once they have watched it.
CREATE FUNCTION shields_film(film uuid, spoils boolean) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE my_spoiler_shield() WHEN 'off' THEN false WHEN 'everything' THEN true ELSE spoils END
    AND NOT EXISTS (SELECT FROM film_marks m WHERE m.member_id = current_member() AND m.film_id = film AND m.watched)
$$;

-- A viewing. With whom and where is for the member's own eyes.
CREATE FUNCTION diary_entry_view(e diary_entries) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', e.id, 'watchedOn', e.watched_on, 'rating', e.rating / 2.0, 'liked', e.liked, 'isRewatch', e.is_rewatch,
    'review', e.review, 'html', e.review_html, 'hasSpoilers', e.has_spoilers, 'tags', e.tags,
    'withWhom', CASE WHEN e.member_id = current_member() THEN e.with_whom ELSE '' END,
    'place', CASE WHEN e.member_id = current_member() THEN e.place ELSE '' END,
    'visibility', e.visibility, 'replies', e.replies, 'likeCount', e.like_count, 'commentCount', e.comment_count,
    'createdAt', e.created_at, 'editedAt', e.edited_at,
    'film', (SELECT film_card(f) FROM films f WHERE f.id = e.film_id),
    'author', (SELECT person_view(p) FROM members p WHERE p.id = e.member_id),
    'isLiked', EXISTS (SELECT FROM review_likes l WHERE l.entry_id = e.id AND l.member_id = current_member()),
    'isFolded', coalesce(has_muted(current_member(), e.member_id), false),
    'isShielded', e.review IS NOT NULL AND e.member_id IS DISTINCT FROM current_member() AND shields_film(e.film_id, e.has_spoilers))
$$;
CREATE FUNCTION get_diary_entry(viewer uuid, entry uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT diary_entry_view(e) FROM diary_entries e WHERE e.id = entry;
END $$;
-- How many films a member has watched and how many viewings have a day, as far as the viewer may know.
CREATE FUNCTION diary_counts(viewer uuid, whose uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN shows_films(viewer, whose, 'everyone') THEN jsonb_build_object(
    'films', (SELECT count(*) FROM film_marks m WHERE m.member_id = whose AND m.watched AND (m.visibility <> 'me' OR whose = viewer)),
    'viewings', (SELECT count(*) FROM diary_entries e WHERE e.member_id = whose AND e.watched_on IS NOT NULL AND (e.visibility <> 'me' OR whose = viewer)))
    END
$$;
-- Viewings of a member that have a day, the latest first; between two days, or all of them. No row: there is no such member. No
-- counts: their profile is closed to the viewer.
CREATE FUNCTION list_diary(viewer uuid, ref text, from_day date, until_day date, before_on date, before_id uuid, most int)
  RETURNS TABLE (items jsonb, counts jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE whose uuid := find_member(ref);
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF NOT EXISTS (SELECT FROM members m WHERE m.id = whose AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
                    AND m.id NOT IN (SELECT blocked_with(viewer))) THEN RETURN; END IF;
  RETURN QUERY SELECT
    coalesce((SELECT jsonb_agg(diary_entry_view(p.e) ORDER BY (p.e).watched_on DESC, (p.e).id DESC) FROM (
      SELECT e FROM diary_entries e WHERE e.member_id = whose AND e.watched_on BETWEEN coalesce(from_day, '0001-01-01') AND coalesce(until_day, '9999-12-31')
         AND (before_id IS NULL OR (e.watched_on, e.id) < (before_on, before_id))
       ORDER BY e.watched_on DESC, e.id DESC LIMIT most) p), '[]'),
    diary_counts(viewer, whose);
END $$;

-- Of two audiences the one that fewer people are in.
CREATE FUNCTION narrower_audience(one text, other text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN 'me' IN (one, other) THEN 'me' WHEN 'followers' IN (one, other) THEN 'followers' ELSE 'everyone' END
$$;
-- What a member's viewings say about a film, put into their mark: how often and when last; and what one of them says of it, where it says something.
-- Stars that stay from before are shown to nobody for whom they were not meant.
CREATE FUNCTION film_viewed(e diary_entries, says boolean, moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  many int;
  latest date;
BEGIN
  SELECT count(*), max(x.watched_on) INTO many, latest FROM diary_entries x WHERE x.member_id = e.member_id AND x.film_id = e.film_id;
  INSERT INTO film_marks AS m (member_id, film_id, watched, viewings, last_watched_on, liked, rating, visibility, created_at, updated_at)
    SELECT e.member_id, e.film_id, true, many, latest, e.liked, e.rating, e.visibility, moment, moment WHERE many > 0
    ON CONFLICT (member_id, film_id) DO UPDATE SET watched = true, viewings = many, last_watched_on = latest,
      rating = CASE WHEN says THEN coalesce(e.rating, m.rating) ELSE m.rating END,
      liked = CASE WHEN says THEN e.liked ELSE m.liked END,
      visibility = CASE WHEN NOT says THEN m.visibility WHEN e.rating IS NULL AND m.rating IS NOT NULL THEN narrower_audience(m.visibility, e.visibility)
                        ELSE e.visibility END, updated_at = moment;
  UPDATE film_marks m SET viewings = 0, last_watched_on = NULL, updated_at = moment WHERE many = 0 AND m.member_id = e.member_id AND m.film_id = e.film_id;
END $$;
CREATE FUNCTION is_silenced(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM members p WHERE p.id = who AND p.silenced_until > now())
$$;
-- A viewing of a film, with what the member says about it. The same `own_name` is the same viewing.
CREATE FUNCTION log_viewing(viewer uuid, ref text, new_entry uuid, own_name text, facts jsonb, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  f films := hold_film(ref);
  said diary_entries;
  e diary_entries;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF f.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb; RETURN; END IF;
  IF facts->>'review' IS NOT NULL AND is_silenced(viewer) THEN RETURN QUERY SELECT 'silenced', NULL::jsonb; RETURN; END IF;
  said := jsonb_populate_record(NULL::diary_entries, facts);
  INSERT INTO diary_entries (id, member_id, film_id, client_id, watched_on, rating, liked, is_rewatch, review, review_html, has_spoilers,
      tags, with_whom, place, visibility, replies, created_at)
    VALUES (new_entry, viewer, f.id, own_name, said.watched_on, said.rating, said.liked, said.is_rewatch, said.review, said.review_html, said.has_spoilers,
      said.tags, said.with_whom, said.place, said.visibility, said.replies, moment)
    ON CONFLICT (member_id, client_id) DO NOTHING RETURNING * INTO e;
  IF e.id IS NULL THEN
    RETURN QUERY SELECT 'again', diary_entry_view(x) FROM diary_entries x WHERE x.member_id = viewer AND x.client_id = own_name; RETURN;
  END IF;
  PERFORM film_viewed(e, true, moment);
  RETURN QUERY SELECT 'logged', diary_entry_view(e);
END $$;
-- A viewing that the viewer sees, held until the transaction ends; before one of their own the score of its film.
CREATE FUNCTION hold_viewing(viewer uuid, entry uuid) RETURNS diary_entries
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE e diary_entries;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM hold_film((SELECT f.slug FROM diary_entries x JOIN films f ON f.id = x.film_id WHERE x.id = entry AND x.member_id = viewer));
  SELECT x.* INTO e FROM diary_entries x WHERE x.id = entry FOR NO KEY UPDATE;
  IF e.id IS NULL OR NOT shows_films(viewer, e.member_id, e.visibility) THEN RETURN NULL; END IF;
  RETURN e;
END $$;
-- Changes what `facts` names. The latest viewing of a film says what the member thinks of it now.
CREATE FUNCTION change_viewing(viewer uuid, entry uuid, facts jsonb, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  was diary_entries := hold_viewing(viewer, entry);
  said diary_entries;
BEGIN
  IF was.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb; RETURN; END IF;
  IF was.member_id <> viewer THEN RETURN QUERY SELECT 'not yours', NULL::jsonb; RETURN; END IF;
  said := jsonb_populate_record(was, facts);
  IF said.review IS NOT NULL AND said.review IS DISTINCT FROM was.review AND is_silenced(viewer) THEN RETURN QUERY SELECT 'silenced', NULL::jsonb; RETURN; END IF;
  UPDATE diary_entries SET watched_on = said.watched_on, rating = said.rating, liked = said.liked, is_rewatch = said.is_rewatch, review = said.review,
         review_html = said.review_html, has_spoilers = said.has_spoilers, tags = said.tags, with_whom = said.with_whom, place = said.place,
         visibility = said.visibility, replies = said.replies,
         edited_at = CASE WHEN said.review IS DISTINCT FROM was.review THEN moment ELSE was.edited_at END
   WHERE id = entry RETURNING * INTO said;
  PERFORM film_viewed(said, NOT EXISTS (SELECT FROM diary_entries x WHERE x.member_id = viewer AND x.film_id = said.film_id
    AND (coalesce(x.watched_on, '0001-01-01'), x.id) > (coalesce(said.watched_on, '0001-01-01'), said.id)), moment);
  RETURN QUERY SELECT 'changed', diary_entry_view(said);
END $$;
-- Takes the notices of a review and of what was said to it out of inboxes.
CREATE FUNCTION forget_notices_of_review(entry uuid) RETURNS uuid[]
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE people uuid[];
BEGIN
  SELECT coalesce(array_agg(DISTINCT n.recipient_id), '{}') INTO people FROM notifications n
   WHERE (n.subject_kind = 'review' AND n.subject_id = entry)
      OR (n.subject_kind = 'review-comment' AND n.subject_id IN (SELECT c.id FROM review_comments c WHERE c.entry_id = entry));
  PERFORM lock_inbox(p.id) FROM (SELECT unnest(people) AS id ORDER BY 1) p;
  PERFORM forget_notices_about('review', entry);
  PERFORM forget_notices_about('review-comment', c.id) FROM review_comments c WHERE c.entry_id = entry ORDER BY c.id;
  RETURN people;
END $$;
-- Takes a viewing away, with its words and what was said to them. A mark that came with it and was not touched since goes along;
-- what the member said of the film otherwise stays.
CREATE FUNCTION delete_viewing(viewer uuid, entry uuid, moment timestamptz) RETURNS TABLE (outcome text, item jsonb, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  e diary_entries := hold_viewing(viewer, entry);
  seen jsonb;
  people uuid[];
BEGIN
  IF e.id IS NULL THEN RETURN QUERY SELECT 'missing', NULL::jsonb, NULL::uuid[]; RETURN; END IF;
  IF e.member_id <> viewer THEN RETURN QUERY SELECT 'not yours', NULL::jsonb, NULL::uuid[]; RETURN; END IF;
  seen := diary_entry_view(e);
  people := forget_notices_of_review(entry);
  DELETE FROM diary_entries WHERE id = entry;
  DELETE FROM film_marks m WHERE m.member_id = viewer AND m.film_id = e.film_id AND m.created_at = e.created_at AND m.updated_at = e.created_at;
  PERFORM film_viewed(e, false, moment);
  RETURN QUERY SELECT 'deleted', seen, people;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('shows_films', 'step_vote', 'film_score', 'film_score_kept', 'film_mark_dated', 'film_vote_counted', 'count_film_prior',
        'diary_likes_keep_count', 'review_comments_keep_count', 'diary_reviews_keep_count', 'film_mark_view', 'get_film_mark', 'hold_film', 'mark_film',
        'my_spoiler_shield', 'shields_film', 'diary_entry_view', 'get_diary_entry', 'list_diary', 'narrower_audience', 'film_viewed', 'is_silenced', 'log_viewing',
        'hold_viewing', 'diary_counts', 'forget_notices_of_review', 'change_viewing', 'delete_viewing') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text ~ '^(shows_films|film_mark_view|get_film_mark|mark_film|my_spoiler_shield|shields_film|diary_entry_view|get_diary_entry|diary_counts|list_diary|log_viewing|change_viewing|delete_viewing)\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION shows_films(uuid, uuid, text), count_film_prior(timestamptz) TO jobs;
