"use server";
import { redirect } from "next/navigation";
import { action } from "@/lib/web/action";
import { removeCommunityPicture, uploadCommunityPicture } from "./change-picture";
import { closeCommunity } from "./close-community";
import { createCommunity } from "./create-community";
import { communityPictureForm, moveForm, newCommunityForm } from "./forms";
import { handOverCommunity, takeOverCommunity } from "./hand-over-community";
import { hideCommunity, showCommunity } from "./hide-community";
import { inviteInput } from "./members/schema";
import { moveCommunity } from "./move-community";
import { communityChanges, communityParams, hidingInput } from "./schema";
import { updateCommunity } from "./update-community";

const handOverForm = communityParams.extend(inviteInput.shape);

export const openCommunity = action(newCommunityForm, async (actor, input) => {
  const { slug } = await createCommunity(actor, input);
  redirect(`/communities/${slug}`);
});
export const saveCommunity = action(
  communityChanges.extend(communityParams.shape),
  updateCommunity,
  "Saved.",
);
export const giveCommunityAway = action(handOverForm, handOverCommunity, "It is theirs now.");
export const takeOver = action(communityParams, takeOverCommunity, "It is yours now.");
export const endCommunity = action(communityParams, async (actor, input) => {
  await closeCommunity(actor, input);
  redirect("/communities");
});
export const saveCommunityPicture = action(communityPictureForm, uploadCommunityPicture);
export const dropCommunityPicture = action(communityParams, removeCommunityPicture);
export const moveTo = action(moveForm, async (actor, input) => {
  const { slug } = await moveCommunity(actor, input);
  redirect(`/communities/${slug}/settings`);
});
const hidingForm = hidingInput.extend(communityParams.shape);
export const hideFromAll = action(hidingForm, hideCommunity);
export const showToAll = action(hidingForm, showCommunity);
