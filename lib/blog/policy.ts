import { isAdmin, type Viewer } from "@/lib/auth/actor";
import type { Comment, Discussion } from "./comments/schema";
import type { Post } from "./schema";
import type { Draft } from "./writing/schema";

/** Who is a writer, who an editor. */
export function canGiveRoles(viewer: Viewer): boolean {
  return isAdmin(viewer);
}

/** Publishing, scheduling, taking down: editors. */
export function canPublish({ isEditor }: Pick<Draft, "isEditor">): boolean {
  return isEditor;
}

/** Its author until editors have taken it; editors always. */
export function canChangePost({ isEditor, state }: Pick<Draft, "isEditor" | "state">): boolean {
  return isEditor || state === "draft" || state === "review";
}

type Said = Pick<Comment, "author" | "deletedAt">;

/** Saying something to a post that one may read, while its comments are open. */
export function canComment(viewer: Viewer, { isOpen }: Pick<Discussion, "isOpen">): boolean {
  return viewer !== null && isOpen;
}

/** Saying one's own comment differently. */
export function canEditComment(viewer: Viewer, { author, deletedAt }: Said): boolean {
  return viewer?.id === author.id && !deletedAt;
}

/** Taking away one's own comment; as an editor or staff anybody's. */
export function canDeleteComment(
  viewer: Viewer,
  { mayKeep }: Pick<Discussion, "mayKeep">,
  { author, deletedAt }: Said,
): boolean {
  return !deletedAt && (mayKeep || viewer?.id === author.id);
}

/** Showing somebody else's comment to the staff. */
export function canReportComment(viewer: Viewer, { author, deletedAt }: Said): boolean {
  return viewer !== null && viewer.id !== author.id && !deletedAt;
}

/** Opening and closing the comments on a post: its author, the editors and the staff. */
export function canCloseComments(
  viewer: Viewer,
  { authorId, mayKeep }: Pick<Discussion, "authorId" | "mayKeep">,
): boolean {
  return mayKeep || viewer?.id === authorId;
}

/** Showing a published post of somebody else's to the staff. */
export function canReportPost(viewer: Viewer, { author, state }: Pick<Post, "author" | "state">): boolean {
  return viewer !== null && viewer.id !== author.id && state === "published";
}
