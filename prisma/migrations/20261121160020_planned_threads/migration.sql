-- Threads that begin by themselves at a moment their author chose. Nobody else sees them until then.
CREATE TABLE "planned_threads" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "client_id" VARCHAR(64) NOT NULL,
    "payload" JSONB NOT NULL,
    "publish_at" TIMESTAMPTZ(3) NOT NULL,
    "failure" VARCHAR(300) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "planned_threads_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "planned_threads_author_id_client_id_key" ON "planned_threads"("author_id", "client_id");
CREATE INDEX "planned_threads_author_id_publish_at_idx" ON "planned_threads"("author_id", "publish_at");
ALTER TABLE "planned_threads" ADD CONSTRAINT "planned_threads_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('planned_threads', 'author_id');
