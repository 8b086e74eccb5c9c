"use client";
import { sendLike } from "@/lib/films/reviews/actions";
import { api } from "@/lib/web/api-client";
import { LikeForm } from "../likes/like-form";

type Props = { id: string; name: string; count: number; isLiked: boolean };

/** Likes a review, or no longer. */
export function LikeReview({ id, name, count, isLiked }: Props) {
  return (
    <LikeForm
      id={id}
      what={`the review by ${name}`}
      quiet
      likes={isLiked}
      likeCount={count}
      action={sendLike}
      send={async (next) => {
        const now = await api(next ? "PUT" : "DELETE", "/diary/{id}/like", { params: { id } });
        return { likes: now.isLiked, likeCount: now.likeCount };
      }}
    />
  );
}
