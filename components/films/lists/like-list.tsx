"use client";
import { submitListLike } from "@/lib/films/lists/actions";
import { api } from "@/lib/web/api-client";
import { LikeForm } from "../likes/like-form";

type Props = { id: string; title: string; likes: boolean; likeCount: number };

/** Likes a list, or no longer. */
export function LikeList({ id, title, likes, likeCount }: Props) {
  return (
    <LikeForm
      id={id}
      what={title}
      likes={likes}
      likeCount={likeCount}
      action={submitListLike}
      send={(next) => api(next ? "PUT" : "DELETE", "/lists/{id}/like", { params: { id } })}
    />
  );
}
