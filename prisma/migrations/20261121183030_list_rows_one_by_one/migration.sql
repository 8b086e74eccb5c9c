-- Whether a list is shown is asked for the rows that are read and no others: put as a question to the table of lists, the planner would
-- rather ask it of every list there is, once.
CREATE OR REPLACE FUNCTION shows_film_list(l film_lists, viewer uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF l.owner_id = viewer THEN RETURN true; END IF;
  IF l.hidden_at IS NOT NULL OR is_blocked(l.owner_id, viewer) THEN RETURN false; END IF;
  IF (l.visibility = 'everyone' OR coalesce(l.link_token = nullif(current_setting('app.list_link', true), ''), false))
    AND EXISTS (SELECT FROM members m WHERE m.id = l.owner_id AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
          AND (NOT m.is_private OR EXISTS (SELECT FROM follows f WHERE f.follower_id = viewer AND f.followed_id = m.id))) THEN
    RETURN true;
  END IF;
  RETURN EXISTS (SELECT FROM film_list_editors e WHERE e.list_id = l.id AND e.member_id = viewer);
END $$;
CREATE FUNCTION shows_film_list_called(list uuid, viewer uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN coalesce((SELECT shows_film_list(l, viewer) FROM film_lists l WHERE l.id = list), false);
END $$;
REVOKE ALL ON FUNCTION shows_film_list_called(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shows_film_list_called(uuid, uuid) TO app;

DROP POLICY app_select ON film_list_items;
CREATE POLICY app_select ON film_list_items FOR SELECT TO app
  USING (list_id IN (SELECT my_film_lists()) OR shows_film_list_called(list_id, (SELECT current_member())));
DROP POLICY app_select ON film_list_editors;
CREATE POLICY app_select ON film_list_editors FOR SELECT TO app USING (member_id = (SELECT current_member()) OR list_id IN (SELECT my_film_lists())
  OR (state = 'editor' AND shows_film_list_called(list_id, (SELECT current_member()))));
DROP POLICY app_select ON film_list_comments;
CREATE POLICY app_select ON film_list_comments FOR SELECT TO app
  USING (author_id NOT IN (SELECT blocked_with((SELECT current_member()))) AND shows_film_list_called(list_id, (SELECT current_member())));
