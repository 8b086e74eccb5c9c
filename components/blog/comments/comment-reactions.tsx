"use client";
import { ToggledReactions } from "@/components/talk/toggled-reactions";
import type { Comment } from "@/lib/blog/comments/schema";
import { api } from "@/lib/web/api-client";

type Props = { id: string; name: string; reactions: Comment["reactions"] };

/** Emoji under a comment, for members. */
export function CommentReactions({ id, name, reactions }: Props) {
  const params = { id };
  return (
    <ToggledReactions
      label={`Reactions to the comment by ${name}`}
      reactions={reactions}
      react={async (emoji, isMine) => {
        const comment = isMine
          ? await api("PUT", "/blog/comments/{id}/reactions", { params, body: { emoji } })
          : await api("DELETE", "/blog/comments/{id}/reactions", { params, query: { emoji } });
        return comment.reactions;
      }}
    />
  );
}
