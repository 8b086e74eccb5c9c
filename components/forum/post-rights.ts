import { type Actor, isStaff } from "@/lib/auth/actor";
import { canDeletePost, canEditPost, canReplyIn, canReportPost, canSolveThread } from "@/lib/forum/policy";
import type { Post } from "@/lib/forum/posts/schema";
import type { Thread } from "@/lib/forum/threads/schema";
import type { PostRights } from "./post-facts";

/** What a member can do with a post. */
export function rightsOver(viewer: Actor, thread: Thread, post: Post): PostRights {
  return {
    canReply: canReplyIn(viewer, thread),
    canEdit: canEditPost(viewer, thread, post),
    canDelete: canDeletePost(viewer, thread, post),
    canReport: canReportPost(viewer, post),
    canSolve: post.number > 1 && canSolveThread(viewer, thread),
    hasHistory: post.editedAt !== null && (viewer.id === post.author.id || isStaff(viewer)),
  };
}
