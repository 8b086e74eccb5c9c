CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "subject_kind" VARCHAR(40) NOT NULL,
    "subject_id" UUID NOT NULL,
    "member_id" UUID,
    "reason" VARCHAR(20) NOT NULL,
    "note" VARCHAR(1000) NOT NULL DEFAULT '',
    "evidence" JSONB NOT NULL,
    "status" VARCHAR(12) NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "reports_status_created_at_idx" ON "reports"("status", "created_at");
CREATE INDEX "reports_member_id_idx" ON "reports"("member_id");
-- While one is open, the same again is the same.
CREATE UNIQUE INDEX reports_open ON reports (reporter_id, subject_kind, subject_id) WHERE status = 'open';
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reports" ADD CONSTRAINT "reports_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A report is its reporter's to make and to see again; what becomes of it is for staff.
CALL guard_table('reports', 'reporter_id');
DROP POLICY app_update ON reports;
DROP POLICY app_delete ON reports;
