"use server";
import { redirect } from "next/navigation";
import { action } from "@/lib/web/action";
import { communityParams } from "../schema";
import { answerEvent } from "./answer-event";
import { cancelEvent } from "./cancel-event";
import { createEvent } from "./create-event";
import { editEvent } from "./edit-event";
import { makeFeed } from "./make-feed";
import { revokeFeed } from "./revoke-feed";
import { answerInput, cancelInput, createEventForm, editEventForm, eventParams } from "./schema";

export const submitEvent = action(createEventForm, async (actor, input) => {
  const { id, community } = await createEvent(actor, input);
  redirect(`/communities/${community.slug}/events/${id}`);
});
export const submitEventChange = action(editEventForm, async (actor, input) => {
  const { id, community } = await editEvent(actor, input);
  redirect(`/communities/${community.slug}/events/${id}`);
});
export const submitCancellation = action(cancelInput.extend(eventParams.shape), async (actor, input) => {
  const { id, community } = await cancelEvent(actor, input);
  redirect(`/communities/${community.slug}/events/${id}`);
});
export const submitAnswer = action(answerInput.extend(eventParams.shape), answerEvent);
export const submitFeed = action(communityParams, makeFeed);
export const dropFeed = action(communityParams, revokeFeed);
