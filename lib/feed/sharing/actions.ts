"use server";
import { action } from "@/lib/web/action";
import { changeActivity } from "./change-activity";
import { saveSharing } from "./save-sharing";
import { activityParams, changeActivityInput, sharingInput } from "./schema";

export const submitSharing = action(
  sharingInput,
  async (actor, input) => {
    await saveSharing(actor, input);
  },
  "Saved.",
);
export const submitActivity = action(activityParams.extend(changeActivityInput.shape), changeActivity);
