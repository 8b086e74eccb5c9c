"use server";
import { redirect } from "next/navigation";
import { momentIn } from "@/lib/communities/events/time-zone";
import { isHeld } from "@/lib/moderation/held/schema";
import { action } from "@/lib/web/action";
import { planThread } from "../planned/plan-thread";
import { tagThread } from "../tags/tag-thread";
import { deleteThread } from "./delete-thread";
import { deletionForm, keepThreadForm, newThreadForm, tagsForm } from "./forms";
import { keepThread } from "./keep-thread";
import { renameThread } from "./rename-thread";
import { renameThreadInput, threadParams, tieThreadInput } from "./schema";
import { startThread } from "./start-thread";
import { tieThread } from "./tie-film";

export const submitThread = action(newThreadForm, async (actor, { publishAt, ...input }) => {
  if (publishAt) {
    await planThread(actor, { ...input, publishAt });
    redirect("/forum/planned");
  }
  const started = await startThread(actor, input);
  redirect(isHeld(started) ? `/held#held-${started.id}` : `/forum/t/${started.slug}/${started.id}`);
});
export const submitTitle = action(renameThreadInput.extend(threadParams.shape), async (actor, input) => {
  const { slug, id } = await renameThread(actor, input);
  redirect(`/forum/t/${slug}/${id}`);
});
export const submitTags = action(
  tagsForm,
  async (actor, input) => {
    await tagThread(actor, input);
  },
  "Saved.",
);
export const submitFilm = action(
  tieThreadInput.extend(threadParams.shape),
  async (actor, input) => {
    await tieThread(actor, input);
  },
  "Kept.",
);
export const submitKeeping = action(
  keepThreadForm,
  async (actor, { closes, ...input }) => {
    const closesAt = closes ? momentIn(actor.timeZone, closes).toISOString() : null;
    await keepThread(actor, { ...input, closesAt });
  },
  "Kept.",
);
export const submitThreadDeletion = action(deletionForm, async (actor, { back, ...input }) => {
  await deleteThread(actor, input);
  redirect(`/forum/c/${back}`);
});
