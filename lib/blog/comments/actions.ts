"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isHeld } from "@/lib/moderation/held/schema";
import { action } from "@/lib/web/action";
import { ref } from "../schema";
import { commentOnPost } from "./comment-on-post";
import { getComment } from "./queries";
import { commentInput } from "./schema";
import { setCommentsOpen } from "./set-comments-open";

/** A field that answers nothing is empty. */
const commentForm = commentInput.extend({
  slug: ref,
  answers: z.preprocess((value) => value || undefined, commentInput.shape.answers),
});

export const submitComment = action(commentForm, async (actor, input) => {
  const said = await commentOnPost(actor, input);
  const { id } = said;
  if (isHeld(said)) return redirect(`/held#held-${id}`);
  const { discussion } = await getComment(actor, id);
  redirect(`/blog/${discussion.slug}?comment=${id}#comment-${id}`);
});

const turnForm = z.object({ slug: ref, isOpen: z.stringbool({ error: "Open, or not." }) });

export const turnComments = action(turnForm, async (actor, input) => {
  await setCommentsOpen(actor, input);
  redirect(`/blog/${input.slug}#comments`);
});
