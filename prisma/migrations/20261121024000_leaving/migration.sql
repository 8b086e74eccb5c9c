-- Somebody on their way out: hidden as if they had never been here, and for fourteen days able to come back. What is
-- put back then waits here, so that nothing that shows people has to know of it.
CREATE TABLE "departures" (
    "member_id" UUID NOT NULL,
    "handle" VARCHAR(50) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "avatar_url" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "erases_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "departures_pkey" PRIMARY KEY ("member_id")
);
CREATE UNIQUE INDEX "departures_handle_key" ON "departures"("handle");
CREATE INDEX "departures_erases_at_idx" ON "departures"("erases_at");
ALTER TABLE "departures" ADD CONSTRAINT "departures_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('departures', 'member_id');

-- Handles of people who are gone, as hashes: nobody takes one and is mistaken for them.
CREATE TABLE "retired_handles" (
    "hash" VARCHAR(64) NOT NULL,
    CONSTRAINT "retired_handles_pkey" PRIMARY KEY ("hash")
);
ALTER TABLE retired_handles ENABLE ROW LEVEL SECURITY;
ALTER TABLE retired_handles FORCE ROW LEVEL SECURITY;
CREATE POLICY jobs_all ON retired_handles TO jobs USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON retired_handles TO CURRENT_USER USING (true) WITH CHECK (true);

-- Whether a handle can still be had: nobody has it, had it, is about to have it, or left with it.
CREATE OR REPLACE FUNCTION handle_is_free(wanted text, browser text DEFAULT NULL) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT NOT EXISTS (SELECT FROM members WHERE handle = wanted)
     AND NOT EXISTS (SELECT FROM former_handles WHERE handle = wanted)
     AND NOT EXISTS (SELECT FROM departures WHERE handle = wanted)
     AND NOT EXISTS (SELECT FROM retired_handles WHERE hash = encode(sha256(convert_to(wanted, 'UTF8')), 'hex'))
     AND NOT EXISTS (SELECT FROM registrations WHERE handle = wanted AND expires_at > now()
                       AND (browser IS NULL OR browser_hash <> browser))
$$;

-- Who wants to sign in, by address, handle or id. Somebody on their way out is found under the handle they had.
DROP FUNCTION sign_in_account(text, uuid);
CREATE FUNCTION sign_in_account(login text, by_id uuid DEFAULT NULL)
  RETURNS TABLE (member_id uuid, handle text, role role, email text, password_hash text, has_totp boolean, suspended_until timestamptz, erases_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.id, coalesce(d.handle, m.handle)::text, m.role, a.email::text, a.password_hash, a.totp_confirmed_at IS NOT NULL, m.suspended_until, d.erases_at
    FROM accounts a JOIN members m ON m.id = a.member_id LEFT JOIN departures d ON d.member_id = m.id
   WHERE (m.erased_at IS NULL OR d.member_id IS NOT NULL) AND (
         (by_id IS NOT NULL AND m.id = by_id)
      OR (by_id IS NULL AND position('@' IN login) > 0 AND a.email = login::public.citext)
      OR (by_id IS NULL AND position('@' IN login) = 0
          AND m.id = coalesce((SELECT g.member_id FROM departures g WHERE g.handle = lower(login)),
                              (SELECT h.id FROM members h WHERE h.handle = lower(login)))))
$$;
REVOKE ALL ON FUNCTION sign_in_account(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sign_in_account(text, uuid) TO app;

-- The communities a member would leave without an owner.
CREATE FUNCTION owned_communities(viewer uuid) RETURNS TABLE (slug text, name text)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT c.slug::text, c.name::text
    FROM community_members m JOIN communities c ON c.id = m.community_id
   WHERE m.member_id = viewer AND m.role = 'owner' ORDER BY c.name LIMIT 50;
END $$;
REVOKE ALL ON FUNCTION owned_communities(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION owned_communities(uuid) TO app;

-- Rows of the audit are only ever added; but what they say beyond what happened and when goes with the person.
CREATE FUNCTION forget_in_audit(member uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE audit_entries SET data = '{}', reason = '', address_hash = NULL, request_id = NULL
   WHERE (subject_id = member OR actor_id = member)
     AND EXISTS (SELECT FROM members m WHERE m.id = member AND m.erased_at IS NOT NULL)
$$;
REVOKE ALL ON FUNCTION forget_in_audit(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_in_audit(uuid) TO jobs;
GRANT EXECUTE ON FUNCTION leave_group(uuid, uuid) TO jobs;
