"use server";
import { revalidatePath } from "next/cache";
import type { Actor } from "@/lib/auth/actor";
import { action } from "@/lib/web/action";
import { addWordRule } from "./add-word-rule";
import { changeWordRule } from "./change-word-rule";
import { tryWords } from "./queries";
import { removeWordRule } from "./remove-word-rule";
import { addRuleInput, changeRuleInput, ruleParams, trialInput } from "./schema";

/** What staff does with a rule shows at once in their list. */
function inList<I>(run: (actor: Actor, input: I) => Promise<unknown>) {
  return async (actor: Actor, input: I): Promise<void> => {
    await run(actor, input);
    revalidatePath("/admin/words");
  };
}
export const addRule = action(addRuleInput, inList(addWordRule), "It holds within seconds.");
export const changeRule = action(changeRuleInput.extend(ruleParams.shape), inList(changeWordRule));
export const removeRule = action(ruleParams, inList(removeWordRule));
export const tryRules = action(trialInput, tryWords);
