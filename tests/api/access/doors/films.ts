import {
  all,
  anyone,
  bySiteStaff,
  follows,
  hidden,
  member,
  memberDone,
  members,
  notOneself,
  ownerOnly,
  type Row,
  viewing,
} from "../answers";

/** Films, what members say of them, and lists. */
export const filmsDoors: Record<string, Row> = {
  "GET /api/v1/members/{handle}/watchlist": follows,
  "GET /api/v1/members/{handle}/favourites": follows,
  "PUT /api/v1/members/me/favourites": memberDone,
  "PATCH /api/v1/members/me/watchlist": member,
  "GET /api/v1/members/me/watchlist/{slug}": member,
  "PUT /api/v1/members/me/watchlist/{slug}": member,
  "DELETE /api/v1/members/me/watchlist/{slug}": member,
  // Only Ada has put it there.
  "PATCH /api/v1/members/me/watchlist/{slug}": { expected: ownerOnly(204) },
  "PUT /api/v1/members/me/watchlist/{slug}/place": { expected: ownerOnly(204) },
  "GET /api/v1/films": anyone,
  // What a member adds waits; what the staff adds stands.
  "POST /api/v1/films": { expected: { ...members(202), moderator: 201, admin: 201 } },
  "GET /api/v1/films/alike": member,
  // There is no key in the tests.
  "POST /api/v1/films/from-tmdb": { expected: members(409) },
  "GET /api/v1/films/{slug}": anyone,
  "PUT /api/v1/films/{slug}": { expected: bySiteStaff(200) },
  // A film is not merged with itself.
  "POST /api/v1/films/{slug}/merge": { expected: bySiteStaff(409) },
  "GET /api/v1/films/{slug}/similar": anyone,
  "GET /api/v1/films/{slug}/mark": member,
  "PATCH /api/v1/films/{slug}/mark": member,
  "PUT /api/v1/films/{slug}/dismissal": memberDone,
  "DELETE /api/v1/films/{slug}/dismissal": memberDone,
  "GET /api/v1/recommendations": member,
  "GET /api/v1/members/me/watching": member,
  "PUT /api/v1/members/me/watching": member,
  "POST /api/v1/films/{slug}/viewings": { expected: members(201) },
  // Ada's.
  "GET /api/v1/diary/{id}": viewing,
  "PATCH /api/v1/diary/{id}": { expected: hidden({ ...members(403), owner: 200 }) },
  "DELETE /api/v1/diary/{id}": { expected: hidden({ ...members(403), owner: 204 }) },
  "GET /api/v1/diary/{id}/comments": viewing,
  "POST /api/v1/diary/{id}/comments": { expected: hidden(members(201)) },
  // Nobody likes their own.
  "PUT /api/v1/diary/{id}/like": { expected: notOneself(hidden(members(200))) },
  "DELETE /api/v1/diary/{id}/like": { expected: notOneself(hidden(members(200))) },
  "POST /api/v1/diary/{id}/like": { expected: notOneself(hidden(members(200))) },
  // Hers, below her own.
  "GET /api/v1/review-comments/{id}": viewing,
  "DELETE /api/v1/review-comments/{id}": { expected: hidden({ ...members(403), owner: 204 }) },
  "GET /api/v1/films/{slug}/reviews": anyone,
  "GET /api/v1/members/{handle}/diary": follows,
  "GET /api/v1/members/{handle}/films/statistics": follows,
  "GET /api/v1/members/{handle}/achievements": follows,
  // Nobody compares with themselves.
  "GET /api/v1/members/{handle}/taste": {
    expected: hidden({ ...members(200), owner: 409 }),
    whenPrivate: hidden({ ...members(403), owner: 409, follower: 200 }),
  },
  "GET /films/{slug}/picture.png": anyone,
  // Pictures are of what everybody may see, whoever asks.
  "GET /diary/{id}/picture.png": { expected: all(200), whenPrivate: all(404) },
  "GET /lists/{slug}/{id}/picture.png": { expected: all(200), whenPrivate: all(404) },
  // Of a year in which she watched nothing.
  "GET /members/{handle}/year/{year}/picture.png": { expected: all(404) },
  "GET /api/v1/film-people/{slug}": anyone,
  "GET /api/v1/imports": member,
  // Without a file.
  "POST /api/v1/imports": { expected: members(400) },
  "GET /api/v1/imports/{id}/unbrought": { expected: ownerOnly(200) },
  "GET /api/v1/lists": anyone,
  "POST /api/v1/lists": { expected: members(201) },
  "GET /api/v1/members/{handle}/lists": follows,
  // Ada's, for everybody while her profile is; Grace was asked to edit it with her.
  "GET /api/v1/lists/{id}": viewing,
  "PATCH /api/v1/lists/{id}": { expected: hidden({ ...members(403), owner: 200 }) },
  "DELETE /api/v1/lists/{id}": { expected: hidden({ ...members(403), owner: 204 }) },
  "PUT /api/v1/lists/{id}/films/{slug}": { expected: hidden({ ...members(403), owner: 204 }) },
  "PATCH /api/v1/lists/{id}/films/{slug}": { expected: hidden({ ...members(403), owner: 204 }) },
  "DELETE /api/v1/lists/{id}/films/{slug}": { expected: hidden({ ...members(403), owner: 204 }) },
  "PUT /api/v1/lists/{id}/films/{slug}/place": { expected: hidden({ ...members(403), owner: 204 }) },
  "GET /api/v1/lists/{id}/changes": {
    expected: hidden({ ...members(403), owner: 200 }),
    whenPrivate: { ...ownerOnly(200), follower: 403 },
  },
  "POST /api/v1/lists/{id}/changes/{number}/undo": { expected: hidden({ ...members(403), owner: 204 }) },
  "POST /api/v1/lists/{id}/clone": { expected: hidden(members(201)) },
  // Her own is not hers to like.
  "PUT /api/v1/lists/{id}/like": { expected: hidden(notOneself(members(200))) },
  "DELETE /api/v1/lists/{id}/like": { expected: hidden(notOneself(members(200))) },
  "POST /api/v1/lists/{id}/comments": { expected: hidden(members(201)) },
  // Ada's, below it.
  "PATCH /api/v1/list-comments/{id}": { expected: hidden({ ...members(403), owner: 200 }) },
  "DELETE /api/v1/list-comments/{id}": { expected: hidden({ ...members(403), owner: 204 }) },
  // Ada herself, who needs no asking.
  "PUT /api/v1/lists/{id}/editors/{handle}": {
    expected: hidden({ ...members(403), owner: 409 }),
    whenPrivate: { ...ownerOnly(409), follower: 403 },
  },
  "DELETE /api/v1/lists/{id}/editors/{handle}": {
    expected: hidden({ ...members(403), owner: 204 }),
    whenPrivate: { ...ownerOnly(204), follower: 403 },
  },
  "PUT /api/v1/lists/{id}/invitation": { expected: hidden({ ...members(403), follower: 204 }) },
  "DELETE /api/v1/lists/{id}/invitation": { expected: hidden(members(204)) },
  // Its link is nobody's.
  "GET /api/v1/shared-lists/{token}": { expected: all(404) },
};
