"use server";
import { redirect } from "next/navigation";
import { action } from "@/lib/web/action";
import { changeCategory } from "./change-category";
import { createCategory } from "./create-category";
import { deleteCategory } from "./delete-category";
import { changeCategoryForm, newCategoryForm } from "./forms";
import { categoryParams } from "./schema";

export const openCategory = action(newCategoryForm, async (actor, input) => {
  const { slug } = await createCategory(actor, input);
  redirect(`/forum/c/${slug}`);
});
export const saveCategory = action(changeCategoryForm, changeCategory, "Saved.");
export const submitCategoryDeletion = action(categoryParams, deleteCategory, "Deleted.");
