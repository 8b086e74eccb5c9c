import type { Viewer } from "@/lib/auth/actor";
import type { Post } from "@/lib/forum/posts/schema";
import type { Thread } from "@/lib/forum/threads/schema";

/** As much of a post as is shown of it: what goes over the wire for each of twenty. */
export type ShownPost = Pick<
  Post,
  "number" | "html" | "createdAt" | "editedAt" | "correctedAt" | "isFolded"
> & {
  id: string;
  author: { handle: string; name: string; avatarUrl: string | null };
  replyTo: { number: number; name: string; excerpt: string | null } | null;
  isMine: boolean;
  /** By whoever began the thread. */
  isOpener: boolean;
  isAnswer: boolean;
};

export function shownPost(viewer: Viewer, thread: Thread, post: Post): ShownPost {
  const { id, number, html, createdAt, editedAt, correctedAt, isFolded, author, replyTo } = post;
  const { handle, name, avatarUrl } = author;
  return {
    id,
    number,
    html,
    createdAt,
    editedAt,
    correctedAt,
    isFolded,
    author: { handle, name, avatarUrl },
    replyTo: replyTo && { number: replyTo.number, name: replyTo.author.name, excerpt: replyTo.excerpt },
    isMine: author.id === viewer?.id,
    isOpener: number > 1 && author.id === thread.author.id,
    isAnswer: thread.solvedNumber === number,
  };
}
