import type { Category, CategoryTree } from "@/lib/forum/categories/schema";

/** The categories of a tree for a select, each with what it stands under in its name. */
export function categoryOptions(
  tree: CategoryTree["items"],
  isOffered: (category: Category) => boolean = () => true,
): { value: string; label: string }[] {
  return tree
    .flatMap(({ children, ...top }) => [
      { category: top, label: top.name },
      ...children.map((category) => ({ category, label: `${top.name}: ${category.name}` })),
    ])
    .filter(({ category }) => isOffered(category))
    .map(({ category, label }) => ({ value: category.slug, label }));
}
