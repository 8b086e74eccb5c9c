-- What was done, asked by a part of its name and by when, too. Ids begin with when they were made: a span of time is one of ids.
DROP FUNCTION list_audit(uuid, text, text, text, uuid, int);
CREATE FUNCTION list_audit(viewer uuid, room text, what text, by_handle text, about_handle text, since timestamptz, till timestamptz, before_id uuid, most int)
  RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  actor uuid := (SELECT p.id FROM members p WHERE p.handle = by_handle);
  subject uuid := (SELECT p.id FROM members p WHERE p.handle = about_handle);
BEGIN
  IF NOT is_site_admin(viewer) THEN RETURN; END IF;
  IF (by_handle IS NOT NULL AND actor IS NULL) OR (about_handle IS NOT NULL AND subject IS NULL) THEN RETURN; END IF;
  RETURN QUERY SELECT jsonb_build_object('id', e.id, 'action', e.action, 'reason', e.reason, 'data', e.data, 'createdAt', e.created_at,
      'actor', (SELECT person_view(p) FROM members p WHERE p.id = e.actor_id),
      'subject', (SELECT person_view(p) FROM members p WHERE p.id = e.subject_id))
    FROM audit_entries e
   WHERE (room IS NULL OR split_part(e.action, '.', 1) = room) AND (what IS NULL OR strpos(e.action, what) > 0)
     AND (actor IS NULL OR e.actor_id = actor) AND (subject IS NULL OR e.subject_id = subject)
     AND e.id >= first_id_at(coalesce(since, 'epoch')) AND (till IS NULL OR e.id < first_id_at(till))
     AND (before_id IS NULL OR e.id < before_id)
   ORDER BY e.id DESC LIMIT most;
END $$;
REVOKE ALL ON FUNCTION list_audit(uuid, text, text, text, text, timestamptz, timestamptz, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_audit(uuid, text, text, text, text, timestamptz, timestamptz, uuid, int) TO app;

-- How many get new posts of the blog by mail, for its editors.
CREATE FUNCTION count_blog_letters(viewer uuid) RETURNS int
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  IF my_blog_rank() < 3 THEN RETURN NULL; END IF;
  RETURN (SELECT count(*) FROM notification_choices c WHERE c.type = 'blog-post' AND c.channel = 'mail' AND c.wanted);
END $$;
REVOKE ALL ON FUNCTION count_blog_letters(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_blog_letters(uuid) TO app;
