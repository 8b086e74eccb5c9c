import type { Post } from "@/lib/forum/posts/schema";

export type PostFacts = {
  id: string;
  number: number;
  name: string;
  isMine: boolean;
  /** How the viewer keeps it; null when they do not. */
  bookmark: Post["bookmark"];
  isAnswer: boolean;
};
export type PostRights = {
  canReply: boolean;
  canEdit: boolean;
  canDelete: boolean;
  canReport: boolean;
  hasHistory: boolean;
  /** Saying that this answers what the thread asked. */
  canSolve: boolean;
};
