import { z } from "zod";
import { threadParams } from "../threads/schema";
import { voteInput } from "./schema";

/** One choice, several, or places that were left empty. */
const chosen = (value: unknown) =>
  [value]
    .flat()
    .filter((each) => each !== undefined && each !== "")
    .map(Number);

/** A vote, as its form sends it. */
export const voteForm = z.strictObject({
  ...threadParams.shape,
  choices: z.preprocess(chosen, voteInput.shape.choices),
  /** Nothing is chosen on purpose. */
  takesBack: z.literal("true").optional(),
});
