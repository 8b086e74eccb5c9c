import { inTheGroup, member, members, type Row } from "../answers";

/** Ada's watch night, which Grace is in. */
const byHost = (status: number) => ({ ...inTheGroup(403), owner: status });

/** Watch nights. */
export const nightsDoors: Record<string, Row> = {
  "GET /api/v1/watch-nights": member,
  // Nobody takes the name that is asked.
  "POST /api/v1/watch-nights": { expected: members(404) },
  "GET /api/v1/watch-nights/{id}": { expected: inTheGroup(200) },
  "PUT /api/v1/watch-nights/{id}": { expected: byHost(200) },
  "DELETE /api/v1/watch-nights/{id}": { expected: byHost(200) },
  "POST /api/v1/watch-nights/{id}/people": { expected: inTheGroup(404) },
  // About Ada, who is the host.
  "DELETE /api/v1/watch-nights/{id}/people/{handle}": { expected: byHost(409) },
  "PUT /api/v1/watch-nights/{id}/membership": { expected: inTheGroup(200) },
  "DELETE /api/v1/watch-nights/{id}/membership": { expected: inTheGroup(204) },
  "PUT /api/v1/watch-nights/{id}/host": { expected: byHost(404) },
  "POST /api/v1/watch-nights/{id}/conversation": { expected: byHost(200) },
  "PUT /api/v1/watch-nights/{id}/films/{slug}/vote": { expected: inTheGroup(204) },
  "DELETE /api/v1/watch-nights/{id}/films/{slug}/vote": { expected: inTheGroup(204) },
  "GET /api/v1/watch-nights/{id}/calendar": { expected: inTheGroup(200) },
};
