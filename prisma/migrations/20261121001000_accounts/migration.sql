-- A wish to join that waits for its letter to be answered. Nobody becomes a member before their address is proven,
-- and an address that already has an account leaves exactly the same trace.
CREATE TABLE "registrations" (
    "id" UUID NOT NULL,
    "handle" VARCHAR(50) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "email" CITEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "born_on" DATE NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "browser_hash" CHAR(64) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "registrations_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "registrations_handle_key" ON "registrations"("handle");
CREATE UNIQUE INDEX "registrations_token_hash_key" ON "registrations"("token_hash");
CREATE INDEX "registrations_expires_at_idx" ON "registrations"("expires_at");

-- Proofs that count once (a passkey's challenge, a second-factor ticket): the first to insert one has used it.
CREATE TABLE "spent_proofs" (
    "hash" CHAR(64) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "spent_proofs_pkey" PRIMARY KEY ("hash")
);
CREATE INDEX "spent_proofs_expires_at_idx" ON "spent_proofs"("expires_at");

-- Registrations have no member yet, so the application reaches them through the functions below only.
ALTER TABLE registrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE registrations FORCE ROW LEVEL SECURITY;
CREATE POLICY jobs_all ON registrations TO jobs USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON registrations TO CURRENT_USER USING (true) WITH CHECK (true);

-- The row that matters: an address is one account whatever the case it was typed in, a handle is shaped like one.
ALTER TABLE registrations ADD CONSTRAINT registrations_handle_shape CHECK (handle ~ '^[a-z0-9_-]{3,50}$');

-- Whether a handle can still be had: nobody has it, had it, or is about to have it.
CREATE FUNCTION handle_is_free(wanted text, browser text DEFAULT NULL) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT NOT EXISTS (SELECT FROM members WHERE handle = wanted)
     AND NOT EXISTS (SELECT FROM former_handles WHERE handle = wanted)
     AND NOT EXISTS (SELECT FROM registrations WHERE handle = wanted AND expires_at > now()
                       AND (browser IS NULL OR browser_hash <> browser))
$$;

-- Holds a handle for a newcomer. The same browser may send its wish again (a typing mistake in the address): the newest counts.
CREATE FUNCTION hold_registration(new_id uuid, wanted text, called text, address text, hashed text, born date, token text, browser text, until timestamptz)
  RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT handle_is_free(wanted, browser) THEN RETURN false; END IF;
  DELETE FROM registrations WHERE browser_hash = browser OR (handle = wanted AND expires_at <= now());
  INSERT INTO registrations (id, handle, name, email, password_hash, born_on, token_hash, browser_hash, expires_at)
    VALUES (new_id, wanted, called, address::public.citext, hashed, born, token, browser, until)
    ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

-- Answers a registration's letter: whoever takes the row first has it, and nobody after.
CREATE FUNCTION take_registration(token text)
  RETURNS TABLE (handle text, name text, email text, password_hash text, born_on date, browser_hash text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DELETE FROM registrations r WHERE r.token_hash = token AND r.expires_at > now()
  RETURNING r.handle::text, r.name::text, r.email::text, r.password_hash, r.born_on, r.browser_hash::text
$$;

-- What a waiting registration is called, for the page its letter opens. Changes nothing.
CREATE FUNCTION peek_registration(token text) RETURNS TABLE (handle text, name text, browser_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.handle::text, r.name::text, r.browser_hash::text FROM registrations r WHERE r.token_hash = token AND r.expires_at > now()
$$;

-- Who wants to sign in, by address, handle or id, before anybody is known to be asking. For lib/auth alone.
CREATE FUNCTION sign_in_account(login text, by_id uuid DEFAULT NULL)
  RETURNS TABLE (member_id uuid, handle text, role role, email text, password_hash text, has_totp boolean, suspended_until timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.id, m.handle::text, m.role, a.email::text, a.password_hash, a.totp_confirmed_at IS NOT NULL, m.suspended_until
    FROM accounts a JOIN members m ON m.id = a.member_id
   WHERE m.erased_at IS NULL AND (
         (by_id IS NOT NULL AND m.id = by_id)
      OR (by_id IS NULL AND position('@' IN login) > 0 AND a.email = login::public.citext)
      OR (by_id IS NULL AND position('@' IN login) = 0 AND m.handle = lower(login)))
$$;

-- A letter's token counts once: the row is marked as used by whoever comes first.
CREATE FUNCTION take_mail_token(token text, wanted text)
  RETURNS TABLE (member_id uuid, email text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE mail_tokens t SET used_at = now()
   WHERE t.token_hash = token AND t.purpose = wanted AND t.used_at IS NULL AND t.expires_at > now()
  RETURNING t.member_id, t.email::text
$$;
CREATE FUNCTION mail_token_is_good(token text, wanted text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM mail_tokens t
    WHERE t.token_hash = token AND t.purpose = wanted AND t.used_at IS NULL AND t.expires_at > now())
$$;

-- Which member a passkey, or an identity at an outside provider, belongs to.
CREATE FUNCTION passkey_by_credential(credential text)
  RETURNS TABLE (id uuid, member_id uuid, public_key bytea, counter bigint, transports text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id, p.member_id, p.public_key, p.counter, p.transports FROM passkeys p WHERE p.credential_id = credential
$$;
CREATE FUNCTION member_by_identity(at_provider text, as_subject text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT member_id FROM provider_identities WHERE provider = at_provider AND subject = as_subject
$$;
CREATE FUNCTION email_has_account(address text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM accounts WHERE email = address::public.citext)
$$;

-- Whether this browser has signed this member in before, this half year.
CREATE FUNCTION is_known_device(member uuid, device text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM known_devices WHERE member_id = member AND token_hash = device
                   AND last_seen_at > now() - interval '180 days')
$$;

-- Ends the session a cookie names, whoever asks: what signing out does.
CREATE FUNCTION end_session(hash text) RETURNS uuid
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE sessions SET revoked_at = now() WHERE token_hash = hash AND revoked_at IS NULL RETURNING member_id
$$;

-- The last attempt is not counted after all: it was a good one.
CREATE FUNCTION refund_rate(counted text) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  DELETE FROM rate_hits WHERE id = (SELECT id FROM rate_hits WHERE key = counted ORDER BY at DESC, id DESC LIMIT 1)
$$;

REVOKE ALL ON FUNCTION handle_is_free(text, text), hold_registration(uuid, text, text, text, text, date, text, text, timestamptz),
  take_registration(text), peek_registration(text), sign_in_account(text, uuid), take_mail_token(text, text),
  mail_token_is_good(text, text), passkey_by_credential(text), member_by_identity(text, text), email_has_account(text),
  is_known_device(uuid, text), end_session(text), refund_rate(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION handle_is_free(text, text), hold_registration(uuid, text, text, text, text, date, text, text, timestamptz),
  take_registration(text), peek_registration(text), sign_in_account(text, uuid), take_mail_token(text, text),
  mail_token_is_good(text, text), passkey_by_credential(text), member_by_identity(text, text), email_has_account(text),
  is_known_device(uuid, text), end_session(text), refund_rate(text) TO app;
