import { SavedNote } from "@/components/profiles/saved-note";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitTags } from "@/lib/forum/threads/actions";
import type { Thread } from "@/lib/forum/threads/schema";
import { TagsField } from "./tags-field";

/** Gives a thread other tags. */
export function TagsForm({ thread: { id, tags } }: { thread: Thread }) {
  return (
    <Form action={submitTags} className="grid justify-items-start gap-3">
      <input type="hidden" name="id" value={id} />
      <TagsField tags={tags} className="w-full" />
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary">
          Save<span className="sr-only"> the tags</span>
        </SubmitButton>
        <SavedNote>Saved</SavedNote>
        <Refresh />
      </div>
    </Form>
  );
}
