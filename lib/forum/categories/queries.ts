import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_CATEGORY } from "../refusals";
import { type Category, type CategoryTree, category } from "./schema";

const rows = z.array(z.object({ item: category }));

/** The categories that the viewer may read, as a tree. One round trip. */
export async function listCategories(viewer: Viewer): Promise<CategoryTree> {
  const found = rows.parse(
    await db.$queryRaw`SELECT item FROM list_forum_categories(${viewer?.id ?? null}::uuid)`,
  );
  const under = (parentId: string | null) =>
    found.map(({ item }) => item).filter((item) => item.parentId === parentId);
  return { items: under(null).map((item) => ({ ...item, children: under(item.id) })) };
}

/** A category by its address. One round trip. */
export async function getCategory(viewer: Viewer, slug: string): Promise<Category> {
  const [row] = rows.parse(
    await db.$queryRaw`SELECT item FROM get_forum_category(${viewer?.id ?? null}::uuid, ${slug})`,
  );
  assertFound(row, NO_CATEGORY);
  return row.item;
}
