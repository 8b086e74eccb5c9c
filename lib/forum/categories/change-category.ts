import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertAllowed } from "@/lib/platform/errors";
import { canKeepForum } from "../policy";
import { STAFF_ONLY } from "../refusals";
import { getCategory } from "./queries";
import type { Category, CategoryChanges, CategoryRef } from "./schema";
import { writeCategory } from "./write-category";

/** Changes what is given of a category: words, colour, place, who may what, whether it is archived. Its address stays. Staff of the site. */
export async function changeCategory(
  actor: Actor,
  { slug, ...changes }: CategoryChanges & CategoryRef,
): Promise<Category> {
  assertAllowed(canKeepForum(actor), STAFF_ONLY);
  const { id } = await getCategory(actor, slug);
  await writeCategory(actor, id, changes, "forum.category-changed");
  return getCategory(actor, slug);
}
