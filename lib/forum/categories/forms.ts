import { z } from "zod";
import { categoryChanges, categoryParams, createCategoryInput } from "./schema";

/** A select that stands at "the top" sends nothing. */
const orTop = (value: unknown) => (value === "" ? null : value);
const tick = z.enum(["true", "false"]).transform((value) => value === "true");

/** Opening a category, as its form sends it. */
export const newCategoryForm = createCategoryInput.extend({
  parentId: z.preprocess(orTop, createCategoryInput.shape.parentId),
  hasAnswers: tick.default(false),
});

/** Changing one: all of it, or only its place, or only whether it is archived. */
export const changeCategoryForm = categoryChanges
  .extend({
    parentId: z.preprocess(orTop, categoryChanges.shape.parentId),
    position: z.coerce.number().pipe(categoryChanges.shape.position.unwrap()).optional(),
    hasAnswers: tick.optional(),
    isArchived: tick.optional(),
  })
  .extend(categoryParams.shape);
