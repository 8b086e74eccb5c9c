import { z } from "zod";
import { changeCategory } from "@/lib/forum/categories/change-category";
import { deleteCategory } from "@/lib/forum/categories/delete-category";
import { getCategory } from "@/lib/forum/categories/queries";
import { category, categoryChanges, categoryParams } from "@/lib/forum/categories/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A category of the forum", who: "anyone", params: categoryParams, answer: category },
  ({ actor, params }) => getCategory(actor, params.slug),
);

export const PATCH = endpoint(
  {
    summary: "Change what is given of a category, its place among others too; for the staff",
    who: "moderator",
    params: categoryParams,
    body: categoryChanges,
    answer: category,
  },
  ({ actor, params, body }) => changeCategory(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take away a category that nothing hangs on; for the staff",
    who: "moderator",
    params: categoryParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => deleteCategory(actor, params),
);
