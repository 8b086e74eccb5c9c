import {
  about,
  anyone,
  bySiteStaff,
  hidden,
  member,
  memberDone,
  members,
  ownerOnly,
  type Row,
  writtenByOwner,
} from "../answers";

/** The forum. */
export const forumDoors: Record<string, Row> = {
  "GET /api/v1/forum/planned-threads": member,
  "POST /api/v1/forum/planned-threads": { expected: bySiteStaff(201) },
  // The planned one is Ada's, who is no staff; in its category only they plan.
  "PUT /api/v1/forum/planned-threads/{id}": { expected: { ...members(404), owner: 403 } },
  "DELETE /api/v1/forum/planned-threads/{id}": { expected: ownerOnly(204) },
  "GET /api/v1/forum/approval": { expected: bySiteStaff(200) },
  "PUT /api/v1/forum/approval": { expected: bySiteStaff(200) },
  "GET /api/v1/forum/categories": anyone,
  "POST /api/v1/forum/categories": { expected: bySiteStaff(201) },
  "GET /api/v1/forum/categories/{slug}": anyone,
  "PATCH /api/v1/forum/categories/{slug}": { expected: bySiteStaff(200) },
  // A thread hangs on it.
  "DELETE /api/v1/forum/categories/{slug}": { expected: bySiteStaff(409) },
  "PUT /api/v1/forum/categories/{slug}/level": { expected: members(204) },
  "GET /api/v1/forum/threads": anyone,
  "POST /api/v1/forum/threads": { expected: members(201) },
  // Ada's, with two posts of hers.
  "GET /api/v1/forum/threads/{id}": about,
  "PATCH /api/v1/forum/threads/{id}": { expected: hidden(writtenByOwner(200)) },
  "DELETE /api/v1/forum/threads/{id}": { expected: hidden(writtenByOwner(204)) },
  "PATCH /api/v1/forum/threads/{id}/keeping": { expected: bySiteStaff(200) },
  "PUT /api/v1/forum/threads/{id}/read": { expected: hidden(members(204)) },
  "PUT /api/v1/forum/threads/{id}/level": { expected: hidden(members(204)) },
  "PUT /api/v1/forum/threads/{id}/film": { expected: hidden(writtenByOwner(200)) },
  "PUT /api/v1/forum/threads/{id}/tags": { expected: hidden(writtenByOwner(200)) },
  // No answers are marked in its category.
  "PUT /api/v1/forum/threads/{id}/answer": { expected: hidden(writtenByOwner(409)) },
  "PUT /api/v1/forum/threads/{id}/vote": { expected: hidden(members(200)) },
  "DELETE /api/v1/forum/threads/{id}/poll": { expected: hidden(writtenByOwner(200)) },
  // There is no such thread to merge it into, nor does its second post say anything else than it must.
  "POST /api/v1/forum/threads/{id}/merge": { expected: bySiteStaff(404) },
  "POST /api/v1/forum/threads/{id}/split": { expected: bySiteStaff(201) },
  "POST /api/v1/forum/threads/read": member,
  "GET /api/v1/forum/news": member,
  "GET /api/v1/forum/feed": anyone,
  "GET /api/v1/forum/settings": member,
  "PUT /api/v1/forum/settings": member,
  "GET /api/v1/forum/tags": anyone,
  "PATCH /api/v1/forum/tags/{tag}": { expected: bySiteStaff(200) },
  "GET /api/v1/forum/drafts": member,
  "GET /api/v1/forum/drafts/{place}": member,
  "PUT /api/v1/forum/drafts/{place}": { expected: hidden(members(200)) },
  "DELETE /api/v1/forum/drafts/{place}": memberDone,
  "GET /api/v1/forum/threads/{id}/posts": about,
  "POST /api/v1/forum/threads/{id}/posts": { expected: hidden(members(201)) },
  "GET /api/v1/forum/posts/{id}": about,
  "PATCH /api/v1/forum/posts/{id}": { expected: hidden({ ...members(403), owner: 200 }) },
  "DELETE /api/v1/forum/posts/{id}": { expected: hidden(writtenByOwner(204)) },
  "PUT /api/v1/forum/posts/{id}/reactions": { expected: hidden(members(200)) },
  "DELETE /api/v1/forum/posts/{id}/reactions": { expected: hidden(members(200)) },
  "PUT /api/v1/forum/posts/{id}/bookmark": { expected: hidden(members(200)) },
  // Nobody learns whether there was one.
  "DELETE /api/v1/forum/posts/{id}/bookmark": memberDone,
  "GET /api/v1/forum/bookmarks": member,
  // The post is Ada's own.
  "POST /api/v1/forum/posts/{id}/report": { expected: hidden({ ...members(201), owner: 403 }) },
  // There are none yet, for anybody.
  "GET /api/v1/forum/posts/{id}/revisions": { expected: hidden(members(200)) },
};
