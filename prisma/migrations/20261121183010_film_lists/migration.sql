-- Only in a session that has used the extension may its owner name the extension's settings, as a function below does.
SELECT similarity('Ada', 'Ada');

CREATE TABLE "film_lists" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "description_html" TEXT NOT NULL DEFAULT '',
    "is_ranked" BOOLEAN NOT NULL DEFAULT false,
    "visibility" VARCHAR(8) NOT NULL DEFAULT 'everyone',
    "link_token" VARCHAR(64),
    "replies_from" VARCHAR(8) NOT NULL DEFAULT 'everyone',
    "tags" VARCHAR(40)[] NOT NULL DEFAULT ARRAY[]::VARCHAR(40)[],
    "film_count" INTEGER NOT NULL DEFAULT 0,
    "like_count" INTEGER NOT NULL DEFAULT 0,
    "comment_count" INTEGER NOT NULL DEFAULT 0,
    "change_count" INTEGER NOT NULL DEFAULT 0,
    "cloned_from_id" UUID,
    "hidden_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_lists_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "film_lists_visibilities" CHECK (visibility IN ('everyone', 'link', 'me') AND (visibility = 'link') = (link_token IS NOT NULL)),
    CONSTRAINT "film_lists_replies" CHECK (replies_from IN ('everyone', 'followed', 'nobody')),
    CONSTRAINT "film_lists_films" CHECK (film_count BETWEEN 0 AND 5000)
);
CREATE TABLE "film_list_items" (
    "list_id" UUID NOT NULL,
    "film_id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "note" VARCHAR(500) NOT NULL DEFAULT '',
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_list_items_pkey" PRIMARY KEY ("list_id", "film_id")
);
CREATE TABLE "film_list_editors" (
    "list_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "state" VARCHAR(7) NOT NULL DEFAULT 'invited',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_list_editors_pkey" PRIMARY KEY ("list_id", "member_id"),
    CONSTRAINT "film_list_editors_states" CHECK (state IN ('invited', 'editor'))
);
CREATE TABLE "film_list_changes" (
    "list_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "actor_id" UUID,
    "kind" VARCHAR(7) NOT NULL,
    "film_id" UUID,
    "before" JSONB NOT NULL DEFAULT '{}',
    "after" JSONB NOT NULL DEFAULT '{}',
    "undoes" INTEGER,
    "is_undone" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_list_changes_pkey" PRIMARY KEY ("list_id", "number"),
    CONSTRAINT "film_list_changes_kinds" CHECK (kind IN ('added', 'removed', 'moved', 'noted', 'details') AND (kind = 'details') = (film_id IS NULL))
);
CREATE TABLE "film_list_likes" (
    "list_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_list_likes_pkey" PRIMARY KEY ("list_id", "member_id")
);
CREATE TABLE "film_list_comments" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "body" TEXT,
    "body_html" TEXT,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_list_comments_pkey" PRIMARY KEY ("id")
);

CREATE FUNCTION film_list_lexemes(title text, description text, tags text[]) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT setweight(search_lexemes(title), 'A') || setweight(search_lexemes(array_to_string(tags, ' ')), 'B') || setweight(search_lexemes(description), 'C')
$$;
GRANT EXECUTE ON FUNCTION film_list_lexemes(text, text, text[]) TO app, jobs;
ALTER TABLE "film_lists" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (film_list_lexemes((title)::text, description, (tags)::text[])) STORED;

CREATE UNIQUE INDEX "film_lists_link_token_key" ON "film_lists"("link_token");
CREATE INDEX "film_lists_owner_id_updated_at_id_idx" ON "film_lists"("owner_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "film_lists_visibility_like_count_id_idx" ON "film_lists"("visibility", "like_count" DESC, "id" DESC);
CREATE INDEX "film_lists_visibility_updated_at_id_idx" ON "film_lists"("visibility", "updated_at" DESC, "id" DESC);
CREATE INDEX "film_lists_cloned_from_id_idx" ON "film_lists"("cloned_from_id");
CREATE INDEX "film_lists_tags_idx" ON "film_lists" USING gin ("tags");
CREATE INDEX "film_lists_lexemes_idx" ON "film_lists" USING gin ("lexemes");
CREATE INDEX "film_list_items_list_id_position_film_id_idx" ON "film_list_items"("list_id", "position", "film_id");
CREATE INDEX "film_list_items_film_id_list_id_idx" ON "film_list_items"("film_id", "list_id");
CREATE INDEX "film_list_items_added_by_id_idx" ON "film_list_items"("added_by_id");
CREATE INDEX "film_list_editors_member_id_idx" ON "film_list_editors"("member_id");
CREATE INDEX "film_list_changes_list_id_film_id_number_idx" ON "film_list_changes"("list_id", "film_id", "number");
CREATE INDEX "film_list_changes_actor_id_idx" ON "film_list_changes"("actor_id");
CREATE INDEX "film_list_changes_film_id_idx" ON "film_list_changes"("film_id");
CREATE INDEX "film_list_likes_member_id_idx" ON "film_list_likes"("member_id");
CREATE UNIQUE INDEX "film_list_comments_author_id_client_id_key" ON "film_list_comments"("author_id", "client_id");
CREATE INDEX "film_list_comments_list_id_id_idx" ON "film_list_comments"("list_id", "id");
ALTER TABLE "film_lists" ADD CONSTRAINT "film_lists_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_lists" ADD CONSTRAINT "film_lists_cloned_from_id_fkey" FOREIGN KEY ("cloned_from_id") REFERENCES "film_lists"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "film_list_items" ADD CONSTRAINT "film_list_items_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "film_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_items" ADD CONSTRAINT "film_list_items_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_items" ADD CONSTRAINT "film_list_items_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "film_list_editors" ADD CONSTRAINT "film_list_editors_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "film_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_editors" ADD CONSTRAINT "film_list_editors_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_changes" ADD CONSTRAINT "film_list_changes_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "film_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_changes" ADD CONSTRAINT "film_list_changes_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "film_list_changes" ADD CONSTRAINT "film_list_changes_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_likes" ADD CONSTRAINT "film_list_likes_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "film_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_likes" ADD CONSTRAINT "film_list_likes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_comments" ADD CONSTRAINT "film_list_comments_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "film_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_list_comments" ADD CONSTRAINT "film_list_comments_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who sees a list: who made it; unless staff hid it, who edits it or was asked to; and whom its visibility and its owner's profile let in.
-- The link somebody follows is named in a setting of their transaction.
CREATE FUNCTION shows_film_list(l film_lists, viewer uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(l.owner_id = viewer, false) OR (l.hidden_at IS NULL AND NOT is_blocked(l.owner_id, viewer) AND (
    EXISTS (SELECT FROM film_list_editors e WHERE e.list_id = l.id AND e.member_id = viewer)
    OR ((l.visibility = 'everyone' OR coalesce(l.link_token = nullif(current_setting('app.list_link', true), ''), false))
      AND EXISTS (SELECT FROM members m WHERE m.id = l.owner_id AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
            AND (NOT m.is_private OR EXISTS (SELECT FROM follows f WHERE f.follower_id = viewer AND f.followed_id = m.id))))))
$$;
CREATE FUNCTION edits_film_list(l film_lists, viewer uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(l.owner_id = viewer, false) OR EXISTS (SELECT FROM film_list_editors e WHERE e.list_id = l.id AND e.member_id = viewer AND e.state = 'editor')
$$;
-- Lists that whoever asks made or edits.
CREATE FUNCTION my_film_lists() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT l.id FROM film_lists l WHERE l.owner_id = current_member()
  UNION ALL
  SELECT l.id FROM film_list_editors e JOIN film_lists l ON l.id = e.list_id
   WHERE e.member_id = current_member() AND e.state = 'editor' AND shows_film_list(l, e.member_id)
$$;

DO $$
DECLARE target text;
BEGIN
  CALL guard_table('film_lists', 'owner_id');
  CALL guard_table('film_list_items', 'added_by_id');
  CALL guard_table('film_list_editors', 'member_id');
  CALL guard_table('film_list_changes', 'actor_id');
  CALL guard_table('film_list_likes', 'member_id');
  CALL guard_table('film_list_comments', 'author_id');
  FOREACH target IN ARRAY ARRAY['film_lists', 'film_list_items', 'film_list_editors', 'film_list_changes', 'film_list_likes', 'film_list_comments'] LOOP
    IF target <> 'film_list_likes' THEN EXECUTE format('DROP POLICY app_select ON %I', target); END IF;
    EXECUTE format('DROP POLICY app_insert ON %I', target);
    EXECUTE format('DROP POLICY app_update ON %I', target);
    EXECUTE format('DROP POLICY app_delete ON %I', target);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I FROM app', target);
  END LOOP;
END $$;
CREATE POLICY app_select ON film_lists FOR SELECT TO app USING (shows_film_list(film_lists, (SELECT current_member())));
-- What belongs to a list is seen by who sees the list, which the table of lists asks; what became of it, by who made or edits it.
CREATE POLICY app_select ON film_list_items FOR SELECT TO app
  USING (list_id IN (SELECT my_film_lists()) OR EXISTS (SELECT FROM film_lists l WHERE l.id = list_id));
CREATE POLICY app_select ON film_list_changes FOR SELECT TO app USING (list_id IN (SELECT my_film_lists()));
CREATE POLICY app_select ON film_list_editors FOR SELECT TO app USING (member_id = (SELECT current_member()) OR list_id IN (SELECT my_film_lists())
  OR (state = 'editor' AND EXISTS (SELECT FROM film_lists l WHERE l.id = list_id)));
CREATE POLICY app_select ON film_list_comments FOR SELECT TO app
  USING (author_id NOT IN (SELECT blocked_with((SELECT current_member()))) AND EXISTS (SELECT FROM film_lists l WHERE l.id = list_id));

CREATE FUNCTION film_list_counted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_TABLE_NAME = 'film_list_items' THEN
    UPDATE film_lists l SET film_count = l.film_count + c.many
      FROM (SELECT list_id, CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END * count(*)::int AS many FROM changed GROUP BY 1) c WHERE l.id = c.list_id;
  ELSE
    UPDATE film_lists l SET like_count = l.like_count + c.many
      FROM (SELECT list_id, CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END * count(*)::int AS many FROM changed GROUP BY 1) c WHERE l.id = c.list_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER film_list_items_added AFTER INSERT ON film_list_items REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION film_list_counted();
CREATE TRIGGER film_list_items_taken AFTER DELETE ON film_list_items REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION film_list_counted();
CREATE TRIGGER film_list_likes_added AFTER INSERT ON film_list_likes REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION film_list_counted();
CREATE TRIGGER film_list_likes_taken AFTER DELETE ON film_list_likes REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION film_list_counted();
-- Comments that have words.
CREATE FUNCTION film_list_comment_counted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  was int := CASE WHEN TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN 1 ELSE 0 END;
  becomes int := CASE WHEN TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN 1 ELSE 0 END;
BEGIN
  IF was <> becomes THEN UPDATE film_lists SET comment_count = comment_count + becomes - was WHERE id = coalesce(NEW.list_id, OLD.list_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER film_list_comment_counted AFTER INSERT OR UPDATE OF deleted_at OR DELETE ON film_list_comments
  FOR EACH ROW EXECUTE FUNCTION film_list_comment_counted();

-- A list as its reader sees it from outside: with the first films on it.
CREATE FUNCTION film_list_card(l film_lists) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', l.id, 'slug', l.slug, 'title', l.title, 'isRanked', l.is_ranked, 'visibility', l.visibility, 'tags', l.tags,
    'filmCount', l.film_count, 'likeCount', l.like_count, 'commentCount', l.comment_count, 'updatedAt', l.updated_at,
    'owner', (SELECT person_view(p) FROM members p WHERE p.id = l.owner_id),
    'films', coalesce((SELECT jsonb_agg(film_card(s.f) ORDER BY s.position, s.film_id) FROM (
      SELECT f, i.position, i.film_id FROM film_list_items i JOIN films f ON f.id = i.film_id
       WHERE i.list_id = l.id ORDER BY i.position, i.film_id LIMIT 5) s), '[]'))
$$;
-- Why somebody may not write below a list just now.
CREATE FUNCTION film_list_reply_refusal(l film_lists, viewer uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'silenced'
              WHEN l.visibility = 'me' AND NOT edits_film_list(l, viewer) THEN 'missing'
              WHEN edits_film_list(l, viewer) OR l.replies_from = 'everyone' THEN NULL
              WHEN l.replies_from = 'followed' AND EXISTS (SELECT FROM follows f WHERE f.follower_id = l.owner_id AND f.followed_id = viewer) THEN NULL
              WHEN l.replies_from = 'followed' THEN 'only followed' ELSE 'comments closed' END
$$;
-- A list on its own page, and how whoever asks stands to it.
CREATE FUNCTION film_list_view(l film_lists) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT film_list_card(l) || jsonb_build_object('description', l.description, 'descriptionHtml', l.description_html, 'createdAt', l.created_at,
    'repliesFrom', l.replies_from, 'isHidden', l.hidden_at IS NOT NULL,
    'clonedFrom', (SELECT jsonb_build_object('id', o.id, 'slug', o.slug, 'title', o.title) FROM film_lists o WHERE o.id = l.cloned_from_id),
    'editors', coalesce((SELECT jsonb_agg(person_view(p) || jsonb_build_object('state', e.state) ORDER BY e.created_at, p.id)
      FROM film_list_editors e JOIN members p ON p.id = e.member_id WHERE e.list_id = l.id), '[]'),
    'link', CASE WHEN l.owner_id = current_member() THEN l.link_token END,
    'mine', CASE WHEN current_member() IS NOT NULL THEN jsonb_build_object('isOwner', l.owner_id = current_member(),
      'isEditor', edits_film_list(l, current_member()),
      'isInvited', EXISTS (SELECT FROM film_list_editors e WHERE e.list_id = l.id AND e.member_id = current_member() AND e.state = 'invited'),
      'likes', EXISTS (SELECT FROM film_list_likes k WHERE k.list_id = l.id AND k.member_id = current_member()),
      'mayReply', film_list_reply_refusal(l, current_member()) IS NULL) END)
$$;
CREATE FUNCTION film_list_item_view(i film_list_items, f films) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('film', film_card(f), 'note', i.note, 'position', i.position::text)
$$;
-- A list, a page of its films after a place, a page of what was said to it, and the number of its channel at that moment. By its id, or by its secret link.
CREATE FUNCTION open_film_list(viewer uuid, list uuid, link text, after_position bigint, after_film uuid, most int, before_comment uuid, comments_most int)
  RETURNS TABLE (item jsonb, films jsonb, comments jsonb, cursor bigint)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE l film_lists;
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true), set_config('app.list_link', coalesce(link, ''), true);
  IF link IS NULL THEN SELECT x.* INTO l FROM film_lists x WHERE x.id = list;
  ELSE SELECT x.* INTO l FROM film_lists x WHERE x.link_token = link; END IF;
  IF l.id IS NULL THEN RETURN; END IF;
  RETURN QUERY SELECT film_list_view(l),
    coalesce((SELECT jsonb_agg(film_list_item_view(s.i, s.f) ORDER BY (s.i).position, (s.i).film_id) FROM (
      SELECT i, f FROM film_list_items i JOIN films f ON f.id = i.film_id
       WHERE i.list_id = l.id AND (after_film IS NULL OR (i.position, i.film_id) > (after_position, after_film))
       ORDER BY i.position, i.film_id LIMIT most) s), '[]'),
    coalesce((SELECT jsonb_agg(film_list_comment_view(s.c) ORDER BY (s.c).id DESC) FROM (
      SELECT c FROM film_list_comments c WHERE c.list_id = l.id AND c.deleted_at IS NULL AND (before_comment IS NULL OR c.id < before_comment)
       ORDER BY c.id DESC LIMIT comments_most) s), '[]'),
    coalesce((SELECT r.seq FROM realtime_channels r WHERE r.name = 'list:' || l.id), 0::bigint);
END $$;
CREATE FUNCTION film_list_comment_view(c film_list_comments) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'author', (SELECT person_view(p) FROM members p WHERE p.id = c.author_id),
    'isFolded', coalesce(has_muted(current_member(), c.author_id), false), 'body', c.body, 'html', c.body_html,
    'editedAt', c.edited_at, 'createdAt', c.created_at)
$$;
CREATE FUNCTION get_film_list_comment(viewer uuid, comment uuid) RETURNS TABLE (item jsonb, about jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT film_list_comment_view(c), film_list_card(l) FROM film_list_comments c JOIN film_lists l ON l.id = c.list_id
   WHERE c.id = comment AND c.deleted_at IS NULL;
END $$;
-- Lists in an order: the most liked, the ones changed last, of people the viewer follows, or one member's own with what only they see.
CREATE FUNCTION list_film_lists(viewer uuid, sorted text, whose uuid, tagged text, after_key bigint, after_id uuid, most int) RETURNS TABLE (item jsonb, key bigint)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE before timestamptz(3) := to_timestamp(after_key / 1000.0);
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF whose IS NOT NULL THEN
    RETURN QUERY SELECT film_list_card(l), (extract(epoch FROM l.updated_at) * 1000)::bigint FROM film_lists l
     WHERE l.owner_id = whose AND (l.visibility = 'everyone' OR l.owner_id = viewer) AND (after_id IS NULL OR (l.updated_at, l.id) < (before, after_id))
     ORDER BY l.updated_at DESC, l.id DESC LIMIT most;
  ELSIF sorted = 'popular' THEN
    RETURN QUERY SELECT film_list_card(l), l.like_count::bigint FROM film_lists l
     WHERE l.visibility = 'everyone' AND l.film_count > 0 AND (tagged IS NULL OR l.tags @> ARRAY[tagged]::varchar[])
       AND (after_id IS NULL OR (l.like_count, l.id) < (after_key, after_id))
     ORDER BY l.like_count DESC, l.id DESC LIMIT most;
  ELSIF sorted = 'followed' THEN
    RETURN QUERY SELECT film_list_card(p.l), (extract(epoch FROM (p.l).updated_at) * 1000)::bigint FROM follows f CROSS JOIN LATERAL (
      SELECT l FROM film_lists l WHERE l.owner_id = f.followed_id AND l.visibility = 'everyone' AND l.film_count > 0
         AND (tagged IS NULL OR l.tags @> ARRAY[tagged]::varchar[]) AND (after_id IS NULL OR (l.updated_at, l.id) < (before, after_id))
       ORDER BY l.updated_at DESC, l.id DESC LIMIT most) p
     WHERE f.follower_id = viewer ORDER BY (p.l).updated_at DESC, (p.l).id DESC LIMIT most;
  ELSE
    RETURN QUERY SELECT film_list_card(l), (extract(epoch FROM l.updated_at) * 1000)::bigint FROM film_lists l
     WHERE l.visibility = 'everyone' AND l.film_count > 0 AND (tagged IS NULL OR l.tags @> ARRAY[tagged]::varchar[])
       AND (after_id IS NULL OR (l.updated_at, l.id) < (before, after_id))
     ORDER BY l.updated_at DESC, l.id DESC LIMIT most;
  END IF;
END $$;
-- The most liked lists that a film is on: they are put in their order first, and whether the viewer sees one is asked until there are enough.
CREATE FUNCTION film_lists_with(viewer uuid, film uuid, most int) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY SELECT o.id FROM (
      SELECT l.id FROM film_list_items i JOIN film_lists l ON l.id = i.list_id
       WHERE i.film_id = film AND l.visibility = 'everyone' ORDER BY l.like_count DESC, l.id DESC OFFSET 0) o
   WHERE (SELECT shows_film_list(l, viewer) FROM film_lists l WHERE l.id = o.id) LIMIT most;
END $$;
CREATE FUNCTION lists_with_film(viewer uuid, ref text, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE picks uuid[];
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  picks := ARRAY(SELECT film_lists_with(viewer, film_called(ref), most));
  RETURN QUERY SELECT film_list_card(l) FROM film_lists l WHERE l.id = ANY (picks) ORDER BY l.like_count DESC, l.id DESC;
END $$;
-- The lists the viewer may put a film on, the one changed last first, and whether it is there.
CREATE FUNCTION my_lists_for_film(viewer uuid, ref text, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('id', l.id, 'slug', l.slug, 'title', l.title, 'filmCount', l.film_count, 'visibility', l.visibility,
      'has', EXISTS (SELECT FROM film_list_items i WHERE i.list_id = l.id AND i.film_id = film_called(ref)))
    FROM film_lists l WHERE l.id IN (SELECT my_film_lists()) ORDER BY l.updated_at DESC, l.id DESC LIMIT most;
END $$;
-- What became of a list, the newest first; for who made or edits it. No row: there is no such list for them.
CREATE FUNCTION list_film_list_changes(viewer uuid, list uuid, earlier_than int, most int) RETURNS TABLE (about jsonb, items jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT film_list_view(l), coalesce((SELECT jsonb_agg(jsonb_build_object('number', (s.c).number, 'kind', (s.c).kind,
        'actor', (SELECT person_view(p) FROM members p WHERE p.id = (s.c).actor_id), 'film', CASE WHEN (s.f).id IS NOT NULL THEN film_card(s.f) END,
        'before', (s.c).before, 'after', (s.c).after, 'undoes', (s.c).undoes, 'isUndone', (s.c).is_undone, 'createdAt', (s.c).created_at)
        ORDER BY (s.c).number DESC) FROM (
      SELECT c, f FROM film_list_changes c LEFT JOIN films f ON f.id = c.film_id
       WHERE c.list_id = l.id AND (earlier_than IS NULL OR c.number < earlier_than) ORDER BY c.number DESC LIMIT most) s), '[]')
    FROM film_lists l WHERE l.id = list;
END $$;
CREATE FUNCTION listenable_film_lists(viewer uuid, ids uuid[]) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT l.id FROM film_lists l WHERE l.id = ANY (ids);
END $$;

-- A list the viewer sees, held until the transaction ends: changes to it come one after another, and each sees those before it.
CREATE FUNCTION hold_film_list(viewer uuid, list uuid) RETURNS film_lists
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE l film_lists;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO l FROM film_lists x WHERE x.id = list FOR NO KEY UPDATE;
  IF l.id IS NULL OR NOT shows_film_list(l, viewer) THEN RETURN NULL; END IF;
  RETURN l;
END $$;
CREATE FUNCTION film_list_edit_refusal(l film_lists, viewer uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN l.id IS NULL THEN 'missing' WHEN NOT edits_film_list(l, viewer) THEN 'not yours to edit' END
$$;
CREATE FUNCTION film_list_owner_refusal(l film_lists, viewer uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN l.id IS NULL THEN 'missing' WHEN l.owner_id <> viewer THEN 'owner only' END
$$;
-- Where a film stands: behind which other, and as which.
CREATE FUNCTION film_list_place(list uuid, film uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
      'behind', (SELECT b.film_id FROM film_list_items b WHERE b.list_id = list AND (b.position, b.film_id) < (i.position, i.film_id)
        ORDER BY b.position DESC, b.film_id DESC LIMIT 1),
      'place', (SELECT count(*) + 1 FROM film_list_items b WHERE b.list_id = list AND (b.position, b.film_id) < (i.position, i.film_id)),
      'note', i.note)
    FROM film_list_items i WHERE i.list_id = list AND i.film_id = film
$$;
-- The number right behind one film of a list, or before all of them, for another.
CREATE FUNCTION film_list_spot(list uuid, moved uuid, behind uuid) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  low bigint;
  spot bigint;
BEGIN
  FOR attempt IN 1..2 LOOP
    SELECT i.position INTO low FROM film_list_items i WHERE i.list_id = list AND i.film_id = behind;
    spot := number_between(low, (SELECT i.position FROM film_list_items i
      WHERE i.list_id = list AND i.film_id <> moved AND (low IS NULL OR i.position > low) ORDER BY i.position LIMIT 1));
    EXIT WHEN spot IS NOT NULL;
    UPDATE film_list_items i SET position = n.place * 65536
      FROM (SELECT x.film_id, row_number() OVER (ORDER BY x.position, x.film_id) AS place FROM film_list_items x WHERE x.list_id = list) n
     WHERE i.list_id = list AND i.film_id = n.film_id;
  END LOOP;
  RETURN spot;
END $$;
-- Behind what a film goes to stand where it stood: the same one, or what stands at that place by now.
CREATE FUNCTION film_list_former(list uuid, film uuid, stood jsonb) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN stood->>'behind' IS NULL THEN NULL ELSE coalesce(
    (SELECT i.film_id FROM film_list_items i WHERE i.list_id = list AND i.film_id = (stood->>'behind')::uuid),
    (SELECT s.film_id FROM (SELECT i.film_id, i.position FROM film_list_items i WHERE i.list_id = list AND i.film_id <> film
       ORDER BY i.position, i.film_id LIMIT (stood->>'place')::int - 1) s ORDER BY s.position DESC, s.film_id DESC LIMIT 1)) END
$$;
CREATE FUNCTION note_film_list_change(l film_lists, viewer uuid, what text, film uuid, was jsonb, becomes jsonb, undone int, moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE next int;
BEGIN
  UPDATE film_lists SET change_count = change_count + 1, updated_at = moment WHERE id = l.id RETURNING change_count INTO next;
  INSERT INTO film_list_changes (list_id, number, actor_id, kind, film_id, before, after, undoes, created_at)
    VALUES (l.id, next, viewer, what, film, coalesce(was, '{}'), coalesce(becomes, '{}'), undone, moment);
  PERFORM publish_event('list:' || l.id, 'list.changed', jsonb_build_object('number', next, 'actorId', viewer));
END $$;

CREATE FUNCTION start_film_list(viewer uuid, new_list uuid, said jsonb, token text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  PERFORM FROM members m WHERE m.id = viewer FOR NO KEY UPDATE;
  IF is_silenced(viewer) THEN RETURN 'silenced'; END IF;
  IF (SELECT count(*) FROM film_lists l WHERE l.owner_id = viewer) >= 500 THEN RETURN 'enough'; END IF;
  INSERT INTO film_lists (id, owner_id, slug, title, description, description_html, is_ranked, visibility, link_token, replies_from, tags, created_at, updated_at)
    SELECT new_list, viewer, s.slug, s.title, s.description, s."descriptionHtml", s."isRanked", s.visibility, CASE s.visibility WHEN 'link' THEN token END,
           s."repliesFrom", s.tags, moment, moment
      FROM jsonb_to_record(said) AS s(slug text, title text, description text, "descriptionHtml" text, "isRanked" boolean, visibility text, "repliesFrom" text, tags varchar(40)[]);
  RETURN 'started';
END $$;
-- What a list says of itself, as the log keeps it.
CREATE FUNCTION film_list_details(l film_lists) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('slug', l.slug, 'title', l.title, 'description', l.description, 'descriptionHtml', l.description_html,
    'isRanked', l.is_ranked, 'tags', to_jsonb(l.tags))
$$;
CREATE FUNCTION set_film_list_details(l film_lists, viewer uuid, said jsonb, undone int, moment timestamptz) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE was jsonb := film_list_details(l);
BEGIN
  IF was || said = was THEN RETURN false; END IF;
  UPDATE film_lists x SET slug = s.slug, title = s.title, description = s.description, description_html = s."descriptionHtml", is_ranked = s."isRanked", tags = s.tags
    FROM jsonb_to_record(was || said) AS s(slug text, title text, description text, "descriptionHtml" text, "isRanked" boolean, tags varchar(40)[])
   WHERE x.id = l.id;
  PERFORM note_film_list_change(l, viewer, 'details', NULL, was, was || said, undone, moment);
  RETURN true;
END $$;
-- Says of a list what is said anew; the rest stays. A link that is made anew ends the one before. Who is silenced still says who sees it.
CREATE FUNCTION change_film_list(viewer uuid, list uuid, said jsonb, sees text, replies text, token text, renews boolean, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, list);
  refusal text := film_list_owner_refusal(l, viewer);
  becomes text := coalesce(sees, l.visibility);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF film_list_details(l) || said <> film_list_details(l) AND is_silenced(viewer) THEN RETURN 'silenced'; END IF;
  PERFORM set_film_list_details(l, viewer, said, NULL, moment);
  UPDATE film_lists SET visibility = becomes, replies_from = coalesce(replies, replies_from),
    link_token = CASE WHEN becomes = 'link' THEN CASE WHEN renews THEN token ELSE coalesce(link_token, token) END END WHERE id = list;
  RETURN 'changed';
END $$;
CREATE FUNCTION delete_film_list(viewer uuid, list uuid) RETURNS TABLE (outcome text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  l film_lists := hold_film_list(viewer, list);
  refusal text := film_list_owner_refusal(l, viewer);
  people uuid[];
BEGIN
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid[]; RETURN; END IF;
  people := forget_notices_about('film-list', list);
  DELETE FROM film_lists x WHERE x.id = list;
  RETURN QUERY SELECT 'deleted', people;
END $$;
-- Puts films of one's own choosing on a list of one's own: those of another, without what was noted on them.
CREATE FUNCTION clone_film_list(viewer uuid, list uuid, new_list uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, list);
  said text;
BEGIN
  IF l.id IS NULL THEN RETURN 'missing'; END IF;
  said := start_film_list(viewer, new_list, film_list_details(l) || '{"description": "", "descriptionHtml": "", "visibility": "me", "repliesFrom": "everyone"}', NULL, moment);
  IF said <> 'started' THEN RETURN said; END IF;
  UPDATE film_lists SET cloned_from_id = list WHERE id = new_list;
  INSERT INTO film_list_items (list_id, film_id, position, added_by_id, added_at)
    SELECT new_list, i.film_id, i.position, viewer, moment FROM film_list_items i WHERE i.list_id = list;
  RETURN 'cloned';
END $$;

-- Adds a film at the end, or behind another.
CREATE FUNCTION add_to_film_list(viewer uuid, list uuid, ref text, words text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, list);
  refusal text := film_list_edit_refusal(l, viewer);
  film uuid := film_called(ref);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF film IS NULL THEN RETURN 'no film'; END IF;
  IF EXISTS (SELECT FROM film_list_items i WHERE i.list_id = list AND i.film_id = film) THEN RETURN 'again'; END IF;
  IF l.film_count >= 5000 THEN RETURN 'full'; END IF;
  IF words <> '' AND is_silenced(viewer) THEN RETURN 'silenced'; END IF;
  INSERT INTO film_list_items (list_id, film_id, position, note, added_by_id, added_at)
    VALUES (list, film, number_between((SELECT max(i.position) FROM film_list_items i WHERE i.list_id = list), NULL), words, viewer, moment);
  PERFORM note_film_list_change(l, viewer, 'added', film, NULL, film_list_place(list, film), NULL, moment);
  RETURN 'added';
END $$;
CREATE FUNCTION take_off_film_list(viewer uuid, list uuid, ref text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, list);
  refusal text := film_list_edit_refusal(l, viewer);
  film uuid := film_called(ref);
  stood jsonb := film_list_place(list, film);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF stood IS NULL THEN RETURN 'again'; END IF;
  DELETE FROM film_list_items i WHERE i.list_id = list AND i.film_id = film;
  PERFORM note_film_list_change(l, viewer, 'removed', film, stood, NULL, NULL, moment);
  RETURN 'removed';
END $$;
CREATE FUNCTION arrange_film_list(viewer uuid, list uuid, ref text, behind text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, list);
  refusal text := film_list_edit_refusal(l, viewer);
  film uuid := film_called(ref);
  other uuid := (SELECT i.film_id FROM film_list_items i WHERE i.list_id = list AND i.film_id = film_called(behind));
  spot bigint;
  stood jsonb := film_list_place(list, film);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF stood IS NULL THEN RETURN 'not on it'; END IF;
  IF behind IS NOT NULL AND other IS NULL THEN RETURN 'neighbour gone'; END IF;
  IF other = film OR other IS NOT DISTINCT FROM (stood->>'behind')::uuid THEN RETURN 'same'; END IF;
  spot := film_list_spot(list, film, other);
  UPDATE film_list_items i SET position = spot WHERE i.list_id = list AND i.film_id = film;
  PERFORM note_film_list_change(l, viewer, 'moved', film, stood, film_list_place(list, film), NULL, moment);
  RETURN 'moved';
END $$;
CREATE FUNCTION note_on_film_list(viewer uuid, list uuid, ref text, words text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, list);
  refusal text := film_list_edit_refusal(l, viewer);
  film uuid := film_called(ref);
  stood jsonb := film_list_place(list, film);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF stood IS NULL THEN RETURN 'not on it'; END IF;
  IF stood->>'note' = words THEN RETURN 'same'; END IF;
  IF words <> '' AND is_silenced(viewer) THEN RETURN 'silenced'; END IF;
  UPDATE film_list_items i SET note = words WHERE i.list_id = list AND i.film_id = film;
  PERFORM note_film_list_change(l, viewer, 'noted', film, stood, stood || jsonb_build_object('note', words), NULL, moment);
  RETURN 'noted';
END $$;
-- Undoes one change with another. What was changed again since then is left as it is: of the changes after it those count that stand, and
-- that do not undo one after it.
CREATE FUNCTION undo_film_list_change(viewer uuid, list uuid, which int, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, list);
  refusal text := film_list_edit_refusal(l, viewer);
  c film_list_changes;
  stands jsonb;
  spot bigint;
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  SELECT x.* INTO c FROM film_list_changes x WHERE x.list_id = list AND x.number = which;
  IF c.number IS NULL THEN RETURN 'no change'; END IF;
  IF c.is_undone THEN RETURN 'undone'; END IF;
  IF c.kind = 'details' AND l.owner_id <> viewer THEN RETURN 'owner only'; END IF;
  IF EXISTS (SELECT FROM film_list_changes n WHERE n.list_id = list AND n.film_id IS NOT DISTINCT FROM c.film_id AND n.number > c.number
               AND NOT n.is_undone AND coalesce(n.undoes, 0) <= c.number) THEN RETURN 'changed since'; END IF;
  stands := film_list_place(list, c.film_id);
  IF c.kind IN ('added', 'moved', 'noted') AND stands IS NULL OR c.kind = 'removed' AND stands IS NOT NULL THEN RETURN 'changed since'; END IF;
  IF c.kind = 'removed' AND l.film_count >= 5000 THEN RETURN 'full'; END IF;
  UPDATE film_list_changes x SET is_undone = true WHERE x.list_id = list AND x.number = which;
  UPDATE film_list_changes x SET is_undone = false WHERE x.list_id = list AND x.number = c.undoes;
  CASE c.kind
    WHEN 'added' THEN
      DELETE FROM film_list_items i WHERE i.list_id = list AND i.film_id = c.film_id;
      PERFORM note_film_list_change(l, viewer, 'removed', c.film_id, stands, NULL, which, moment);
    WHEN 'removed' THEN
      spot := film_list_spot(list, c.film_id, film_list_former(list, c.film_id, c.before));
      INSERT INTO film_list_items (list_id, film_id, position, note, added_by_id, added_at)
        VALUES (list, c.film_id, spot, c.before->>'note', viewer, moment);
      PERFORM note_film_list_change(l, viewer, 'added', c.film_id, NULL, film_list_place(list, c.film_id), which, moment);
    WHEN 'moved' THEN
      spot := film_list_spot(list, c.film_id, film_list_former(list, c.film_id, c.before));
      UPDATE film_list_items i SET position = spot WHERE i.list_id = list AND i.film_id = c.film_id;
      PERFORM note_film_list_change(l, viewer, 'moved', c.film_id, stands, film_list_place(list, c.film_id), which, moment);
    WHEN 'noted' THEN
      UPDATE film_list_items i SET note = c.before->>'note' WHERE i.list_id = list AND i.film_id = c.film_id;
      PERFORM note_film_list_change(l, viewer, 'noted', c.film_id, stands, stands || jsonb_build_object('note', c.before->>'note'), which, moment);
    ELSE
      PERFORM set_film_list_details(l, viewer, c.before, which, moment);
  END CASE;
  RETURN 'undone now';
END $$;

-- Asks somebody to edit a list with its owner.
CREATE FUNCTION invite_to_film_list(viewer uuid, list uuid, ref text, moment timestamptz) RETURNS TABLE (outcome text, member_id uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  l film_lists := hold_film_list(viewer, list);
  refusal text := film_list_owner_refusal(l, viewer);
  other uuid := (SELECT m.id FROM members m WHERE m.id = find_member(ref) AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
    AND NOT is_blocked(m.id, viewer));
BEGIN
  IF refusal IS NULL THEN
    refusal := CASE WHEN other IS NULL THEN 'nobody' WHEN other = viewer THEN 'yourself'
      WHEN EXISTS (SELECT FROM film_list_editors e WHERE e.list_id = list AND e.member_id = other) THEN 'again'
      WHEN (SELECT count(*) FROM film_list_editors e WHERE e.list_id = list) >= 20 THEN 'enough editors' END;
  END IF;
  IF refusal IS NULL THEN
    INSERT INTO film_list_editors (list_id, member_id, created_at) VALUES (list, other, moment);
    PERFORM publish_event('list:' || list, 'list.changed', '{}');
  END IF;
  RETURN QUERY SELECT coalesce(refusal, 'invited'), other;
END $$;
CREATE FUNCTION join_film_list(viewer uuid, list uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE l film_lists := hold_film_list(viewer, list);
BEGIN
  IF l.id IS NULL THEN RETURN 'missing'; END IF;
  UPDATE film_list_editors e SET state = 'editor' WHERE e.list_id = list AND e.member_id = viewer;
  IF NOT FOUND THEN RETURN 'not invited'; END IF;
  PERFORM publish_event('list:' || list, 'list.changed', '{}');
  RETURN 'joined';
END $$;
-- Declines, leaves, or as its owner takes somebody off the list of those who edit.
CREATE FUNCTION leave_film_list(viewer uuid, list uuid, ref text) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, list);
  other uuid := find_member(ref);
BEGIN
  IF l.id IS NULL THEN RETURN 'missing'; END IF;
  IF l.owner_id <> viewer AND other IS DISTINCT FROM viewer THEN RETURN 'owner only'; END IF;
  DELETE FROM film_list_editors e WHERE e.list_id = list AND e.member_id = other;
  IF NOT FOUND THEN RETURN 'again'; END IF;
  PERFORM publish_event('list:' || list, 'list.changed', '{}');
  RETURN 'left';
END $$;

CREATE FUNCTION like_film_list(viewer uuid, list uuid, likes boolean, moment timestamptz) RETURNS TABLE (outcome text, item jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  l film_lists := hold_film_list(viewer, list);
  said text := CASE WHEN l.id IS NULL THEN 'missing' WHEN l.owner_id = viewer THEN 'your own' END;
BEGIN
  IF said IS NULL THEN
    IF likes THEN INSERT INTO film_list_likes (list_id, member_id, created_at) VALUES (list, viewer, moment) ON CONFLICT DO NOTHING;
    ELSE DELETE FROM film_list_likes k WHERE k.list_id = list AND k.member_id = viewer; END IF;
    said := CASE WHEN FOUND THEN 'done' ELSE 'again' END;
  END IF;
  RETURN QUERY SELECT said, (SELECT film_list_card(x) FROM film_lists x WHERE x.id = l.id);
END $$;

CREATE FUNCTION comment_on_film_list(viewer uuid, list uuid, new_comment uuid, own_name text, words text, html text, moment timestamptz)
  RETURNS TABLE (outcome text, item jsonb, owner uuid, slug text, title text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  l film_lists := hold_film_list(viewer, list);
  c film_list_comments;
  said text := CASE WHEN l.id IS NULL THEN 'missing' ELSE film_list_reply_refusal(l, viewer) END;
BEGIN
  IF said IS NULL THEN
    INSERT INTO film_list_comments (id, list_id, author_id, client_id, body, body_html, created_at)
      VALUES (new_comment, list, viewer, own_name, words, html, moment) ON CONFLICT (author_id, client_id) DO NOTHING RETURNING * INTO c;
    said := CASE WHEN c.id IS NULL THEN 'again' ELSE 'said' END;
    IF c.id IS NULL THEN
      SELECT x.* INTO c FROM film_list_comments x WHERE x.author_id = viewer AND x.client_id = own_name AND x.deleted_at IS NULL;
      IF c.id IS NULL THEN said := 'deleted since'; END IF;
    END IF;
    IF said = 'said' THEN PERFORM publish_event('list:' || list, 'list.changed', '{}'); END IF;
  END IF;
  RETURN QUERY SELECT said, CASE WHEN c.id IS NOT NULL THEN film_list_comment_view(c) END, l.owner_id, l.slug::text, l.title::text;
END $$;
CREATE FUNCTION edit_film_list_comment(viewer uuid, comment uuid, words text, html text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l film_lists := hold_film_list(viewer, (SELECT x.list_id FROM film_list_comments x WHERE x.id = comment));
  c film_list_comments;
BEGIN
  SELECT x.* INTO c FROM film_list_comments x WHERE x.id = comment AND x.deleted_at IS NULL AND NOT is_blocked(x.author_id, viewer);
  IF l.id IS NULL OR c.id IS NULL THEN RETURN 'no comment'; END IF;
  IF c.author_id <> viewer THEN RETURN 'not your comment'; END IF;
  IF film_list_reply_refusal(l, viewer) IS NOT NULL THEN RETURN film_list_reply_refusal(l, viewer); END IF;
  IF c.body = words THEN RETURN 'same'; END IF;
  UPDATE film_list_comments SET body = words, body_html = html, edited_at = moment WHERE id = comment;
  PERFORM publish_event('list:' || l.id, 'list.changed', '{}');
  RETURN 'edited';
END $$;
-- The content of a comment goes, and every notice of it: one's own, below one's own list anybody's, and as staff.
CREATE FUNCTION delete_film_list_comment(viewer uuid, comment uuid, moment timestamptz) RETURNS TABLE (outcome text, list uuid, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  l film_lists := hold_film_list(viewer, (SELECT x.list_id FROM film_list_comments x WHERE x.id = comment));
  c film_list_comments;
  people uuid[];
  said text;
BEGIN
  SELECT x.* INTO c FROM film_list_comments x WHERE x.id = comment AND NOT is_blocked(x.author_id, viewer);
  said := CASE WHEN l.id IS NULL OR c.id IS NULL THEN 'no comment' WHEN viewer NOT IN (c.author_id, l.owner_id) THEN 'not your comment'
               WHEN c.deleted_at IS NOT NULL THEN 'again' ELSE 'deleted' END;
  IF said = 'deleted' THEN
    people := forget_notices_about('film-list-comment', comment);
    UPDATE film_list_comments SET body = NULL, body_html = NULL, deleted_at = moment WHERE id = comment;
    PERFORM publish_event('list:' || l.id, 'list.changed', '{}');
  END IF;
  RETURN QUERY SELECT said, l.id, people;
END $$;

-- What removing and bringing back means for staff: a list is hidden from all but its owner, a comment loses its words.
CREATE FUNCTION hide_film_list(viewer uuid, list uuid, hides boolean, moment timestamptz) RETURNS TABLE (slug text, owner text, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  l film_lists;
  people uuid[] := '{}';
BEGIN
  IF NOT may_moderate(viewer, 'film-list', list) THEN RETURN; END IF;
  UPDATE film_lists x SET hidden_at = CASE WHEN hides THEN moment END WHERE x.id = list AND (x.hidden_at IS NULL) = hides RETURNING * INTO l;
  IF l.id IS NULL THEN RETURN; END IF;
  IF hides THEN people := forget_notices_about('film-list', list); END IF;
  PERFORM publish_event('list:' || list, 'list.changed', '{}');
  RETURN QUERY SELECT l.slug::text, (SELECT m.handle::text FROM members m WHERE m.id = l.owner_id), people;
END $$;
CREATE FUNCTION take_film_list_comment_away(viewer uuid, comment uuid, moment timestamptz) RETURNS TABLE (kept jsonb, list uuid, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  c film_list_comments;
  people uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'film-list-comment', comment) THEN RETURN; END IF;
  PERFORM FROM film_lists l WHERE l.id = (SELECT x.list_id FROM film_list_comments x WHERE x.id = comment) FOR NO KEY UPDATE;
  SELECT x.* INTO c FROM film_list_comments x WHERE x.id = comment AND x.deleted_at IS NULL;
  IF c.id IS NULL THEN RETURN; END IF;
  people := forget_notices_about('film-list-comment', comment);
  UPDATE film_list_comments SET body = NULL, body_html = NULL, deleted_at = moment WHERE id = comment;
  PERFORM publish_event('list:' || c.list_id, 'list.changed', '{}');
  RETURN QUERY SELECT jsonb_build_object('body', c.body, 'html', c.body_html), c.list_id, people;
END $$;
CREATE FUNCTION bring_film_list_comment_back(viewer uuid, comment uuid, kept jsonb) RETURNS uuid
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE list uuid;
BEGIN
  IF NOT may_moderate(viewer, 'film-list-comment', comment) THEN RETURN NULL; END IF;
  PERFORM FROM film_lists l WHERE l.id = (SELECT x.list_id FROM film_list_comments x WHERE x.id = comment) FOR NO KEY UPDATE;
  UPDATE film_list_comments x SET body = kept->>'body', body_html = kept->>'html', deleted_at = NULL
   WHERE x.id = comment AND x.deleted_at IS NOT NULL AND kept->>'body' IS NOT NULL RETURNING x.list_id INTO list;
  IF list IS NOT NULL THEN PERFORM publish_event('list:' || list, 'list.changed', '{}'); END IF;
  RETURN list;
END $$;

-- Lists whose title, tags or description have the words, or whose titles are like them. Row-level security would keep the index of words
-- from being used, so this is a function of the owner and asks the same itself.
CREATE INDEX film_lists_titles_like ON film_lists USING gin (plain_text((title)::text) gin_trgm_ops);
CREATE FUNCTION search_film_lists(viewer uuid, asked jsonb, after_rank float8, after_id uuid, most int)
  RETURNS TABLE (id uuid, rank float8, total int, item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET pg_trgm.word_similarity_threshold = 0.5 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  wanted tsquery := search_wanted(asked);
  typed text := plain_text(asked->>'words');
  maker uuid := find_member(asked->>'from');
BEGIN
  IF asked ?| ARRAY['in', 'has', 'after', 'before'] OR (wanted IS NULL AND typed = '' AND NOT (asked->>'isFiltered')::boolean) THEN RETURN; END IF;
  IF asked ? 'from' AND maker IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT l.id, (CASE WHEN l.lexemes @@ wanted THEN 1 + ts_rank(l.lexemes, wanted) ELSE 0 END
                    + coalesce(word_similarity(typed, plain_text((l.title)::text)), 0))::float8 AS rank
        FROM film_lists l
       WHERE (l.visibility = 'everyone' OR l.owner_id = viewer) AND (maker IS NULL OR l.owner_id = maker)
         AND (NOT asked ? 'tag' OR l.tags @> ARRAY[asked->>'tag']::varchar[])
         AND ((typed = '' AND wanted IS NULL) OR l.lexemes @@ wanted
           OR (typed <> '' AND asked->'phrases' = '[]' AND asked->'without' = '[]' AND typed <% plain_text((l.title)::text)))
         AND shows_film_list(l, viewer)
       ORDER BY rank DESC, l.id DESC LIMIT 1001)
    SELECT s.id, s.rank, (SELECT count(*) FROM found)::int, film_list_card(l)
      FROM found s JOIN film_lists l ON l.id = s.id
     WHERE after_id IS NULL OR (s.rank, s.id) < (after_rank, after_id)
     ORDER BY s.rank DESC, s.id DESC LIMIT most;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND (p.proname ~ 'film_lists?(_|$)' OR p.proname IN ('lists_with_film', 'my_lists_for_film')) LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text !~ '^(hold_|note_film_list_change|film_list_(counted|comment_counted|place|spot|former|edit_refusal|owner_refusal|details)|set_film_list_details)' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
