-- What a member has planned, the next first, in one round trip.
CREATE FUNCTION list_planned_threads(viewer uuid, most integer) RETURNS TABLE (item jsonb)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('id', p.id, 'payload', p.payload, 'publishAt', p.publish_at, 'failure', p.failure)
    FROM planned_threads p WHERE p.author_id = viewer ORDER BY p.publish_at, p.id LIMIT most;
END $$;
REVOKE ALL ON FUNCTION list_planned_threads(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_planned_threads(uuid, integer) TO app;
