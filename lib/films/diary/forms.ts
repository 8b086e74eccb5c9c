import { z } from "zod";
import { entryParams, logViewingInput, viewingChanges } from "./schema";

// What forms send: a box that is not ticked sends nothing, an empty field sends nothing in it.
const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");
const orNull = (value: unknown) => value || null;
const apart = (value: unknown) =>
  typeof value === "string"
    ? value
        .split(",")
        .map((tag) => tag.trim())
        .filter(Boolean)
    : value;

const fields = {
  watchedOn: z.preprocess(orNull, viewingChanges.shape.watchedOn),
  rating: z.preprocess(orNull, viewingChanges.shape.rating),
  liked: ticked,
  isRewatch: ticked,
  hasSpoilers: ticked,
  tags: z.preprocess(apart, viewingChanges.shape.tags),
};

export const logForm = logViewingInput.extend({
  ...fields,
  watchedOn: z.preprocess(orNull, logViewingInput.shape.watchedOn),
  rating: z.preprocess(orNull, logViewingInput.shape.rating),
  tags: z.preprocess(apart, logViewingInput.shape.tags),
});
export const changeForm = viewingChanges.extend(entryParams.shape).extend(fields);
