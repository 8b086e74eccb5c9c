import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertAllowed } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";
import { canKeepForum } from "../policy";
import { STAFF_ONLY } from "../refusals";
import { getCategory } from "./queries";
import type { Category, CreateCategoryInput } from "./schema";
import { writeCategory } from "./write-category";

/** Opens a category, the last at the top or under another one; its address is made from its name and stays. Staff of the site. */
export async function createCategory(actor: Actor, input: CreateCategoryInput): Promise<Category> {
  assertAllowed(canKeepForum(actor), STAFF_ONLY);
  const id = newId();
  const slug = slugOf(input.name, `category-${id.slice(-8)}`);
  await writeCategory(actor, id, { ...input, slug }, "forum.category-created");
  return getCategory(actor, slug);
}
