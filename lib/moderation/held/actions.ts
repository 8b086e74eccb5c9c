"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/web/action";
import { byStaff, manyByStaff } from "@/lib/web/by-staff";

import { decideHeldForm } from "../forms";
import { approveWords } from "./approve-words";
import { claimWords } from "./claim-words";
import { decideHeld } from "./decide-held";
import { refuseWords } from "./refuse-words";
import { releaseWords } from "./release-words";
import { heldParams, refusalInput } from "./schema";
import { withdrawWords } from "./withdraw-words";

export const takeUpHeld = action(heldParams, byStaff(claimWords));
export const putBackHeld = action(heldParams, byStaff(releaseWords));
export const approveHeld = action(heldParams, byStaff(approveWords));
export const refuseHeld = action(refusalInput.extend(heldParams.shape), byStaff(refuseWords));
export const decideManyHeld = action(decideHeldForm, manyByStaff(decideHeld));

export const withdraw = action(heldParams, async (actor, input) => {
  await withdrawWords(actor, input);
  revalidatePath("/held");
});
