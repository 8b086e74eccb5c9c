import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitThreadDeletion } from "@/lib/forum/threads/actions";
import type { Thread } from "@/lib/forum/threads/schema";

type Props = { thread: Thread /** Whoever began it is told. */; isTold: boolean };

/** Takes a thread away, with everything in it. */
export function DeleteThreadForm({ thread: { id, category, author }, isTold }: Props) {
  return (
    <Form action={submitThreadDeletion} className="grid gap-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={category.slug} />
      <p className="text-ink-soft">
        Deleting takes the thread away with every post in it. It does not come back.
      </p>
      {isTold && (
        <Field label="Why" name="reason" hint={`${author.name} is told.`} optional>
          <Input type="text" maxLength={500} />
        </Field>
      )}
      <SubmitButton variant="danger" size="sm" className="justify-self-start">
        Delete the thread
      </SubmitButton>
    </Form>
  );
}
