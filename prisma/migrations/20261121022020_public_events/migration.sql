-- Whether anybody may look at a community from outside. Asked per event of a page, by its key: as part of the policy itself
-- Postgres would rather look through all communities once.
CREATE FUNCTION is_public_community(of_community uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM communities c WHERE c.id = of_community AND c.visibility = 'public' AND c.hidden_at IS NULL)
$$;
REVOKE ALL ON FUNCTION is_public_community(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_public_community(uuid) TO app, jobs, backup;
ALTER POLICY app_select ON community_events
  USING (community_id IN (SELECT my_communities()) OR is_public_community(community_id));
