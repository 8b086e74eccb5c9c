import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TITLE_MOST } from "@/lib/forum/limits";
import { submitTitle } from "@/lib/forum/threads/actions";
import type { Thread } from "@/lib/forum/threads/schema";

/** Gives a thread another title. */
export function TitleForm({ thread: { id, title } }: { thread: Thread }) {
  return (
    <Form action={submitTitle} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="id" value={id} />
      <Field label="Title" name="title" className="min-w-60 flex-1">
        <Input type="text" defaultValue={title} maxLength={TITLE_MOST} />
      </Field>
      <SubmitButton variant="secondary">Rename</SubmitButton>
    </Form>
  );
}
