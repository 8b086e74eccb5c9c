-- What became of each letter: of what kind, to whom (masked), and whether it left. Written with the letter, in the change that causes it.
CREATE TABLE "mail_log" (
    "id" UUID NOT NULL,
    "kind" VARCHAR(60) NOT NULL,
    "recipient" VARCHAR(320) NOT NULL,
    "state" VARCHAR(10) NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" VARCHAR(500) NOT NULL DEFAULT '',
    "key" VARCHAR(200),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_log_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "mail_log_words" CHECK (state IN ('waiting', 'sent', 'failed', 'replaced') AND attempts >= 0
      AND (state = 'waiting') = (settled_at IS NULL))
);
CREATE INDEX "mail_log_state_id_idx" ON "mail_log"("state", "id" DESC);
CREATE INDEX "mail_log_created_at_idx" ON "mail_log"("created_at");
CREATE INDEX "mail_log_key_idx" ON "mail_log"("key");

-- The application reaches it through the functions below.
CALL guard_table('mail_log', 'id');
DROP POLICY app_select ON mail_log;
DROP POLICY app_insert ON mail_log;
DROP POLICY app_update ON mail_log;
DROP POLICY app_delete ON mail_log;

-- A letter into the queue and into the log. Of letters with one key that still wait, the newest replaces the others.
CREATE FUNCTION enqueue_mail(mail json, masked text, run_at timestamptz, mail_key text, moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE mail_log SET state = 'replaced', settled_at = moment WHERE key = mail_key AND state = 'waiting';
  INSERT INTO mail_log (id, kind, recipient, key, created_at) VALUES ((mail->>'id')::uuid, mail->>'kind', masked, mail_key, moment);
  PERFORM enqueue_job('mail.send', mail, run_at, 10, mail_key);
END $$;

-- The log, newest first: all of it, or what is in one state; with how much waits and how much failed. Administrators.
CREATE FUNCTION list_mail_log(viewer uuid, only_state text, before_id uuid, most int) RETURNS TABLE (counts jsonb, items jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_admin(viewer) THEN RETURN; END IF;
  RETURN QUERY SELECT
    (SELECT jsonb_build_object('waiting', count(*) FILTER (WHERE m.state = 'waiting'), 'failed', count(*) FILTER (WHERE m.state = 'failed'))
       FROM mail_log m WHERE m.state IN ('waiting', 'failed')),
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'recipient', p.recipient, 'state', p.state, 'attempts', p.attempts,
        'error', p.error, 'createdAt', p.created_at, 'settledAt', p.settled_at) ORDER BY p.id DESC)
      FROM (SELECT * FROM mail_log m WHERE (only_state IS NULL OR m.state = only_state) AND (before_id IS NULL OR m.id < before_id)
             ORDER BY m.id DESC LIMIT most) p), '[]');
END $$;

REVOKE ALL ON FUNCTION enqueue_mail(json, text, timestamptz, text, timestamptz), list_mail_log(uuid, text, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_mail(json, text, timestamptz, text, timestamptz) TO app, jobs;
GRANT EXECUTE ON FUNCTION list_mail_log(uuid, text, uuid, int) TO app;
