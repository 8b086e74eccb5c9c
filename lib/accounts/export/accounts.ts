import { Prisma } from "@/generated/prisma/client";
import type { Part } from "./part";

const { sql } = Prisma;

/** How they sign in, and what was done to the account. Of secrets only that they are there. */
export const accountsExport: readonly Part[] = [
  {
    file: "account/account",
    about: "Your address, your date of birth, and how your account is secured.",
    names: ["accounts.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, email, email_verified_at AS "emailVerifiedAt", to_char(born_on, 'YYYY-MM-DD') AS "bornOn",
                 password_hash IS NOT NULL AS "hasPassword", totp_confirmed_at AS "twoStepSince",
                 last_sign_in_at AS "lastSignInAt", created_at AS "createdAt"
            FROM accounts WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
  {
    file: "account/preferences",
    about: "How Lumo looks and behaves for you.",
    names: ["preferences.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, theme, language, time_zone AS "timeZone", shortcuts, updated_at AS "updatedAt"
            FROM preferences WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
  {
    file: "account/sessions",
    about: "Where you were and are signed in.",
    names: ["sessions.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, method, user_agent AS browser, created_at AS "createdAt", last_seen_at AS "lastSeenAt",
                 expires_at AS "endsAt", revoked_at AS "endedAt"
            FROM sessions WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "account/browsers",
    about: "Browsers that you signed in with before.",
    names: ["known_devices.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, id, last_seen_at AS "lastSeenAt"
            FROM known_devices WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "account/passkeys",
    about: "Your passkeys, without their keys.",
    names: ["passkeys.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, name, transports, created_at AS "createdAt", last_used_at AS "lastUsedAt"
            FROM passkeys WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "account/recovery-codes",
    about: "Your recovery codes: which of them were used, not what they are.",
    names: ["recovery_codes.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, id, used_at AS "usedAt"
            FROM recovery_codes WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "account/other-sign-ins",
    about: "Accounts elsewhere that may sign you in.",
    names: ["provider_identities.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, provider, subject, created_at AS "createdAt"
            FROM provider_identities WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "account/access-tokens",
    about: "Your access tokens for programs, with their first characters only.",
    names: ["api_tokens.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, name, prefix, scopes, created_at AS "createdAt", last_used_at AS "lastUsedAt",
                 expires_at AS "endsAt", revoked_at AS "revokedAt"
            FROM api_tokens WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "account/letters",
    about: "Letters with a link that were sent to you: what for, where to, and when you used them.",
    names: ["mail_tokens.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, purpose, email, created_at AS "sentAt", expires_at AS "endsAt", used_at AS "usedAt"
            FROM mail_tokens WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "account/history",
    about: "What was done to your account, by you or by others.",
    names: [],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, action, coalesce(actor_id = ${me}::uuid, false) AS "byYou", created_at AS at
            FROM audit_entries WHERE (subject_id = ${me}::uuid OR actor_id = ${me}::uuid) AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "account/copies",
    about: "Copies like this one that you asked for.",
    names: ["exports.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, state, bytes::float8 AS bytes, created_at AS "askedAt", ready_at AS "readyAt", ends_at AS "endsAt"
            FROM exports WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
];
