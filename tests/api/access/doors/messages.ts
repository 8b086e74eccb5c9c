import { inTheGroup, member, memberDone, members, ownerOnly, type Row } from "../answers";

/** Conversations. */
export const messagesDoors: Record<string, Row> = {
  "GET /api/v1/conversations": member,
  // Nobody here goes by that name.
  "POST /api/v1/conversations": { expected: members(404) },
  "POST /api/v1/conversations/groups": { expected: members(404) },
  "GET /api/v1/conversations/unread-count": member,
  "GET /api/v1/conversations/search": member,
  "GET /api/v1/conversations/settings": member,
  "PUT /api/v1/conversations/settings": member,
  "GET /api/v1/conversations/{id}": { expected: inTheGroup(200) },
  "PATCH /api/v1/conversations/{id}": { expected: inTheGroup(200) },
  "DELETE /api/v1/conversations/{id}": { expected: inTheGroup(204) },
  "POST /api/v1/conversations/{id}/members": { expected: members(404) },
  // Ada owns the group and does not remove herself; the others are not its owner.
  "DELETE /api/v1/conversations/{id}/members/{handle}": { expected: inTheGroup(403) },
  // The picture named is Ada's and no avatar: to everybody it is not there.
  "PUT /api/v1/conversations/{id}/picture": { expected: members(404) },
  "DELETE /api/v1/conversations/{id}/picture": { expected: inTheGroup(200) },
  "PUT /api/v1/conversations/{id}/request": { expected: inTheGroup(200) },
  // They are in it already.
  "DELETE /api/v1/conversations/{id}/request": { expected: inTheGroup(403) },
  "GET /api/v1/conversations/{id}/messages": { expected: inTheGroup(200) },
  // The picture sent along is Ada's.
  "POST /api/v1/conversations/{id}/messages": { expected: ownerOnly(201) },
  "PUT /api/v1/conversations/{id}/read": { expected: inTheGroup(204) },
  "PUT /api/v1/conversations/{id}/delivered": { expected: inTheGroup(204) },
  "PUT /api/v1/conversations/{id}/typing": { expected: inTheGroup(204) },
  "PUT /api/v1/conversations/{id}/mute": { expected: inTheGroup(200) },
  "DELETE /api/v1/conversations/{id}/mute": { expected: inTheGroup(204) },
  "PUT /api/v1/conversations/{id}/archive": { expected: inTheGroup(204) },
  "DELETE /api/v1/conversations/{id}/archive": { expected: inTheGroup(204) },
  "GET /api/v1/messages/{id}": { expected: inTheGroup(200) },
  "PATCH /api/v1/messages/{id}": { expected: { ...inTheGroup(403), owner: 200 } },
  "DELETE /api/v1/messages/{id}": { expected: { ...inTheGroup(403), owner: 204 } },
  "GET /api/v1/messages/{id}/revisions": { expected: ownerOnly(200) },
  // The message is Ada's own.
  "POST /api/v1/messages/{id}/report": { expected: { ...inTheGroup(201), owner: 403 } },
  "PUT /api/v1/messages/{id}/reactions": { expected: inTheGroup(200) },
  "DELETE /api/v1/messages/{id}/reactions": { expected: inTheGroup(200) },
  "GET /api/v1/drafts": member,
  "PUT /api/v1/drafts": { expected: inTheGroup(200) },
  "DELETE /api/v1/drafts": memberDone,
};
