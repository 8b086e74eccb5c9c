import { SavedNote } from "@/components/profiles/saved-note";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveCategory, submitCategoryDeletion } from "@/lib/forum/categories/actions";
import type { Category } from "@/lib/forum/categories/schema";
import { CategoryFields } from "./category-fields";

type Props = { category: Category; tops: Category[] };

/** The words and rights of a category, and the two ways to end it. */
export function CategoryForms({ category, tops }: Props) {
  const { slug, name, isArchived } = category;
  return (
    <div className="grid gap-6 border-line border-t p-4">
      <Form action={saveCategory} className="grid gap-4">
        <input type="hidden" name="slug" value={slug} />
        <CategoryFields category={category} tops={tops} />
        <div className="flex items-center gap-4">
          <SubmitButton variant="secondary">
            Save<span className="sr-only"> {name}</span>
          </SubmitButton>
          <SavedNote>Saved</SavedNote>
          <Refresh />
        </div>
      </Form>
      <div className="flex flex-wrap items-start gap-2">
        <Form action={saveCategory}>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="isArchived" value={String(!isArchived)} />
          <SubmitButton variant="ghost" size="sm">
            {isArchived ? "Open it again" : "Archive"}
            <span className="sr-only"> {name}</span>
          </SubmitButton>
          <Refresh />
        </Form>
        <Form action={submitCategoryDeletion}>
          <input type="hidden" name="slug" value={slug} />
          <SubmitButton variant="danger" size="sm">
            Delete<span className="sr-only"> {name}</span>
          </SubmitButton>
          <Refresh />
        </Form>
      </div>
    </div>
  );
}
