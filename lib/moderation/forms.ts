import { z } from "zod";
import { decideHeldInput } from "./held/schema";
import { caseParams, decideInput, decideManyInput } from "./schema";

const fields = z.record(z.string(), z.unknown());

/** Under a case: a box that is ticked, or not sent at all. */
export const decideForm = z.preprocess((sent) => {
  const form = fields.parse(sent);
  return { ...form, removes: form.removes === "on" };
}, decideInput.safeExtend(caseParams.shape));

/** Under a queue: one box that is ticked comes alone, several as a list. */
function ticked<S extends z.ZodType>(input: S) {
  return z.preprocess((sent) => {
    const form = fields.parse(sent);
    return { ...form, ids: [form.ids ?? []].flat() };
  }, input);
}
export const decideManyForm = ticked(decideManyInput);
export const decideHeldForm = ticked(decideHeldInput);
