-- A copy of everything a member has here: asked for, made by a job, theirs alone to fetch for a day, then swept.
CREATE TABLE "exports" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "state" VARCHAR(8) NOT NULL DEFAULT 'waiting',
    "file_name" VARCHAR(64) NOT NULL,
    "parts_done" INTEGER NOT NULL DEFAULT 0,
    "parts_total" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    CONSTRAINT "exports_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "exports_state" CHECK (state IN ('waiting', 'making', 'ready', 'ended', 'failed'))
);
CREATE UNIQUE INDEX "exports_file_name_key" ON "exports"("file_name");
CREATE INDEX "exports_member_id_created_at_idx" ON "exports"("member_id", "created_at" DESC);
CREATE INDEX "exports_created_at_idx" ON "exports"("created_at");
-- One at a time, also when two tabs ask at once.
CREATE UNIQUE INDEX "exports_at_work" ON "exports"("member_id") WHERE state IN ('waiting', 'making');
ALTER TABLE "exports" ADD CONSTRAINT "exports_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('exports', 'member_id');

CREATE FUNCTION own_exports(viewer uuid)
  RETURNS TABLE (id uuid, state text, file_name text, parts_done int, parts_total int, bytes float8, created_at timestamptz, ready_at timestamptz, ends_at timestamptz)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT e.id, e.state::text, e.file_name::text, e.parts_done, e.parts_total, e.bytes::float8, e.created_at::timestamptz, e.ready_at::timestamptz, e.ends_at::timestamptz
    FROM exports e WHERE e.member_id = viewer ORDER BY e.created_at DESC LIMIT 40;
END $$;
REVOKE ALL ON FUNCTION own_exports(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_exports(uuid) TO app;

-- Somebody's own words are read in order of their ids, a batch at a time.
DROP INDEX "messages_sender_id_idx";
CREATE INDEX "messages_sender_id_id_idx" ON "messages"("sender_id", "id");
DROP INDEX "community_messages_sender_id_idx";
CREATE INDEX "community_messages_sender_id_id_idx" ON "community_messages"("sender_id", "id");

-- A copy names a thread of others while whoever asked may read it.
GRANT EXECUTE ON FUNCTION my_forum_categories(), my_forum_hidden() TO jobs;
