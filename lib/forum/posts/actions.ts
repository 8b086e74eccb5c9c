"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isHeld } from "@/lib/moderation/held/schema";
import { action } from "@/lib/web/action";
import { getThread } from "../threads/queries";
import { threadParams } from "../threads/schema";
import { replyInThread } from "./reply-in-thread";
import { replyInput } from "./schema";

/** A field that answers nothing is empty. */
const replyForm = replyInput
  .extend({ replyTo: z.preprocess((value) => value || undefined, replyInput.shape.replyTo) })
  .extend(threadParams.shape);

export const submitReply = action(replyForm, async (actor, input) => {
  const said = await replyInThread(actor, input);
  if (isHeld(said)) return redirect(`${said.href}#held-${said.id}`);
  const { number } = said;
  const { slug, id } = await getThread(actor, input.id);
  redirect(`/forum/t/${slug}/${id}/${number}#post-${number}`);
});
