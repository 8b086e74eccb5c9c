import { createCategory } from "@/lib/forum/categories/create-category";
import { listCategories } from "@/lib/forum/categories/queries";
import { category, categoryTree, createCategoryInput } from "@/lib/forum/categories/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "The categories of the forum, as a tree", who: "anyone", answer: categoryTree },
  ({ actor }) => listCategories(actor),
);

export const POST = endpoint(
  {
    summary: "Open a category; for the staff",
    who: "moderator",
    body: createCategoryInput,
    answer: category,
    status: 201,
  },
  ({ actor, body }) => createCategory(actor, body),
);
