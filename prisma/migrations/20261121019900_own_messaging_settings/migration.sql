-- How a member talks, as their settings show it. No row: they never changed anything.
CREATE FUNCTION own_messaging_settings(viewer uuid)
  RETURNS TABLE (who_may_write text, shows_typing boolean, shows_read boolean, enter_sends boolean)
  LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT s.who_may_write::text, s.shows_typing, s.shows_read, s.enter_sends
      FROM messaging_settings s WHERE s.member_id = viewer;
END $$;
REVOKE ALL ON FUNCTION own_messaging_settings(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_messaging_settings(uuid) TO app;
