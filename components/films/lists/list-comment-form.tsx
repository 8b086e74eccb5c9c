import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { submitListComment } from "@/lib/films/lists/actions";
import { LIST_COMMENT_MOST } from "@/lib/films/lists/limits";

/** The field to say something to a list; it is empty again when that was taken in. */
export function ListCommentForm({ id, clientId }: { id: string; clientId: string }) {
  return (
    <Form action={submitListComment} className="grid gap-3" aria-label="Comment">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="clientId" value={clientId} />
      <Field label="Your comment" name="body" hideLabel>
        <Textarea
          rows={2}
          maxLength={LIST_COMMENT_MOST * 2}
          placeholder="What is missing, what stands too high?"
        />
      </Field>
      <SubmitButton size="sm" className="justify-self-start" pending="Sending your comment…">
        Comment
      </SubmitButton>
      <Refresh />
    </Form>
  );
}
