"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { commentHref, entryHref } from "../diary/entry-href";
import { entryParams } from "../diary/schema";
import { commentOnReview } from "./comment-on-review";
import { deleteReviewComment } from "./delete-comment";
import { likeReview } from "./like-review";
import { reviewCommentInput, reviewCommentParams } from "./schema";
import { unlikeReview } from "./unlike-review";

const likeForm = entryParams.extend({ likes: z.stringbool({ error: "Like it, or not." }) });

export const sendLike = action(likeForm, async (actor, { id, likes }) => {
  await (likes ? likeReview : unlikeReview)(actor, { id });
  redirect(entryHref(id));
});

export const submitReviewComment = action(
  reviewCommentInput.extend(entryParams.shape),
  async (actor, input) => {
    const { id } = await commentOnReview(actor, input);
    redirect(commentHref(input.id, id));
  },
);

const removeForm = reviewCommentParams.extend({ entryId: entryParams.shape.id });

export const removeReviewComment = action(removeForm, async (actor, { id, entryId }) => {
  await deleteReviewComment(actor, { id });
  redirect(`${entryHref(entryId)}#comments`);
});
