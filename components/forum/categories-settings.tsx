import type { Category, CategoryTree } from "@/lib/forum/categories/schema";
import { CategorySettings } from "./category-settings";
import { NewCategoryForm } from "./new-category-form";

type Props = {
  tree: CategoryTree["items"] /** The address of the one that is open. */;
  open: string | undefined;
};

/** The categories of the forum as the staff keep them: in their order, with what stands under each. */
export function CategoriesSettings({ tree, open }: Props) {
  const tops = tree.map(({ children: _, ...top }) => top);
  const row = (category: Category, place: number, beside: number) => (
    <CategorySettings
      key={category.id}
      category={category}
      isOpen={category.slug === open}
      tops={tops}
      place={place}
      last={beside - 1}
    />
  );
  return (
    <div className="grid gap-8">
      <ul className="grid gap-2">
        {tree.map(({ children, ...top }, place) => (
          <li key={top.id} className="grid gap-2">
            {row(top, place, tree.length)}
            {children.length > 0 && (
              <div className="grid gap-2 pl-6">
                {children.map((child, at) => row(child, at, children.length))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <NewCategoryForm tops={tops} />
    </div>
  );
}
