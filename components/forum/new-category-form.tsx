import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { openCategory } from "@/lib/forum/categories/actions";
import type { Category } from "@/lib/forum/categories/schema";
import { CategoryFields } from "./category-fields";

/** Opens a category. */
export function NewCategoryForm({ tops }: { tops: Category[] }) {
  return (
    <Form action={openCategory} className="grid gap-4 rounded-card border border-line border-dashed p-4">
      <h2 className="font-serif text-ink text-xl">A new category</h2>
      <CategoryFields tops={tops} />
      <SubmitButton variant="secondary" className="justify-self-start">
        Open it
      </SubmitButton>
    </Form>
  );
}
