import { all, anyone, member, memberDone, members, type Row } from "../answers";

/** What belongs to no room: search, health, files, what browsers and clocks send. */
export const houseDoors: Record<string, Row> = {
  "GET /api/v1/search": anyone,
  "GET /api/v1/search/suggestions": anyone,
  "GET /api/v1/search/kept": member,
  "POST /api/v1/search/kept": { expected: members(201) },
  "DELETE /api/v1/search/kept": memberDone,
  "DELETE /api/v1/search/kept/{id}": memberDone,
  "GET /api/v1/openapi.json": anyone,
  "GET /api/realtime": member,
  "GET /api/auth/google": { expected: all(404) },
  "GET /api/auth/callback/google": { expected: all(404) },
  "GET /api/cron/drain-jobs": { expected: all(401) },
  "POST /api/csp-reports": { expected: all(204) },
  "GET /api/unsubscribe": { expected: all(303) },
  "POST /api/unsubscribe": { expected: all(422) },
  "POST /sign-out": { expected: all(303) },
  "GET /inbox/{id}/html": { expected: all(404) },
  "GET /avatars/{name}": anyone,
  // Its file does not exist here; tests/lib/media asks with one that does.
  "GET /media/{name}": { expected: all(404) },
  "GET /health": anyone,
  "GET /health/live": anyone,
  "GET /health/ready": anyone,
  "GET /metrics": { expected: all(404) },
};
