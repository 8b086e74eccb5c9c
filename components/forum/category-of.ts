import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/lib/auth/actor";
import { listCategories } from "@/lib/forum/categories/queries";
import type { Category } from "@/lib/forum/categories/schema";
import { pageViewer } from "@/lib/web/page";

export type FoundCategory = {
  viewer: Viewer;
  category: Category;
  /** What it stands under. */
  parent: Category | null;
  children: Category[];
};

/** Who looks and at which category, read once for the page and its title. */
export const categoryOf = cache(async (slug: string): Promise<FoundCategory> => {
  const viewer = await pageViewer();
  const { items } = await listCategories(viewer);
  for (const { children, ...top } of items) {
    if (top.slug === slug) return { viewer, category: top, parent: null, children };
    const child = children.find((each) => each.slug === slug);
    if (child) return { viewer, category: child, parent: top, children: [] };
  }
  return notFound();
});
