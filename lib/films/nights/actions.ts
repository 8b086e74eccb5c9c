"use server";
import { redirect } from "next/navigation";
import { action } from "@/lib/web/action";
import { cancelNight } from "./cancel-night";
import { handOverNight } from "./hand-over-night";
import { inviteToNight } from "./invite-to-night";
import { joinNight } from "./join-night";
import { leaveNight } from "./leave-night";
import { openNightTalk } from "./open-night-talk";
import { planNight } from "./plan-night";
import { removeFromNight } from "./remove-from-night";
import {
  guestParams,
  hostInput,
  inviteInput,
  nightParams,
  planNightInput,
  setNightForm,
  voteForm,
} from "./schema";
import { setNight } from "./set-night";
import { voteOnNight } from "./vote-on-night";

export const submitNight = action(planNightInput, async (actor, input) => {
  const { id } = await planNight(actor, input);
  redirect(`/watch-nights/${id}`);
});
export const submitInvitation = action(inviteInput.extend(nightParams.shape), inviteToNight, "Asked.");
export const submitYes = action(nightParams, joinNight);
export const submitLeave = action(nightParams, async (actor, input) => {
  await leaveNight(actor, input);
  redirect("/watch-nights");
});
export const submitRemoval = action(guestParams, removeFromNight);
export const submitHost = action(hostInput.extend(nightParams.shape), handOverNight);
export const submitNightVote = action(voteForm, voteOnNight);
export const submitDecision = action(setNightForm, setNight, ({ isTold }) =>
  isTold ? "Saved. The others hear of it." : "Saved.",
);
export const submitNightOff = action(nightParams, cancelNight);
export const submitNightTalk = action(nightParams, async (actor, input) => {
  const { conversationId } = await openNightTalk(actor, input);
  redirect(conversationId ? `/messages/${conversationId}` : `/watch-nights/${input.id}`);
});
