import { all, anyone, member, members, ownerOnly, type Row } from "../answers";

/** Accounts, and what they hold. */
export const accountsDoors: Record<string, Row> = {
  "POST /api/v1/uploads": { expected: members(415) },
  "GET /api/v1/session": member,
  "POST /api/v1/session": { expected: all(401) },
  "DELETE /api/v1/session": { expected: all(204) },
  "POST /api/v1/session/second-factor": { expected: all(401) },
  "POST /api/v1/session/passkey/options": anyone,
  "POST /api/v1/session/passkey": { expected: all(422) },
  "POST /api/v1/registrations": { expected: all(202) },
  "GET /api/v1/sessions": member,
  "DELETE /api/v1/sessions": member,
  "DELETE /api/v1/sessions/{id}": { expected: ownerOnly(204) },
  "GET /api/v1/exports": member,
  "POST /api/v1/exports": { expected: members(202) },
  // Ada's could not be made; to everybody else there is none.
  "GET /api/v1/exports/{id}/file": { expected: ownerOnly(409) },
  "GET /api/v1/tokens": member,
  "POST /api/v1/tokens": { expected: members(201) },
  "DELETE /api/v1/tokens/{id}": { expected: ownerOnly(204) },
  "GET /api/v1/passkeys": member,
  "POST /api/v1/passkeys": { expected: members(422) },
  "POST /api/v1/passkeys/options": member,
  "DELETE /api/v1/passkeys/{id}": { expected: ownerOnly(204) },
};
