-- A deleted line can be brought back until the nightly pruning; nobody reads it meanwhile.
ALTER TABLE "notifications" ADD COLUMN "deleted_at" TIMESTAMPTZ(3);

-- DropIndex
DROP INDEX "notifications_created_at_idx";
-- CreateIndex
CREATE INDEX "notifications_updated_at_idx" ON "notifications"("updated_at");

DROP INDEX notifications_open_group;
CREATE UNIQUE INDEX notifications_open_group ON notifications (recipient_id, group_key)
  WHERE read_at IS NULL AND deleted_at IS NULL;
DROP INDEX notifications_unread;
CREATE INDEX notifications_unread ON notifications (recipient_id) WHERE read_at IS NULL AND deleted_at IS NULL;

ALTER TABLE notification_choices ADD CONSTRAINT notification_choices_channel
  CHECK (channel IN ('inApp', 'mail', 'push'));
ALTER TABLE notification_settings ADD CONSTRAINT notification_settings_minutes
  CHECK (quiet_from BETWEEN 0 AND 1439 AND quiet_until BETWEEN 0 AND 1439 AND (quiet_from IS NULL) = (quiet_until IS NULL));

-- When the quiet hours that `moment` falls into end, or null when it falls into none.
CREATE FUNCTION quiet_end(zone text, quiet_from int, quiet_until int, moment timestamptz) RETURNS timestamptz
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  here timestamp;
  minutes int;
  overnight boolean := quiet_from > quiet_until;
  ends timestamp;
BEGIN
  IF quiet_from IS NULL OR quiet_until IS NULL OR quiet_from = quiet_until THEN RETURN NULL; END IF;
  BEGIN
    here := moment AT TIME ZONE zone;
  EXCEPTION WHEN invalid_parameter_value THEN
    zone := 'UTC';
    here := moment AT TIME ZONE zone;
  END;
  minutes := extract(hour FROM here) * 60 + extract(minute FROM here);
  IF overnight AND minutes < quiet_from AND minutes >= quiet_until THEN RETURN NULL; END IF;
  IF NOT overnight AND (minutes < quiet_from OR minutes >= quiet_until) THEN RETURN NULL; END IF;
  ends := date_trunc('day', here) + make_interval(mins => quiet_until);
  IF minutes >= quiet_until THEN ends := ends + interval '1 day'; END IF;
  RETURN ends AT TIME ZONE zone;
END $$;
GRANT EXECUTE ON FUNCTION quiet_end(text, int, int, timestamptz) TO app, jobs;

-- One writer at a time to a member's inbox, so that none waits for another in a circle. Several are taken in order.
CREATE FUNCTION lock_inbox(member uuid) RETURNS void LANGUAGE sql VOLATILE SET search_path = pg_catalog, public
  AS $$ SELECT pg_advisory_xact_lock(hashtextextended(member::text, 11)) $$;
GRANT EXECUTE ON FUNCTION lock_inbox(uuid) TO app, jobs;

-- Tells members what happened, in the caller's transaction. Silent for oneself, for people blocked either way or muted,
-- for those who left, and for a type the recipient does not want. A line that is still unread is joined, not repeated.
-- Answers a row for each notice that reaches somebody: what was written, and which other channels want it.
-- Notices are taken in the order of their recipients, so that two tellers never wait for each other in a circle.
CREATE FUNCTION notify_members(notices jsonb, moment timestamptz)
  RETURNS TABLE (place int, notification_id uuid, mail boolean, push boolean, quiet_until timestamptz)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  n record;
  wish record;
  line uuid;
  joined boolean;
BEGIN
  FOR n IN
    SELECT * FROM jsonb_to_recordset(notices) AS given (
      "place" int, "id" uuid, "recipientId" uuid, "actorId" uuid, "type" text, "groupKey" text, "subjectKind" text,
      "subjectId" uuid, "data" jsonb, "inApp" boolean, "mail" boolean, "push" boolean, "hushHours" int)
    ORDER BY "recipientId", "groupKey", "place"
  LOOP
    CONTINUE WHEN n."actorId" IS NOT NULL AND (n."actorId" = n."recipientId"
      OR is_blocked(n."recipientId", n."actorId") OR has_muted(n."recipientId", n."actorId"));

    SELECT coalesce(bool_or(c.wanted) FILTER (WHERE c.channel = 'inApp'), n."inApp") AS in_app,
           coalesce(bool_or(c.wanted) FILTER (WHERE c.channel = 'mail'), n."mail")
             AND EXISTS (SELECT FROM accounts a WHERE a.member_id = m.id AND a.email_verified_at IS NOT NULL) AS mail,
           coalesce(bool_or(c.wanted) FILTER (WHERE c.channel = 'push'), n."push")
             AND EXISTS (SELECT FROM push_subscriptions p WHERE p.member_id = m.id) AS push
      INTO wish
      FROM members m
      LEFT JOIN notification_choices c ON c.member_id = m.id AND c.type = n."type"
     WHERE m.id = n."recipientId" AND m.erased_at IS NULL
     GROUP BY m.id;
    CONTINUE WHEN NOT FOUND;
    PERFORM lock_inbox(n."recipientId");

    -- Somebody who undoes and does the same thing again is not news again so soon.
    CONTINUE WHEN n."hushHours" > 0 AND EXISTS (
      SELECT FROM notifications o JOIN notification_actors a ON a.notification_id = o.id
       WHERE o.recipient_id = n."recipientId" AND o.group_key = n."groupKey" AND a.actor_id = n."actorId"
         AND (o.read_at IS NOT NULL OR o.deleted_at IS NOT NULL)
         AND a.created_at > moment - make_interval(hours => n."hushHours"));

    line := NULL;
    IF wish.in_app THEN
      INSERT INTO notifications AS o
        (id, recipient_id, type, group_key, actor_id, actor_count, subject_kind, subject_id, data, created_at, updated_at)
      VALUES (n."id", n."recipientId", n."type", n."groupKey", n."actorId", (n."actorId" IS NOT NULL)::int, n."subjectKind", n."subjectId",
              coalesce(n."data", '{}'), moment, moment)
      ON CONFLICT (recipient_id, group_key) WHERE read_at IS NULL AND deleted_at IS NULL DO UPDATE
        SET actor_id = excluded.actor_id, subject_kind = excluded.subject_kind, subject_id = excluded.subject_id,
            data = excluded.data, updated_at = greatest(o.updated_at, excluded.updated_at)
      RETURNING o.id, o.id <> n."id" INTO line, joined;
      IF n."actorId" IS NOT NULL THEN
        INSERT INTO notification_actors AS a (notification_id, actor_id, created_at) VALUES (line, n."actorId", moment)
          ON CONFLICT (notification_id, actor_id) DO UPDATE SET created_at = greatest(a.created_at, excluded.created_at);
        IF joined THEN
          UPDATE notifications o SET actor_count = (SELECT count(*) FROM notification_actors a WHERE a.notification_id = line)
           WHERE o.id = line;
        END IF;
      END IF;
      PERFORM publish_event('member:' || n."recipientId", 'notification.told',
        jsonb_build_object('id', line, 'type', n."type", 'actorId', n."actorId"));
      -- One push and one letter a line: the second of several people is seen when the first is looked at.
      wish.mail := wish.mail AND NOT joined;
      wish.push := wish.push AND NOT joined;
    END IF;
    CONTINUE WHEN line IS NULL AND NOT wish.mail AND NOT wish.push;

    RETURN QUERY
      SELECT n."place", line, wish.mail, wish.push,
             quiet_end(coalesce(p.time_zone, 'UTC'), s.quiet_from, s.quiet_until, moment)
        FROM (SELECT) AS one
        LEFT JOIN preferences p ON p.member_id = n."recipientId"
        LEFT JOIN notification_settings s ON s.member_id = n."recipientId";
  END LOOP;
END $$;

-- Takes an actor back out of lines that are still unread; a line that nobody is left in goes.
-- Answers whether there was anything to take back.
CREATE FUNCTION retract_notice(recipient uuid, key text, actor uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  line uuid;
  latest uuid;
BEGIN
  PERFORM lock_inbox(recipient);
  SELECT id INTO line FROM notifications
   WHERE recipient_id = recipient AND group_key = key AND read_at IS NULL AND deleted_at IS NULL FOR UPDATE;
  IF line IS NULL THEN RETURN false; END IF;
  DELETE FROM notification_actors WHERE notification_id = line AND actor_id = actor;
  IF NOT FOUND THEN RETURN false; END IF;
  SELECT actor_id INTO latest FROM notification_actors WHERE notification_id = line ORDER BY created_at DESC, actor_id LIMIT 1;
  IF latest IS NULL THEN
    DELETE FROM notifications WHERE id = line;
  ELSE
    UPDATE notifications SET actor_id = latest,
           actor_count = (SELECT count(*) FROM notification_actors WHERE notification_id = line)
     WHERE id = line;
  END IF;
  PERFORM publish_event('member:' || recipient, 'notification.changed', jsonb_build_object('id', line));
  RETURN true;
END $$;

-- Two people who no longer see each other: neither stays in the other's inbox.
CREATE FUNCTION forget_notices_between(one uuid, other uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  hit record;
  latest uuid;
BEGIN
  PERFORM lock_inbox(least(one, other)), lock_inbox(greatest(one, other));
  FOR hit IN
    SELECT n.id, n.recipient_id, a.actor_id FROM notifications n JOIN notification_actors a ON a.notification_id = n.id
     WHERE (n.recipient_id = one AND a.actor_id = other) OR (n.recipient_id = other AND a.actor_id = one)
     ORDER BY n.recipient_id, n.group_key FOR UPDATE OF n
  LOOP
    DELETE FROM notification_actors WHERE notification_id = hit.id AND actor_id = hit.actor_id;
    SELECT actor_id INTO latest FROM notification_actors WHERE notification_id = hit.id ORDER BY created_at DESC, actor_id LIMIT 1;
    IF latest IS NULL THEN
      DELETE FROM notifications WHERE id = hit.id;
    ELSE
      UPDATE notifications SET actor_id = latest,
             actor_count = (SELECT count(*) FROM notification_actors WHERE notification_id = hit.id)
       WHERE id = hit.id;
    END IF;
    PERFORM publish_event('member:' || hit.recipient_id, 'notification.changed', jsonb_build_object('id', hit.id));
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION lock_inbox(uuid), notify_members(jsonb, timestamptz), retract_notice(uuid, text, uuid), forget_notices_between(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notify_members(jsonb, timestamptz), retract_notice(uuid, text, uuid), forget_notices_between(uuid, uuid) TO app, jobs;

-- How many lines are unread, and the number of the member's last event at that very moment: events after it are news to
-- whoever read this count.
CREATE FUNCTION unread_notifications(viewer uuid) RETURNS TABLE (unread int, cursor bigint)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT
    (SELECT count(*)::int FROM notifications n WHERE n.recipient_id = viewer AND n.read_at IS NULL AND n.deleted_at IS NULL),
    coalesce((SELECT c.seq FROM realtime_channels c WHERE c.name = 'member:' || viewer), 0::bigint);
END $$;

-- One page of a member's inbox, newest first, with up to three of the people in each line. People who left are not named.
CREATE FUNCTION list_notifications(viewer uuid, only_unread boolean, of_types text[], before_at timestamptz, before_id uuid, most int)
  RETURNS TABLE (id uuid, type text, actor_count int, subject_kind text, subject_id uuid, data jsonb, read_at timestamptz,
                 created_at timestamptz, updated_at timestamptz, actors jsonb, awaits_answer boolean)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT n.id, n.type::text, n.actor_count, n.subject_kind::text, n.subject_id, n.data, n.read_at, n.created_at, n.updated_at,
           coalesce(p.people, '[]'::jsonb),
           n.type = 'follow-request' AND EXISTS (
             SELECT FROM follow_requests r WHERE r.requester_id = n.actor_id AND r.requested_id = viewer)
      FROM notifications n
      LEFT JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name, 'avatarUrl', m.avatar_url)
                         ORDER BY m.at DESC, m.id) AS people
          FROM (SELECT m.id, m.handle, m.name, m.avatar_url, a.created_at AS at
                  FROM notification_actors a JOIN members m ON m.id = a.actor_id
                 WHERE a.notification_id = n.id AND m.erased_at IS NULL
                   AND (m.suspended_until IS NULL OR m.suspended_until <= now())
                 ORDER BY a.created_at DESC, m.id LIMIT 3) m
      ) p ON true
     WHERE n.recipient_id = viewer AND n.deleted_at IS NULL
       AND (NOT only_unread OR n.read_at IS NULL)
       AND (of_types IS NULL OR n.type = ANY (of_types))
       AND (before_at IS NULL OR n.updated_at < before_at OR (n.updated_at = before_at AND n.id > before_id))
     ORDER BY n.updated_at DESC, n.id
     LIMIT most;
END $$;
GRANT EXECUTE ON FUNCTION unread_notifications(uuid), list_notifications(uuid, boolean, text[], timestamptz, uuid, int) TO app;

-- What members do to their own lines. Each answers how many it changed, and says so on the member's channel if any.
-- `ids` null means all of them.
CREATE FUNCTION read_notifications(viewer uuid, ids uuid[], moment timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE changed int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true), lock_inbox(viewer);
  UPDATE notifications SET read_at = moment
   WHERE recipient_id = viewer AND read_at IS NULL AND deleted_at IS NULL AND (ids IS NULL OR id = ANY (ids));
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed > 0 THEN PERFORM publish_event('member:' || viewer, 'notification.changed', '{}'); END IF;
  RETURN changed;
END $$;

-- Takes a reading back: of these lines, or of all that were read at that very moment. A line whose happening has a newer
-- unread one stays read.
CREATE FUNCTION unread_notifications_again(viewer uuid, ids uuid[], read_then timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE changed int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true), lock_inbox(viewer);
  UPDATE notifications SET read_at = NULL WHERE id IN (
    SELECT DISTINCT ON (n.group_key) n.id FROM notifications n
     WHERE n.recipient_id = viewer AND n.read_at IS NOT NULL AND n.deleted_at IS NULL
       AND (ids IS NULL OR n.id = ANY (ids)) AND (read_then IS NULL OR n.read_at = read_then)
       AND NOT EXISTS (SELECT FROM notifications o WHERE o.recipient_id = viewer AND o.group_key = n.group_key
                        AND o.read_at IS NULL AND o.deleted_at IS NULL)
     ORDER BY n.group_key, n.updated_at DESC);
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed > 0 THEN PERFORM publish_event('member:' || viewer, 'notification.changed', '{}'); END IF;
  RETURN changed;
END $$;

CREATE FUNCTION delete_notification(viewer uuid, line uuid, moment timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE changed int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true), lock_inbox(viewer);
  UPDATE notifications SET deleted_at = moment WHERE id = line AND recipient_id = viewer AND deleted_at IS NULL;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed > 0 THEN PERFORM publish_event('member:' || viewer, 'notification.changed', '{}'); END IF;
  RETURN changed;
END $$;

-- Brings a deleted line back, as read where its happening has an unread line by now.
CREATE FUNCTION restore_notification(viewer uuid, line uuid, moment timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE changed int;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true), lock_inbox(viewer);
  UPDATE notifications n SET deleted_at = NULL,
         read_at = coalesce(n.read_at, (SELECT moment FROM notifications o WHERE o.recipient_id = viewer
                      AND o.group_key = n.group_key AND o.read_at IS NULL AND o.deleted_at IS NULL))
   WHERE n.id = line AND n.recipient_id = viewer AND n.deleted_at IS NOT NULL;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed > 0 THEN PERFORM publish_event('member:' || viewer, 'notification.changed', '{}'); END IF;
  RETURN changed;
END $$;

-- A member's choices, quiet hours, and how many browsers of theirs get pushes.
CREATE FUNCTION notification_preferences(viewer uuid)
  RETURNS TABLE (choices jsonb, quiet_from int, quiet_until int, weekly_digest boolean, browsers int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('type', c.type, 'channel', c.channel, 'wanted', c.wanted))
                       FROM notification_choices c WHERE c.member_id = viewer), '[]'::jsonb),
           s.quiet_from, s.quiet_until, coalesce(s.weekly_digest, true),
           (SELECT count(*)::int FROM push_subscriptions p WHERE p.member_id = viewer)
      FROM (SELECT) AS one LEFT JOIN notification_settings s ON s.member_id = viewer;
END $$;
REVOKE ALL ON FUNCTION read_notifications(uuid, uuid[], timestamptz), unread_notifications_again(uuid, uuid[], timestamptz),
  delete_notification(uuid, uuid, timestamptz), restore_notification(uuid, uuid, timestamptz), notification_preferences(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION read_notifications(uuid, uuid[], timestamptz), unread_notifications_again(uuid, uuid[], timestamptz),
  delete_notification(uuid, uuid, timestamptz), restore_notification(uuid, uuid, timestamptz), notification_preferences(uuid) TO app;

-- Which of these sessions still stand: what open streams ask every few seconds. Watching does not keep a session awake.
CREATE FUNCTION live_sessions(ids uuid[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.id FROM sessions s JOIN members m ON m.id = s.member_id
   WHERE s.id = ANY (ids) AND s.revoked_at IS NULL AND s.expires_at > now()
     AND s.last_seen_at > now() - CASE WHEN m.role = 'member' THEN interval '14 days' ELSE interval '30 minutes' END
     AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())
$$;
REVOKE ALL ON FUNCTION live_sessions(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION live_sessions(uuid[]) TO app, jobs;

-- A browser's push address goes with the session that asked for it.
CREATE FUNCTION sessions_drop_push() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM push_subscriptions WHERE session_id = OLD.id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION sessions_drop_push() FROM PUBLIC;
CREATE TRIGGER sessions_revoked AFTER UPDATE OF revoked_at ON sessions FOR EACH ROW
  WHEN (NEW.revoked_at IS NOT NULL) EXECUTE FUNCTION sessions_drop_push();
CREATE TRIGGER sessions_deleted AFTER DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION sessions_drop_push();

-- Counters and events are read by streams and written by publish_event alone.
REVOKE DELETE ON realtime_channels, realtime_events FROM app;
REVOKE UPDATE ON realtime_events FROM app, jobs;
