import {
  all,
  anyone,
  bySiteStaff,
  inTheCommunity,
  keptByStaff,
  ledByOwner,
  member,
  members,
  ownerOnly,
  type Row,
} from "../answers";

/** Communities, their rooms and events. */
export const communitiesDoors: Record<string, Row> = {
  "GET /api/v1/communities": anyone,
  "POST /api/v1/communities": { expected: members(201) },
  "GET /api/v1/communities/topics": anyone,
  "GET /api/v1/communities/addresses/{slug}": member,
  "GET /api/v1/communities/invitations": member,
  "GET /api/v1/communities/settings": member,
  "PUT /api/v1/communities/settings": member,
  "GET /api/v1/communities/unread": member,
  // Ada's is private, Grace and Moira are in it; to everybody else there is none, staff of the site and of other communities included.
  "GET /api/v1/communities/{slug}": {
    expected: { ...all(404), owner: 200, follower: 200, roomModerator: 200 },
  },
  "PATCH /api/v1/communities/{slug}": { expected: ledByOwner(200) },
  "DELETE /api/v1/communities/{slug}": { expected: ledByOwner(204) },
  "PUT /api/v1/communities/{slug}/address": { expected: ledByOwner(200) },
  // The picture named is no avatar.
  "PUT /api/v1/communities/{slug}/picture": {
    expected: { ...ownerOnly(404), follower: 403, roomModerator: 403 },
  },
  "DELETE /api/v1/communities/{slug}/picture": { expected: ledByOwner(204) },
  // The site's staff hide what they see, and see no private one.
  "PUT /api/v1/communities/{slug}/hiding": { expected: bySiteStaff(404) },
  // Here they give no reason.
  "DELETE /api/v1/communities/{slug}/hiding": { expected: bySiteStaff(422) },
  "PUT /api/v1/communities/{slug}/membership": { expected: inTheCommunity(200) },
  // An owner hands over or closes.
  "DELETE /api/v1/communities/{slug}/membership": {
    expected: { ...ownerOnly(409), follower: 204, roomModerator: 204 },
  },
  "PUT /api/v1/communities/{slug}/mute": { expected: inTheCommunity(200) },
  "DELETE /api/v1/communities/{slug}/mute": { expected: inTheCommunity(204) },
  // The token sent along is nobody's.
  "PUT /api/v1/communities/{slug}/request": { expected: members(404) },
  "DELETE /api/v1/communities/{slug}/request": { expected: inTheCommunity(204) },
  "GET /api/v1/communities/{slug}/requests": { expected: keptByStaff(200) },
  // Ada did not ask.
  "PUT /api/v1/communities/{slug}/requests/{handle}": { expected: keptByStaff(404) },
  "DELETE /api/v1/communities/{slug}/invitation": { expected: inTheCommunity(204) },
  // Nobody here goes by that name.
  "POST /api/v1/communities/{slug}/invitations": { expected: members(404) },
  "GET /api/v1/communities/{slug}/links": { expected: keptByStaff(200) },
  "POST /api/v1/communities/{slug}/links": { expected: keptByStaff(201) },
  "DELETE /api/v1/communities/{slug}/links/{id}": { expected: keptByStaff(404) },
  "GET /api/v1/communities/{slug}/members": { expected: inTheCommunity(200) },
  // About Ada, below whom nobody stands who could.
  "DELETE /api/v1/communities/{slug}/members/{handle}": { expected: inTheCommunity(403) },
  "PUT /api/v1/communities/{slug}/members/{handle}/role": { expected: inTheCommunity(403) },
  "GET /api/v1/communities/{slug}/bans": { expected: keptByStaff(200) },
  "PUT /api/v1/communities/{slug}/bans/{handle}": { expected: inTheCommunity(403) },
  "DELETE /api/v1/communities/{slug}/bans/{handle}": { expected: keptByStaff(204) },
  "PUT /api/v1/communities/{slug}/owner": { expected: members(404) },
  "POST /api/v1/communities/{slug}/owner": { expected: inTheCommunity(403) },
  "GET /api/v1/communities/{slug}/presence": { expected: inTheCommunity(200) },
  "GET /api/v1/communities/{slug}/log": { expected: keptByStaff(200) },
  "POST /api/v1/communities/{slug}/rooms": { expected: ledByOwner(201) },
  // Grace sees the message of hers that waits.
  "GET /api/v1/communities/{slug}/held-messages": { expected: inTheCommunity(200) },
  "GET /api/v1/communities/{slug}/unread": { expected: inTheCommunity(200) },
  "GET /api/v1/communities/{slug}/messages": { expected: inTheCommunity(200) },
  "GET /api/v1/rooms/{id}": { expected: inTheCommunity(200) },
  "PATCH /api/v1/rooms/{id}": { expected: { ...ledByOwner(200), owner: 409 } },
  "GET /api/v1/rooms/{id}/messages": { expected: inTheCommunity(200) },
  // The picture sent along is Ada's.
  "POST /api/v1/rooms/{id}/messages": { expected: ownerOnly(201) },
  "GET /api/v1/rooms/{id}/pins": { expected: inTheCommunity(200) },
  "GET /api/v1/rooms/{id}/held-messages": { expected: inTheCommunity(200) },
  "PUT /api/v1/rooms/{id}/read": { expected: inTheCommunity(204) },
  "PUT /api/v1/rooms/{id}/mute": { expected: inTheCommunity(200) },
  "DELETE /api/v1/rooms/{id}/mute": { expected: inTheCommunity(204) },
  "PUT /api/v1/rooms/{id}/typing": { expected: inTheCommunity(204) },
  "GET /api/v1/room-messages/{id}": { expected: inTheCommunity(200) },
  "PATCH /api/v1/room-messages/{id}": { expected: ledByOwner(200) },
  "DELETE /api/v1/room-messages/{id}": { expected: keptByStaff(204) },
  "GET /api/v1/room-messages/{id}/revisions": { expected: ownerOnly(200) },
  // The message is Ada's own.
  "POST /api/v1/room-messages/{id}/report": { expected: { ...inTheCommunity(201), owner: 403 } },
  "PUT /api/v1/room-messages/{id}/reactions": { expected: inTheCommunity(200) },
  "DELETE /api/v1/room-messages/{id}/reactions": { expected: inTheCommunity(200) },
  "PUT /api/v1/room-messages/{id}/pin": { expected: keptByStaff(200) },
  "DELETE /api/v1/room-messages/{id}/pin": { expected: keptByStaff(200) },
  "PUT /api/v1/held-messages/{id}": { expected: keptByStaff(204) },
  "GET /api/v1/communities/{slug}/events": {
    expected: { ...all(404), owner: 200, follower: 200, roomModerator: 200 },
  },
  "POST /api/v1/communities/{slug}/events": { expected: keptByStaff(201) },
  // The secret asked with is nobody's.
  "GET /api/v1/communities/{slug}/calendar": { expected: all(404) },
  "GET /api/v1/communities/{slug}/feed": { expected: inTheCommunity(200) },
  "POST /api/v1/communities/{slug}/feed": { expected: inTheCommunity(200) },
  "DELETE /api/v1/communities/{slug}/feed": { expected: inTheCommunity(204) },
  "GET /api/v1/events": member,
  "GET /api/v1/events/{id}": { expected: { ...all(404), owner: 200, follower: 200, roomModerator: 200 } },
  "PUT /api/v1/events/{id}": { expected: keptByStaff(200) },
  "DELETE /api/v1/events/{id}": { expected: keptByStaff(200) },
  "PUT /api/v1/events/{id}/answer": { expected: inTheCommunity(200) },
  "GET /api/v1/events/{id}/guests": { expected: inTheCommunity(200) },
  "GET /api/v1/events/{id}/calendar": {
    expected: { ...all(404), owner: 200, follower: 200, roomModerator: 200 },
  },
  "GET /api/v1/communities/{slug}/club": {
    expected: { ...all(404), owner: 200, follower: 200, roomModerator: 200 },
  },
  "PUT /api/v1/communities/{slug}/club": { expected: keptByStaff(404) },
  "POST /api/v1/communities/{slug}/club/rounds": { expected: keptByStaff(201) },
  "GET /api/v1/club-rounds/{id}": {
    expected: { ...all(404), owner: 200, follower: 200, roomModerator: 200 },
  },
  "PUT /api/v1/club-rounds/{id}": { expected: keptByStaff(200) },
  "DELETE /api/v1/club-rounds/{id}": { expected: keptByStaff(200) },
  // It is not planned any more: films are nominated.
  "POST /api/v1/club-rounds/{id}/phase": { expected: keptByStaff(409) },
  // Grace has nominated this one.
  "POST /api/v1/club-rounds/{id}/nominations": { expected: inTheCommunity(409) },
  "PUT /api/v1/club-rounds/{id}/votes": { expected: inTheCommunity(409) },
  "PUT /api/v1/club-rounds/{id}/watched": { expected: inTheCommunity(409) },
  "DELETE /api/v1/club-rounds/{id}/watched": { expected: inTheCommunity(409) },
  "POST /api/v1/club-rounds/{id}/meeting": { expected: keptByStaff(409) },
  "DELETE /api/v1/club-nominations/{id}": { expected: inTheCommunity(200) },
  "POST /api/v1/invitations": { expected: members(404) },
  "GET /api/v1/invitations/{token}": { expected: members(404) },
};
