-- A line that stands over every page for a while.
CREATE TABLE "announcements" (
    "id" UUID NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "link" VARCHAR(300) NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "announcements_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "announcements_in_order" CHECK (ends_at > starts_at)
);
CREATE INDEX "announcements_ends_at_idx" ON "announcements"("ends_at");
REVOKE INSERT, UPDATE, DELETE ON announcements FROM app;

-- Puts one up; takes one down. Administrators.
CREATE FUNCTION put_up_announcement(viewer uuid, new_id uuid, said text, leads_to text, starts timestamptz, ends timestamptz, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_admin(viewer) THEN RETURN 'forbidden'; END IF;
  INSERT INTO announcements (id, words, link, starts_at, ends_at, created_at) VALUES (new_id, said, leads_to, starts, ends, moment);
  RETURN 'up';
END $$;
CREATE FUNCTION take_down_announcement(viewer uuid, ref uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_admin(viewer) THEN RETURN 'forbidden'; END IF;
  DELETE FROM announcements WHERE id = ref;
  RETURN CASE WHEN FOUND THEN 'down' ELSE 'no announcement' END;
END $$;
REVOKE ALL ON FUNCTION put_up_announcement(uuid, uuid, text, text, timestamptz, timestamptz, timestamptz), take_down_announcement(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION put_up_announcement(uuid, uuid, text, text, timestamptz, timestamptz, timestamptz), take_down_announcement(uuid, uuid) TO app;
