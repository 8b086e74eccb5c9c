-- A film by an address that it has or had, or by its id.
CREATE OR REPLACE FUNCTION film_called(ref text) RETURNS uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT f.id FROM films f WHERE f.slug = film_address(ref)),
    CASE WHEN ref ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' THEN (SELECT f.id FROM films f WHERE f.id = ref::uuid) END)
$$;
