CREATE TABLE "activities" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "actor_id" UUID NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "subject_id" UUID NOT NULL,
    "detail" VARCHAR(60) NOT NULL DEFAULT '',
    "film_id" UUID,
    "place_id" UUID,
    "visibility" VARCHAR(9) NOT NULL DEFAULT 'everyone',
    "facts" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activities_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "activities_kinds" CHECK (kind IN ('viewing', 'review', 'rating', 'list', 'list-films', 'thread', 'blog-post', 'join', 'event', 'achievement')),
    CONSTRAINT "activities_visibilities" CHECK (visibility IN ('everyone', 'followers', 'me'))
);
CREATE TABLE "feed_settings" (
    "member_id" UUID NOT NULL,
    "films" VARCHAR(9) NOT NULL DEFAULT 'everyone',
    "lists" VARCHAR(9) NOT NULL DEFAULT 'everyone',
    "words" VARCHAR(9) NOT NULL DEFAULT 'everyone',
    "communities" VARCHAR(9) NOT NULL DEFAULT 'everyone',
    "achievements" VARCHAR(9) NOT NULL DEFAULT 'everyone',

    CONSTRAINT "feed_settings_pkey" PRIMARY KEY ("member_id"),
    CONSTRAINT "feed_settings_audiences" CHECK (ARRAY[films, lists, words, communities, achievements] <@ ARRAY['everyone', 'followers', 'nobody']::varchar[])
);
CREATE TABLE "feed_mutes" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "word" VARCHAR(60),
    "film_id" UUID,
    "ends_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_mutes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "feed_mutes_one_thing" CHECK ((word IS NULL) <> (film_id IS NULL) AND word <> '')
);

CREATE UNIQUE INDEX "activities_actor_id_kind_subject_id_detail_key" ON "activities"("actor_id", "kind", "subject_id", "detail");
CREATE INDEX "activities_created_at_id_idx" ON "activities"("created_at" DESC, "id" DESC);
CREATE INDEX "activities_actor_id_created_at_id_idx" ON "activities"("actor_id", "created_at" DESC, "id" DESC);
CREATE INDEX "activities_actor_id_kind_created_at_id_idx" ON "activities"("actor_id", "kind", "created_at" DESC, "id" DESC);
CREATE INDEX "activities_place_id_created_at_id_idx" ON "activities"("place_id", "created_at" DESC, "id" DESC);
CREATE INDEX "activities_film_id_idx" ON "activities"("film_id");
CREATE UNIQUE INDEX "feed_mutes_member_id_word_key" ON "feed_mutes"("member_id", "word");
CREATE UNIQUE INDEX "feed_mutes_member_id_film_id_key" ON "feed_mutes"("member_id", "film_id");
CREATE INDEX "feed_mutes_film_id_idx" ON "feed_mutes"("film_id");
ALTER TABLE "activities" ADD CONSTRAINT "activities_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "activities" ADD CONSTRAINT "activities_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "feed_settings" ADD CONSTRAINT "feed_settings_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "feed_mutes" ADD CONSTRAINT "feed_mutes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "feed_mutes" ADD CONSTRAINT "feed_mutes_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An activity is its actor's to see and to take back; what becomes of it otherwise the database keeps.
CALL guard_table('activities', 'actor_id');
CALL guard_table('feed_settings', 'member_id');
CALL guard_table('feed_mutes', 'member_id');
DROP POLICY app_insert ON activities;
DROP POLICY app_delete ON activities;
REVOKE INSERT ON activities FROM app;

-- Says that somebody did something. The same thing is said once: the second time it stays where it was, taken back if it was.
CREATE FUNCTION record_activity(what text, actor uuid, subject uuid, about text, film uuid, place uuid, audience text, said jsonb, moment timestamptz)
  RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO activities (actor_id, kind, subject_id, detail, film_id, place_id, visibility, facts, created_at)
    VALUES (actor, what, subject, about, film, place, audience, said, moment)
    ON CONFLICT (actor_id, kind, subject_id, detail) DO UPDATE SET film_id = EXCLUDED.film_id, place_id = EXCLUDED.place_id, facts = EXCLUDED.facts
$$;
-- What is carried over from elsewhere is no news: rows that an import wrote, and all that is written while it says so.
CREATE FUNCTION is_carried_over(written jsonb) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT written->>'import_id' IS NOT NULL OR coalesce(current_setting('app.carries_over', true), '') = 'on'
$$;

-- A viewing, and once it has words a review. Who sees it is the diary's to say.
CREATE FUNCTION diary_activity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM activities WHERE actor_id = OLD.member_id AND kind IN ('viewing', 'review') AND subject_id = OLD.id;
  ELSIF TG_OP = 'INSERT' THEN
    IF NOT is_carried_over(to_jsonb(NEW)) THEN
      PERFORM record_activity(CASE WHEN NEW.review IS NULL THEN 'viewing' ELSE 'review' END, NEW.member_id, NEW.id, '', NEW.film_id, NULL, 'everyone', '{}', NEW.created_at);
    END IF;
  ELSE
    UPDATE activities SET kind = CASE WHEN NEW.review IS NULL THEN 'viewing' ELSE 'review' END, film_id = NEW.film_id,
           created_at = CASE WHEN OLD.review IS NULL AND NEW.review IS NOT NULL THEN greatest(created_at, NEW.edited_at) ELSE created_at END
     WHERE actor_id = NEW.member_id AND kind IN ('viewing', 'review') AND subject_id = NEW.id;
    IF NOT FOUND AND OLD.review IS NULL AND NEW.review IS NOT NULL AND NOT is_carried_over('{}') THEN
      PERFORM record_activity('review', NEW.member_id, NEW.id, '', NEW.film_id, NULL, 'everyone', '{}', NEW.edited_at);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER diary_activity AFTER INSERT OR DELETE OR UPDATE OF review, film_id ON diary_entries FOR EACH ROW EXECUTE FUNCTION diary_activity();

-- A rating of a film that is not in the diary; with a viewing the diary says it.
CREATE FUNCTION mark_activity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND (TG_OP = 'DELETE' OR NEW.rating IS NULL OR NEW.viewings > 0) THEN
    DELETE FROM activities WHERE actor_id = OLD.member_id AND kind = 'rating' AND subject_id = OLD.film_id;
  ELSIF NEW.rating IS NOT NULL AND NEW.viewings = 0 AND (TG_OP = 'INSERT' OR OLD.rating IS DISTINCT FROM NEW.rating) AND NOT is_carried_over(to_jsonb(NEW)) THEN
    PERFORM record_activity('rating', NEW.member_id, NEW.film_id, '', NEW.film_id, NULL, 'everyone', '{}', NEW.updated_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER mark_activity AFTER INSERT OR DELETE OR UPDATE OF rating, viewings ON film_marks FOR EACH ROW EXECUTE FUNCTION mark_activity();

-- A list, from when it is everybody's to see.
CREATE FUNCTION film_list_activity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM activities WHERE actor_id = OLD.owner_id AND kind = 'list' AND subject_id = OLD.id;
    DELETE FROM activities WHERE place_id = OLD.id AND kind = 'list-films';
  ELSIF NEW.visibility = 'everyone' AND (TG_OP = 'INSERT' OR OLD.visibility <> 'everyone') AND NOT is_carried_over(to_jsonb(NEW)) THEN
    PERFORM record_activity('list', NEW.owner_id, NEW.id, '', NULL, NULL, 'everyone', '{}', NEW.updated_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER film_list_activity AFTER INSERT OR DELETE OR UPDATE OF visibility ON film_lists FOR EACH ROW EXECUTE FUNCTION film_list_activity();

-- A film put on a list that is everybody's to see. What is put on it in its first day belongs to making it.
CREATE FUNCTION film_list_item_activity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM activities WHERE place_id = OLD.list_id AND kind = 'list-films' AND film_id = OLD.film_id;
  ELSIF NEW.added_by_id IS NOT NULL AND EXISTS (
      SELECT FROM film_lists l JOIN activities a ON a.actor_id = l.owner_id AND a.kind = 'list' AND a.subject_id = l.id
       WHERE l.id = NEW.list_id AND l.visibility = 'everyone' AND a.created_at < NEW.added_at - interval '1 day')
    AND NOT is_carried_over('{}') THEN
    PERFORM record_activity('list-films', NEW.added_by_id, NEW.list_id, NEW.film_id::text, NEW.film_id, NEW.list_id, 'everyone', '{}', NEW.added_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER film_list_item_activity AFTER INSERT OR DELETE ON film_list_items FOR EACH ROW EXECUTE FUNCTION film_list_item_activity();

CREATE FUNCTION forum_thread_activity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM activities WHERE actor_id = OLD.author_id AND kind = 'thread' AND subject_id = OLD.id;
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM record_activity('thread', NEW.author_id, NEW.id, '', NEW.film_id, NEW.category_id, 'everyone', '{}', NEW.created_at);
  ELSE
    UPDATE activities SET film_id = NEW.film_id, place_id = NEW.category_id WHERE actor_id = NEW.author_id AND kind = 'thread' AND subject_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER forum_thread_activity AFTER INSERT OR DELETE OR UPDATE OF film_id, category_id ON forum_threads FOR EACH ROW EXECUTE FUNCTION forum_thread_activity();

-- A post of the blog, from when it is shown first.
CREATE FUNCTION blog_post_activity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM activities WHERE actor_id = OLD.author_id AND kind = 'blog-post' AND subject_id = OLD.id;
  ELSIF NEW.state = 'published' THEN
    PERFORM record_activity('blog-post', NEW.author_id, NEW.id, '', NULL, NULL, 'everyone', '{}', NEW.published_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER blog_post_activity AFTER INSERT OR DELETE OR UPDATE OF state ON blog_posts FOR EACH ROW EXECUTE FUNCTION blog_post_activity();

-- Somebody came into a public community. Who made it is in it already.
CREATE FUNCTION community_member_activity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM activities WHERE actor_id = OLD.member_id AND kind = 'join' AND subject_id = OLD.community_id;
  ELSIF NEW.role = 'member' AND is_public_community(NEW.community_id) THEN
    PERFORM record_activity('join', NEW.member_id, NEW.community_id, '', NULL, NULL, 'everyone', '{}', NEW.joined_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER community_member_activity AFTER INSERT OR DELETE ON community_members FOR EACH ROW EXECUTE FUNCTION community_member_activity();

CREATE FUNCTION community_event_activity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM activities WHERE place_id = OLD.community_id AND kind = 'event' AND subject_id = OLD.id;
  ELSIF NEW.created_by_id IS NOT NULL THEN
    PERFORM record_activity('event', NEW.created_by_id, NEW.id, '', NULL, NEW.community_id, 'everyone', '{}', NEW.created_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER community_event_activity AFTER INSERT OR DELETE ON community_events FOR EACH ROW EXECUTE FUNCTION community_event_activity();

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND p.proname IN ('record_activity', 'is_carried_over', 'diary_activity', 'mark_activity', 'film_list_activity', 'film_list_item_activity',
        'forum_thread_activity', 'blog_post_activity', 'community_member_activity', 'community_event_activity') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION record_activity(text, uuid, uuid, text, uuid, uuid, text, jsonb, timestamptz) TO app, jobs;

-- What was done before anything was recorded, as far as it is not long ago: nobody's feed begins empty.
INSERT INTO activities (actor_id, kind, subject_id, film_id, created_at)
  SELECT member_id, CASE WHEN review IS NULL THEN 'viewing' ELSE 'review' END, id, film_id, created_at FROM diary_entries WHERE created_at > now() - interval '90 days'
  UNION ALL SELECT owner_id, 'list', id, NULL, created_at FROM film_lists WHERE visibility = 'everyone' AND created_at > now() - interval '90 days'
  UNION ALL SELECT author_id, 'blog-post', id, NULL, published_at FROM blog_posts WHERE state = 'published' AND published_at > now() - interval '90 days';
INSERT INTO activities (actor_id, kind, subject_id, film_id, place_id, created_at)
  SELECT author_id, 'thread', id, film_id, category_id, created_at FROM forum_threads WHERE created_at > now() - interval '90 days'
  UNION ALL SELECT created_by_id, 'event', id, NULL, community_id, created_at FROM community_events WHERE created_by_id IS NOT NULL AND created_at > now() - interval '90 days';
