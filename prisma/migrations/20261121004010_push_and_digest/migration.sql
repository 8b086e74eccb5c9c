-- The wall clock of a zone; one that nobody knows is taken for UTC.
CREATE FUNCTION local_time(zone text, moment timestamptz) RETURNS timestamp
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN moment AT TIME ZONE zone;
EXCEPTION WHEN invalid_parameter_value THEN
  RETURN moment AT TIME ZONE 'UTC';
END $$;
GRANT EXECUTE ON FUNCTION local_time(text, timestamptz) TO app, jobs;

-- A browser's push address belongs to whoever signed in there last: it is taken from the one before. A member keeps ten.
CREATE FUNCTION take_push_address(viewer uuid, session uuid, new_id uuid, address text, public_key text, auth_secret text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM lock_inbox(viewer);
  DELETE FROM push_subscriptions WHERE endpoint = address;
  DELETE FROM push_subscriptions WHERE id IN (
    SELECT id FROM push_subscriptions WHERE member_id = viewer ORDER BY created_at DESC OFFSET 9);
  INSERT INTO push_subscriptions (id, member_id, session_id, endpoint, p256dh, auth)
    SELECT new_id, viewer, s.id, address, public_key, auth_secret
      FROM sessions s WHERE s.id = session AND s.member_id = viewer AND s.revoked_at IS NULL;
END $$;
REVOKE ALL ON FUNCTION take_push_address(uuid, uuid, uuid, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_push_address(uuid, uuid, uuid, text, text, text) TO app;
