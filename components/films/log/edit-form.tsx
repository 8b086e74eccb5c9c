import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeViewing, saveViewing } from "@/lib/films/diary/actions";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Entry } from "@/lib/films/diary/schema";
import { ViewingFields } from "./viewing-fields";

/** Says of a viewing what is so, or takes it out of the diary. */
export function EditForm({ entry, today }: { entry: Entry; today: string }) {
  return (
    <>
      <Form action={saveViewing} className="grid gap-6">
        <input type="hidden" name="id" value={entry.id} />
        <ViewingFields said={entry} today={today} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton>Save</SubmitButton>
          <LinkButton href={entryHref(entry.id)} variant="ghost">
            Leave it as it is
          </LinkButton>
        </div>
      </Form>
      <Form action={removeViewing} className="border-line border-t pt-6">
        <details>
          <summary className="inline-flex min-h-9 cursor-pointer items-center text-bad text-sm">
            Delete this viewing
          </summary>
          <p className="max-w-measure pt-2 pb-4 text-ink-soft text-sm">
            It goes with its review, its likes and its comments, and does not come back. That you watched the
            film, and your rating of it, stay.
          </p>
          <input type="hidden" name="id" value={entry.id} />
          <SubmitButton variant="danger">Delete for good</SubmitButton>
        </details>
      </Form>
    </>
  );
}
