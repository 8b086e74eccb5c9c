-- Roles. They exist before this on the embedded cluster; elsewhere they are made here without a password,
-- and the owner gives them one.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['app', 'jobs', 'backup'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE', name);
    END IF;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO app, jobs, backup;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO app, jobs;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO app, jobs;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO backup;
GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO backup;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO app, jobs;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO app, jobs;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO backup;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON SEQUENCES TO backup;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Append-only, and nobody's to change from the application.
REVOKE UPDATE, DELETE ON audit_entries FROM app, jobs;
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM app, jobs;
  END IF;
END $$;

ALTER TABLE members ADD CONSTRAINT members_handle_shape CHECK (handle ~ '^[a-z0-9_-]{3,50}$');
ALTER TABLE members ADD CONSTRAINT members_counts_whole
  CHECK (followers_count >= 0 AND following_count >= 0 AND reviews_count >= 0 AND watchlist_count >= 0);
ALTER TABLE follows ADD CONSTRAINT follows_not_oneself CHECK (follower_id <> followed_id);
ALTER TABLE follow_requests ADD CONSTRAINT follow_requests_not_oneself CHECK (requester_id <> requested_id);
ALTER TABLE blocks ADD CONSTRAINT blocks_not_oneself CHECK (blocker_id <> blocked_id);
ALTER TABLE mutes ADD CONSTRAINT mutes_not_oneself CHECK (muter_id <> muted_id);

-- One open line per happening: a second actor joins it until it is read.
CREATE UNIQUE INDEX notifications_open_group ON notifications (recipient_id, group_key) WHERE read_at IS NULL;
CREATE INDEX notifications_unread ON notifications (recipient_id) WHERE read_at IS NULL;

-- unaccent() is only STABLE because its dictionary could change; ours does not.
CREATE FUNCTION plain_text(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = pg_catalog, public
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;
GRANT EXECUTE ON FUNCTION plain_text(text) TO app, jobs;

CREATE FUNCTION members_set_search_text() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.search_text := plain_text(NEW.handle || ' ' || NEW.name);
  RETURN NEW;
END $$;
CREATE TRIGGER members_search_text BEFORE INSERT OR UPDATE OF handle, name ON members
  FOR EACH ROW EXECUTE FUNCTION members_set_search_text();

-- Follow counts are exact because the database keeps them. Both rows are locked in one order,
-- so that two people who follow each other at the same moment do not wait for each other for ever.
CREATE FUNCTION follows_keep_counts() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  step int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
  pair follows := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  PERFORM 1 FROM members WHERE id IN (pair.follower_id, pair.followed_id) ORDER BY id FOR NO KEY UPDATE;
  UPDATE members SET following_count = following_count + step WHERE id = pair.follower_id;
  UPDATE members SET followers_count = followers_count + step WHERE id = pair.followed_id;
  RETURN NULL;
END $$;
CREATE TRIGGER follows_counts AFTER INSERT OR DELETE ON follows FOR EACH ROW EXECUTE FUNCTION follows_keep_counts();

-- Who is asking. Missing or empty means nobody, and nobody sees nothing.
CREATE FUNCTION current_member() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.member_id', true), '')::uuid $$;
GRANT EXECUTE ON FUNCTION current_member() TO app, jobs, backup;

-- Row-level security: private rows answer to their member, to jobs, and to the functions the owner wrote.
CREATE PROCEDURE guard_table(target regclass, member_column text) LANGUAGE plpgsql AS $$
DECLARE mine text := format('%I = (SELECT current_member())', member_column);
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY app_select ON %s FOR SELECT TO app USING (%s)', target, mine);
  EXECUTE format('CREATE POLICY app_insert ON %s FOR INSERT TO app WITH CHECK (%s)', target, mine);
  EXECUTE format('CREATE POLICY app_update ON %s FOR UPDATE TO app USING (%s) WITH CHECK (%s)', target, mine, mine);
  EXECUTE format('CREATE POLICY app_delete ON %s FOR DELETE TO app USING (%s)', target, mine);
  EXECUTE format('CREATE POLICY jobs_all ON %s TO jobs USING (true) WITH CHECK (true)', target);
  EXECUTE format('CREATE POLICY owner_all ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', target);
END $$;

CALL guard_table('accounts', 'member_id');
CALL guard_table('preferences', 'member_id');
CALL guard_table('sessions', 'member_id');
CALL guard_table('mail_tokens', 'member_id');
CALL guard_table('passkeys', 'member_id');
CALL guard_table('recovery_codes', 'member_id');
CALL guard_table('provider_identities', 'member_id');
CALL guard_table('api_tokens', 'member_id');
CALL guard_table('known_devices', 'member_id');
CALL guard_table('blocks', 'blocker_id');
CALL guard_table('mutes', 'muter_id');
CALL guard_table('notifications', 'recipient_id');
CALL guard_table('notification_choices', 'member_id');
CALL guard_table('notification_settings', 'member_id');
CALL guard_table('push_subscriptions', 'member_id');
CALL guard_table('uploads', 'owner_id');

-- Nobody writes a line into their own inbox: notices come through a function of the owner.
DROP POLICY app_insert ON notifications;
-- A picture attached to something public is everyone's to see.
DROP POLICY app_select ON uploads;
CREATE POLICY app_select ON uploads FOR SELECT TO app USING (is_public OR owner_id = (SELECT current_member()));

ALTER TABLE notification_actors ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification_actors FORCE ROW LEVEL SECURITY;
CREATE POLICY app_select ON notification_actors FOR SELECT TO app
  USING (notification_id IN (SELECT id FROM notifications WHERE recipient_id = (SELECT current_member())));
CREATE POLICY jobs_all ON notification_actors TO jobs USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON notification_actors TO CURRENT_USER USING (true) WITH CHECK (true);

-- Blocks are read by everybody's queries and seen by nobody but the blocker.
CREATE FUNCTION blocked_with(viewer uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT blocked_id FROM blocks WHERE blocker_id = viewer
  UNION ALL
  SELECT blocker_id FROM blocks WHERE blocked_id = viewer
$$;
CREATE FUNCTION is_blocked(one uuid, other uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM blocks WHERE (blocker_id = one AND blocked_id = other) OR (blocker_id = other AND blocked_id = one))
$$;
CREATE FUNCTION has_muted(muter uuid, muted uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM mutes WHERE muter_id = muter AND muted_id = muted AND (ends_at IS NULL OR ends_at > now()))
$$;
REVOKE ALL ON FUNCTION blocked_with(uuid), is_blocked(uuid, uuid), has_muted(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION blocked_with(uuid), is_blocked(uuid, uuid), has_muted(uuid, uuid) TO app, jobs;

-- Who the cookie names: one round trip, before any member id is known. Members 14 days idle, staff 30 minutes.
-- Last seen is written at most once a minute.
CREATE FUNCTION session_actor(hash text)
  RETURNS TABLE (session_id uuid, member_id uuid, handle text, name text, role role, avatar_url text, email_verified boolean, time_zone text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE found record;
BEGIN
  SELECT s.id AS sid, s.last_seen_at AS seen, m.id, m.handle, m.name, m.role, m.avatar_url,
         a.email_verified_at IS NOT NULL AS verified, coalesce(p.time_zone, 'UTC') AS tz
    INTO found
    FROM sessions s
    JOIN members m ON m.id = s.member_id
    JOIN accounts a ON a.member_id = m.id
    LEFT JOIN preferences p ON p.member_id = m.id
   WHERE s.token_hash = hash AND s.revoked_at IS NULL AND s.expires_at > now()
     AND s.last_seen_at > now() - CASE WHEN m.role = 'member' THEN interval '14 days' ELSE interval '30 minutes' END
     AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now());
  IF found.sid IS NULL THEN RETURN; END IF;
  IF found.seen < now() - interval '1 minute' THEN
    UPDATE sessions SET last_seen_at = now() WHERE id = found.sid AND last_seen_at < now() - interval '1 minute';
  END IF;
  RETURN QUERY SELECT found.sid, found.id, found.handle::text, found.name::text, found.role, found.avatar_url, found.verified, found.tz::text;
END $$;

CREATE FUNCTION api_token_actor(hash text)
  RETURNS TABLE (token_id uuid, member_id uuid, handle text, name text, role role, avatar_url text, email_verified boolean, time_zone text, scopes text[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE found record;
BEGIN
  SELECT t.id AS tid, t.last_used_at AS used, t.scopes AS allowed, m.id, m.handle, m.name, m.role, m.avatar_url,
         a.email_verified_at IS NOT NULL AS verified, coalesce(p.time_zone, 'UTC') AS tz
    INTO found
    FROM api_tokens t
    JOIN members m ON m.id = t.member_id
    JOIN accounts a ON a.member_id = m.id
    LEFT JOIN preferences p ON p.member_id = m.id
   WHERE t.token_hash = hash AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
     AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now());
  IF found.tid IS NULL THEN RETURN; END IF;
  IF found.used IS NULL OR found.used < now() - interval '1 minute' THEN
    UPDATE api_tokens SET last_used_at = now() WHERE id = found.tid;
  END IF;
  RETURN QUERY SELECT found.tid, found.id, found.handle::text, found.name::text, found.role, found.avatar_url, found.verified, found.tz::text, found.allowed;
END $$;
REVOKE ALL ON FUNCTION session_actor(text), api_token_actor(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_actor(text), api_token_actor(text) TO app;

-- Counts one attempt exactly: at most `allowed` in any window. Answers 0 when it may pass,
-- else the seconds until it may.
CREATE FUNCTION spend_rate(counted text, allowed int, window_seconds int) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  started timestamptz := clock_timestamp();
  oldest timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(counted, 7));
  started := clock_timestamp();
  DELETE FROM rate_hits WHERE key = counted AND at <= started - make_interval(secs => window_seconds);
  IF (SELECT count(*) FROM rate_hits WHERE key = counted) < allowed THEN
    INSERT INTO rate_hits (key, at) VALUES (counted, started);
    RETURN 0;
  END IF;
  SELECT min(at) INTO oldest FROM rate_hits WHERE key = counted;
  RETURN greatest(1, ceil(extract(epoch FROM oldest + make_interval(secs => window_seconds) - started)))::int;
END $$;
GRANT EXECUTE ON FUNCTION spend_rate(text, int, int) TO app, jobs;

-- A job is a row in the transaction that causes it. The queue's own tables stay out of the application's reach.
CREATE FUNCTION enqueue_job(task text, payload json, run_at timestamptz DEFAULT NULL, max_attempts int DEFAULT NULL, job_key text DEFAULT NULL)
  RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, max_attempts => max_attempts, job_key => job_key);
END $$;
REVOKE ALL ON FUNCTION enqueue_job(text, json, timestamptz, int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_job(text, json, timestamptz, int, text) TO app, jobs;

-- The next event of a channel. The counter's row lock is held until commit, so numbers appear in order and without gaps.
CREATE FUNCTION publish_event(on_channel text, event_type text, event_payload jsonb) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE taken bigint;
BEGIN
  INSERT INTO realtime_channels AS c (name, seq) VALUES (on_channel, 1)
    ON CONFLICT (name) DO UPDATE SET seq = c.seq + 1 RETURNING seq INTO taken;
  INSERT INTO realtime_events (channel, seq, type, payload) VALUES (on_channel, taken, event_type, event_payload);
  RETURN taken;
END $$;
GRANT EXECUTE ON FUNCTION publish_event(text, text, jsonb) TO app, jobs;
