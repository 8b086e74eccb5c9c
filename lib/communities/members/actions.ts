"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { communityParams, muteCommunityInput } from "../schema";
import { askToJoin } from "./ask-to-join";
import { changeRole } from "./change-role";
import { changeCommunitySettings } from "./change-settings";
import { decideRequest } from "./decide-request";
import { declineInvite } from "./decline-invite";
import { followLink } from "./follow-link";
import { inviteMember } from "./invite-member";
import { joinCommunity } from "./join-community";
import { leaveCommunity } from "./leave-community";
import { liftBan } from "./lift-ban";
import { makeLink, revokeLink } from "./make-link";
import { muteCommunity, unmuteCommunity } from "./mute-community";
import { banMember, removeMember } from "./remove-member";
import {
  askInput,
  banInput,
  decision,
  inviteInput,
  linkIdParams,
  linkInput,
  linkToken,
  removeInput,
  roleInput,
} from "./schema";
import { withdrawRequest } from "./withdraw-request";

const somebody = communityParams.extend(inviteInput.shape);

export const submitJoin = action(communityParams, async (actor, input) => {
  const { slug } = await joinCommunity(actor, input);
  redirect(`/communities/${slug}`);
});
export const submitLeave = action(communityParams, async (actor, input) => {
  await leaveCommunity(actor, input);
  redirect("/communities");
});
export const submitRequest = action(
  askInput.extend(communityParams.shape),
  askToJoin,
  "You have asked. You hear from us when somebody has decided.",
);
export const dropRequest = action(communityParams, withdrawRequest, "Taken back.");
export const submitRequestAnswer = action(decision.extend(somebody.shape), decideRequest);
export const submitInvite = action(somebody, inviteMember, "Invited.");
export const dropInvite = action(communityParams, declineInvite);
export const submitLink = action(linkInput.extend(communityParams.shape), makeLink);
export const dropLink = action(linkIdParams, revokeLink);
export const submitFollowLink = action(linkToken, async (actor, input) => {
  const { slug } = await followLink(actor, input);
  redirect(`/communities/${slug}`);
});
export const submitRole = action(roleInput.extend(somebody.shape), changeRole);
export const submitRemoval = action(removeInput.extend(somebody.shape), removeMember);
export const submitBan = action(banInput.extend(somebody.shape), banMember);
export const submitBanLift = action(somebody, liftBan);
export const submitMute = action(muteCommunityInput.extend(communityParams.shape), muteCommunity);
export const dropMute = action(communityParams, unmuteCommunity);
/** A switch that is off is not sent. */
const settingsForm = z.object({ showsPresence: z.literal("on").optional().transform(Boolean) });
export const saveCommunitySettings = action(settingsForm, changeCommunitySettings);
