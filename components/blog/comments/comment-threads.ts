import type { Comment } from "@/lib/blog/comments/schema";

export type CommentThread = {
  /** The comment the answers stand under; null where it stands on an earlier page, or the viewer does not meet it. */
  root: Comment | null;
  rootId: string;
  answers: Comment[];
};

/** Comments as they come from a page, each with the answers that follow it. */
export function commentThreads(comments: readonly Comment[]): CommentThread[] {
  const threads: CommentThread[] = [];
  for (const each of comments) {
    const rootId = each.parentId ?? each.id;
    let thread = threads.at(-1);
    if (thread?.rootId !== rootId) {
      thread = { root: each.parentId ? null : each, rootId, answers: [] };
      threads.push(thread);
    }
    if (each.parentId) thread.answers.push(each);
  }
  return threads;
}
