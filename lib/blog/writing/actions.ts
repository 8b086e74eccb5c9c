"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { momentIn } from "@/lib/communities/events/time-zone";
import { action } from "@/lib/web/action";
import { deletePost } from "./delete-post";
import { saveForm, scheduleForm, stepForm } from "./forms";
import { publishPost } from "./publish-post";
import { savePost } from "./save-post";
import { schedulePost } from "./schedule-post";
import { postId } from "./schema";
import { sendBackPost } from "./send-back-post";
import { startPost } from "./start-post";
import { submitPost } from "./submit-post";
import { unpublishPost } from "./unpublish-post";

export const openDraft = action(z.object({}), async (actor) => {
  const { id } = await startPost(actor);
  redirect(`/blog/write/${id}`);
});
export const saveDraft = action(saveForm, async (actor, input) => {
  await savePost(actor, input);
  redirect(`/blog/write/${input.id}`);
});
export const handIn = action(postId, async (actor, input) => {
  await submitPost(actor, input);
  redirect(`/blog/write/${input.id}`);
});
export const sendBack = action(stepForm, async (actor, input) => {
  await sendBackPost(actor, input);
  redirect("/blog/write");
});
export const publishNow = action(postId, async (actor, input) => {
  const { slug } = await publishPost(actor, input);
  redirect(`/blog/${slug}`);
});
export const scheduleFor = action(scheduleForm, async (actor, { id, at }) => {
  await schedulePost(actor, { id, at: momentIn(actor.timeZone, at) });
  redirect(`/blog/write/${id}`);
});
export const takeDown = action(stepForm, async (actor, input) => {
  await unpublishPost(actor, input);
  redirect(`/blog/write/${input.id}`);
});
export const throwAway = action(postId, async (actor, input) => {
  await deletePost(actor, input);
  redirect("/blog/write");
});
