"use server";
import { redirect } from "next/navigation";
import { action } from "@/lib/web/action";
import { editEventForm } from "../events/schema";
import { communityParams } from "../schema";
import { callOffRound } from "./call-off-round";
import { changeRound } from "./change-round";
import { moveRoundOn } from "./move-round-on";
import { nominateFilm } from "./nominate-film";
import { planMeeting } from "./plan-meeting";
import { planRound } from "./plan-round";
import { saveClub } from "./save-club";
import { sayWatched, unsayWatched } from "./say-watched";
import {
  callOffInput,
  changeRoundForm,
  clubInput,
  moveOnInput,
  nominateInput,
  nominationParams,
  planRoundForm,
  roundParams,
  voteInput,
} from "./schema";
import { voteInRound } from "./vote-in-round";
import { withdrawNomination } from "./withdraw-nomination";

export const submitClub = action(clubInput.extend(communityParams.shape), saveClub, "Saved.");
export const submitRound = action(planRoundForm, async (actor, input) => {
  await planRound(actor, input);
  redirect(`/communities/${input.slug}/club`);
});
export const submitRoundChange = action(changeRoundForm, changeRound, "Saved.");
export const submitMoveOn = action(moveOnInput.extend(roundParams.shape), moveRoundOn);
export const submitCallOff = action(callOffInput.extend(roundParams.shape), callOffRound);
export const submitNomination = action(nominateInput.extend(roundParams.shape), nominateFilm, "Nominated.");
export const submitWithdrawal = action(nominationParams, withdrawNomination);
export const submitVote = action(voteInput.extend(roundParams.shape), voteInRound, "Your vote counts.");
export const submitWatched = action(roundParams, sayWatched);
export const submitUnwatched = action(roundParams, unsayWatched);
export const submitMeeting = action(editEventForm, planMeeting, "Planned.");
