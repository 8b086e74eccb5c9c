"use client";
import { ToggledReactions } from "@/components/talk/toggled-reactions";
import type { Post } from "@/lib/forum/posts/schema";
import { api } from "@/lib/web/api-client";

type Props = { id: string; number: number; reactions: Post["reactions"] };

/** Emoji under a post, for members. */
export function PostReactions({ id, number, reactions }: Props) {
  const params = { id };
  return (
    <ToggledReactions
      label={`Reactions to post ${number}`}
      reactions={reactions}
      react={async (emoji, isMine) => {
        const post = isMine
          ? await api("PUT", "/forum/posts/{id}/reactions", { params, body: { emoji } })
          : await api("DELETE", "/forum/posts/{id}/reactions", { params, query: { emoji } });
        return post.reactions;
      }}
    />
  );
}
