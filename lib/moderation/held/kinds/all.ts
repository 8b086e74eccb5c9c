import "server-only";
import type { HeldKind } from "../kind";
import { HELD_KINDS, type HeldKindName } from "../kind-names";
import { blogComment } from "./blog-comment";
import { film } from "./film";
import { forumPost } from "./forum-post";
import { forumThread } from "./forum-thread";

const ALL: Record<HeldKindName, HeldKind> = {
  "forum-thread": forumThread,
  "forum-post": forumPost,
  "blog-comment": blogComment,
  film,
};

/** How words of a kind are published. A new kind is a file beside this one, a line here, and its name in kind-names.ts. */
export function heldKindOf(name: string): HeldKind {
  const known = HELD_KINDS.find((each) => each === name);
  if (!known) throw new Error(`Nobody knows how a “${name}” is held.`);
  return ALL[known];
}
