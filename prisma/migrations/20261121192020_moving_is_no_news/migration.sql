-- What is carried over from elsewhere is no news: all that is written while an import says so, and rows that it wrote.
CREATE OR REPLACE FUNCTION is_carried_over(written jsonb) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(current_setting('app.moving', true), '') = 'on' OR written->>'import_id' IS NOT NULL
$$;
