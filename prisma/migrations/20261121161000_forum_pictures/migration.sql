-- The pictures that posts show. They follow a post's words by themselves, whoever changes those: its author's own pictures, which
-- are in nothing else than posts. A picture that no post shows any more is let go, and swept.
CREATE TABLE "forum_pictures" (
    "post_id" UUID NOT NULL,
    "upload_id" UUID NOT NULL,

    CONSTRAINT "forum_pictures_pkey" PRIMARY KEY ("post_id","upload_id")
);
CREATE INDEX "forum_pictures_upload_id_idx" ON "forum_pictures"("upload_id");
ALTER TABLE "forum_pictures" ADD CONSTRAINT "forum_pictures_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "forum_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_pictures" ADD CONSTRAINT "forum_pictures_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "uploads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CALL guard_table('forum_pictures', 'post_id');
DROP POLICY app_select ON forum_pictures;
DROP POLICY app_insert ON forum_pictures;
DROP POLICY app_update ON forum_pictures;
DROP POLICY app_delete ON forum_pictures;
REVOKE INSERT, UPDATE, DELETE ON forum_pictures FROM app;
-- What belongs to a post is seen by who sees the post, which the table of posts asks.
CREATE POLICY app_select ON forum_pictures FOR SELECT TO app
  USING ((SELECT my_forum_rank()) >= 0 AND EXISTS (SELECT FROM forum_posts p WHERE p.id = post_id));
CREATE POLICY app_select_forum ON uploads FOR SELECT TO app
  USING ((SELECT my_forum_rank()) >= 0 AND EXISTS (SELECT FROM forum_pictures i WHERE i.upload_id = uploads.id));

-- Whether everybody may read what stands in a category.
CREATE FUNCTION is_forum_public(category uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.who_may_read = 'everyone' AND coalesce(p.who_may_read, 'everyone') = 'everyone'
    FROM forum_categories c LEFT JOIN forum_categories p ON p.id = c.parent_id WHERE c.id = category
$$;

CREATE FUNCTION forum_post_pictures() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  shown text[] := ARRAY(SELECT DISTINCT m[1] FROM regexp_matches(coalesce(NEW.body_html, ''), 'src="/media/([A-Za-z0-9_-]+)-\d+\.webp"', 'g') m);
BEGIN
  DELETE FROM forum_pictures i USING uploads u WHERE i.post_id = NEW.id AND u.id = i.upload_id AND u.name <> ALL (shown);
  WITH taken AS (
    INSERT INTO forum_pictures (post_id, upload_id)
      SELECT NEW.id, u.id FROM uploads u WHERE u.name = ANY (shown) AND u.owner_id = NEW.author_id AND u.purpose = 'image'
         AND (u.attached_at IS NULL OR EXISTS (SELECT FROM forum_pictures o WHERE o.upload_id = u.id))
      ON CONFLICT DO NOTHING RETURNING upload_id)
  UPDATE uploads u SET attached_at = coalesce(u.attached_at, now()), is_public = u.is_public OR is_forum_public(NEW.category_id)
    FROM taken WHERE u.id = taken.upload_id;
  RETURN NULL;
END $$;
CREATE TRIGGER forum_post_pictures_came AFTER INSERT ON forum_posts FOR EACH ROW
  WHEN (NEW.body_html LIKE '%src="/media/%') EXECUTE FUNCTION forum_post_pictures();
CREATE TRIGGER forum_post_pictures_changed AFTER UPDATE OF body_html ON forum_posts FOR EACH ROW
  WHEN (OLD.body_html LIKE '%src="/media/%' OR NEW.body_html LIKE '%src="/media/%') EXECUTE FUNCTION forum_post_pictures();

CREATE FUNCTION forum_picture_released() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE uploads u SET attached_at = NULL, is_public = false
   WHERE u.id = OLD.upload_id AND NOT EXISTS (SELECT FROM forum_pictures i WHERE i.upload_id = OLD.upload_id);
  RETURN NULL;
END $$;
CREATE TRIGGER forum_picture_released AFTER DELETE ON forum_pictures FOR EACH ROW EXECUTE FUNCTION forum_picture_released();

-- Where its posts stand decides whether everybody sees a picture: after a move, and after a change of who may read a category.
CREATE FUNCTION show_forum_pictures(pictures uuid[]) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE uploads u SET is_public = EXISTS (
      SELECT FROM forum_pictures i JOIN forum_posts p ON p.id = i.post_id WHERE i.upload_id = u.id AND is_forum_public(p.category_id))
   WHERE u.id = ANY (pictures)
$$;
CREATE FUNCTION forum_post_moved() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM show_forum_pictures(ARRAY(SELECT i.upload_id FROM forum_pictures i WHERE i.post_id = NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER forum_post_moved AFTER UPDATE OF category_id ON forum_posts FOR EACH ROW
  WHEN (OLD.category_id <> NEW.category_id AND NEW.body_html LIKE '%src="/media/%') EXECUTE FUNCTION forum_post_moved();
CREATE FUNCTION forum_category_opened() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM show_forum_pictures(ARRAY(
    SELECT i.upload_id FROM forum_pictures i JOIN forum_posts p ON p.id = i.post_id JOIN forum_categories c ON c.id = p.category_id
     WHERE c.id = NEW.id OR c.parent_id = NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER forum_category_opened AFTER UPDATE OF who_may_read, parent_id ON forum_categories FOR EACH ROW
  WHEN (OLD.who_may_read <> NEW.who_may_read OR OLD.parent_id IS DISTINCT FROM NEW.parent_id) EXECUTE FUNCTION forum_category_opened();

REVOKE ALL ON FUNCTION is_forum_public(uuid), show_forum_pictures(uuid[]), forum_post_pictures(), forum_picture_released(), forum_post_moved(),
  forum_category_opened() FROM PUBLIC;
