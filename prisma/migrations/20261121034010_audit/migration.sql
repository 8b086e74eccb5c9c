-- What was done is written down through one function; the application adds no row by itself, and changes or removes none.
CREATE FUNCTION add_audit_entry(new_id uuid, actor uuid, subject uuid, act text, why text, facts jsonb, address text, request text) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO audit_entries (id, actor_id, subject_id, action, reason, data, address_hash, request_id)
    VALUES (new_id, actor, subject, act, left(why, 500), facts, address, request)
$$;
REVOKE ALL ON FUNCTION add_audit_entry(uuid, uuid, uuid, text, text, jsonb, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_audit_entry(uuid, uuid, uuid, text, text, jsonb, text, text) TO app, jobs;
REVOKE INSERT ON audit_entries FROM app;

-- The rooms of what was done: `moderation.warn` is one of moderation's.
CREATE INDEX audit_entries_room ON audit_entries (split_part(action, '.', 1), id DESC);

-- What was done, newest first: in one room or all, by somebody, about somebody. Administrators.
CREATE FUNCTION list_audit(viewer uuid, room text, by_handle text, about_handle text, before_id uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  actor uuid := (SELECT p.id FROM members p WHERE p.handle = by_handle);
  subject uuid := (SELECT p.id FROM members p WHERE p.handle = about_handle);
BEGIN
  IF NOT is_site_staff(viewer) OR NOT EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.role = 'admin') THEN RETURN; END IF;
  IF (by_handle IS NOT NULL AND actor IS NULL) OR (about_handle IS NOT NULL AND subject IS NULL) THEN RETURN; END IF;
  RETURN QUERY SELECT jsonb_build_object('id', e.id, 'action', e.action, 'reason', e.reason, 'data', e.data, 'createdAt', e.created_at,
      'actor', (SELECT person_view(p) FROM members p WHERE p.id = e.actor_id),
      'subject', (SELECT person_view(p) FROM members p WHERE p.id = e.subject_id))
    FROM audit_entries e
   WHERE (room IS NULL OR split_part(e.action, '.', 1) = room) AND (actor IS NULL OR e.actor_id = actor) AND (subject IS NULL OR e.subject_id = subject)
     AND (before_id IS NULL OR e.id < before_id)
   ORDER BY e.id DESC LIMIT most;
END $$;
REVOKE ALL ON FUNCTION list_audit(uuid, text, text, text, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_audit(uuid, text, text, text, uuid, int) TO app;
