"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { DeleteWords } from "@/components/talk/delete-words";
import { api } from "@/lib/web/api-client";
import type { PostFacts } from "./post-facts";

type Props = { post: PostFacts; trigger: ReactNode; onClose: () => void };

/** Deleting a post of one's own, or as staff anybody's. */
export function DeletePost({ post: { id, number, name, isMine }, trigger, onClose }: Props) {
  const router = useRouter();
  return (
    <DeleteWords
      title={`Delete post ${number}?`}
      description="Its words go for everybody, at once, and cannot be brought back. Its number stays."
      author={isMine ? null : name}
      remove={async (reason) => {
        await api("DELETE", "/forum/posts/{id}", { params: { id }, query: { reason } });
        router.refresh();
      }}
      trigger={trigger}
      onClose={onClose}
    />
  );
}
