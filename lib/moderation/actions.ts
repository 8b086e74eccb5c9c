"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import { action, openAction } from "@/lib/web/action";
import { byStaff, manyByStaff } from "@/lib/web/by-staff";
import { appealDecision } from "./appeal-decision";

import { claimCase } from "./claim-case";
import { decideCase } from "./decide-case";
import { decideCases } from "./decide-cases";
import { decideForm, decideManyForm } from "./forms";
import { judgeAppeal } from "./judge-appeal";
import { NO_DECISION } from "./refusals";
import { releaseCase } from "./release-case";
import { reportThing } from "./report-thing";
import { appealInput, caseParams, decisionParams, judgeInput, thingReport } from "./schema";
import { readLetterToken } from "./write-letter";

export const report = action(thingReport, async (actor, input) => {
  await reportThing(actor, input);
  redirect(`/report?${new URLSearchParams({ kind: input.kind, ref: input.ref, sent: "yes" })}`);
});

export const takeUp = action(caseParams, byStaff(claimCase));
export const putBack = action(caseParams, byStaff(releaseCase));
export const decide = action(decideForm, byStaff(decideCase));
export const judge = action(judgeInput.extend(caseParams.shape), byStaff(judgeAppeal));
export const decideMany = action(decideManyForm, manyByStaff(decideCases));

const REREAD = "We will look at it again. You will hear from us.";
export const appeal = action(
  appealInput.extend(decisionParams.shape),
  async (actor, input) => {
    await appealDecision(actor, input);
    revalidatePath("/settings/decisions");
  },
  REREAD,
);

const letterForm = appealInput.extend({ token: z.string().max(2_000) });
/** For whoever comes by the link of a letter and cannot sign in. */
export const appealByLetter = openAction(
  letterForm,
  async (_viewer, { token, words }) => {
    const opened = readLetterToken(token);
    if (!opened) throw new AppError("not_found", NO_DECISION);
    await appealDecision(opened.member, { id: opened.decisionId, words });
    revalidatePath("/decisions");
  },
  REREAD,
);
