-- Hashes are looked up by functions whose parameters are text. A char(64) compares with text only after a conversion
-- that no index has: every request read all sessions. A varchar is text already.
ALTER TABLE sessions ALTER COLUMN token_hash TYPE varchar(64);
ALTER TABLE mail_tokens ALTER COLUMN token_hash TYPE varchar(64);
ALTER TABLE recovery_codes ALTER COLUMN code_hash TYPE varchar(64);
ALTER TABLE api_tokens ALTER COLUMN token_hash TYPE varchar(64);
ALTER TABLE known_devices ALTER COLUMN token_hash TYPE varchar(64);
ALTER TABLE registrations ALTER COLUMN token_hash TYPE varchar(64), ALTER COLUMN browser_hash TYPE varchar(64);
ALTER TABLE spent_proofs ALTER COLUMN hash TYPE varchar(64);
ALTER TABLE audit_entries ALTER COLUMN address_hash TYPE varchar(64);

-- As before, but nobody waits for the disk so that "last seen" is safe there: after a crash it is a minute older.
CREATE OR REPLACE FUNCTION session_actor(hash text)
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
    PERFORM set_config('synchronous_commit', 'off', true);
    UPDATE sessions SET last_seen_at = now() WHERE id = found.sid AND last_seen_at < now() - interval '1 minute';
  END IF;
  RETURN QUERY SELECT found.sid, found.id, found.handle::text, found.name::text, found.role, found.avatar_url, found.verified, found.tz::text;
END $$;

-- Whom a member is not shown unasked: a block stands between them, they muted them, or they wait for their answer.
CREATE FUNCTION passed_over(viewer uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT blocked_id FROM blocks WHERE blocker_id = viewer
  UNION ALL
  SELECT blocker_id FROM blocks WHERE blocked_id = viewer
  UNION ALL
  SELECT muted_id FROM mutes WHERE muter_id = viewer AND (ends_at IS NULL OR ends_at > now())
  UNION ALL
  SELECT requested_id FROM follow_requests WHERE requester_id = viewer
$$;
REVOKE ALL ON FUNCTION passed_over(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION passed_over(uuid) TO app;

-- The numbers of the frame around every page: notifications and messages, with the member's event number at that moment.
CREATE FUNCTION unread_everywhere(viewer uuid)
  RETURNS TABLE (notifications int, messages int, conversations int, requests int, cursor bigint)
  LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, public AS $$
  SELECT n.unread, m.unread, m.conversations, m.requests, n.cursor
    FROM unread_notifications(viewer) n, unread_messages(viewer) m
$$;

-- A member's own account, as its settings show it.
CREATE FUNCTION own_account(viewer uuid)
  RETURNS TABLE (email text, has_password boolean, has_totp boolean, waiting_totp text, codes int, has_google boolean,
                 created_at timestamptz, handle_changed_at timestamptz, theme text, language text, time_zone text, shortcuts boolean,
                 passkeys jsonb)
  LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT a.email::text, a.password_hash IS NOT NULL, a.totp_confirmed_at IS NOT NULL,
           CASE WHEN a.totp_confirmed_at IS NULL THEN a.totp_secret END,
           (SELECT count(*)::int FROM recovery_codes c WHERE c.member_id = viewer AND c.used_at IS NULL),
           EXISTS (SELECT FROM provider_identities i WHERE i.member_id = viewer AND i.provider = 'google'),
           m.created_at::timestamptz, m.handle_changed_at::timestamptz, coalesce(p.theme::text, 'system'),
           coalesce(p.language::text, 'en'), coalesce(p.time_zone::text, 'UTC'), coalesce(p.shortcuts, true),
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'createdAt', k.created_at, 'lastUsedAt', k.last_used_at)
                                      ORDER BY k.created_at), '[]')
              FROM passkeys k WHERE k.member_id = viewer)
      FROM members m JOIN accounts a ON a.member_id = m.id LEFT JOIN preferences p ON p.member_id = m.id
     WHERE m.id = viewer;
END $$;

-- Where a member is signed in, the last used first.
CREATE FUNCTION own_sessions(viewer uuid, moment timestamptz, awake_since timestamptz)
  RETURNS TABLE (id uuid, method text, user_agent text, created_at timestamptz, last_seen_at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT s.id, s.method::text, s.user_agent::text, s.created_at::timestamptz, s.last_seen_at::timestamptz
      FROM sessions s
     WHERE s.member_id = viewer AND s.revoked_at IS NULL AND s.expires_at > moment AND s.last_seen_at > awake_since
     ORDER BY s.last_seen_at DESC LIMIT 100;
END $$;

-- A member's keys for programs, never their text.
CREATE FUNCTION own_access_tokens(viewer uuid)
  RETURNS TABLE (id uuid, name text, prefix text, scopes text[], created_at timestamptz, expires_at timestamptz, last_used_at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT t.id, t.name::text, t.prefix::text, coalesce(t.scopes, '{}'), t.created_at::timestamptz, t.expires_at::timestamptz, t.last_used_at::timestamptz
      FROM api_tokens t WHERE t.member_id = viewer AND t.revoked_at IS NULL ORDER BY t.created_at DESC;
END $$;

REVOKE ALL ON FUNCTION unread_everywhere(uuid), own_account(uuid), own_sessions(uuid, timestamptz, timestamptz), own_access_tokens(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION unread_everywhere(uuid), own_account(uuid), own_sessions(uuid, timestamptz, timestamptz), own_access_tokens(uuid) TO app;
