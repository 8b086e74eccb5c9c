"use server";
import { AppError } from "@/lib/platform/errors";
import { action } from "@/lib/web/action";
import { threadParams } from "../threads/schema";
import { closePoll } from "./close-poll";
import { voteForm } from "./forms";
import { voteInPoll } from "./vote-in-poll";

export const submitVote = action(voteForm, async (actor, { id, choices, takesBack }) => {
  if (choices.length === 0 && !takesBack) throw new AppError("invalid", "Choose something first.");
  await voteInPoll(actor, { id, choices });
});
export const submitPollClosing = action(threadParams, async (actor, input) => {
  await closePoll(actor, input);
});
