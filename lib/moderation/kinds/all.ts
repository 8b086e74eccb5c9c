import "server-only";
import type { Kind } from "../kind";
import { KINDS, type KindName } from "../kind-names";
import { blogComment } from "./blog-comment";
import { blogPost } from "./blog-post";
import { community } from "./community";
import { event } from "./event";
import { filmList } from "./film-list";
import { filmListComment } from "./film-list-comment";
import { forumPost } from "./forum-post";
import { forumThread } from "./forum-thread";
import { member } from "./member";
import { message } from "./message";
import { nomination } from "./nomination";
import { review } from "./review";
import { reviewComment } from "./review-comment";
import { roomMessage } from "./room-message";

const ALL: Record<KindName, Kind> = {
  member,
  message,
  "room-message": roomMessage,
  community,
  event,
  nomination,
  "forum-thread": forumThread,
  "forum-post": forumPost,
  "blog-post": blogPost,
  "blog-comment": blogComment,
  review,
  "review-comment": reviewComment,
  "film-list": filmList,
  "film-list-comment": filmListComment,
};

/** What can be done with a kind of thing. A new kind is a file beside this one, a line here, and its name in kind-names.ts. */
export function kindOf(name: string): Kind {
  const known = KINDS.find((each) => each === name);
  if (!known) throw new Error(`Nobody knows what a “${name}” is.`);
  return ALL[known];
}
