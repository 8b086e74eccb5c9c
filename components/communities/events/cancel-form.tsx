import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitCancellation } from "@/lib/communities/events/actions";
import type { CommunityEvent } from "@/lib/communities/events/schema";

/** Calling an event off, with a word to those who wanted to come. */
export function CancelForm({ event: { id } }: { event: Pick<CommunityEvent, "id"> }) {
  return (
    <details className="max-w-2xl rounded-card border border-line p-4">
      <summary className="cursor-pointer text-bad">Call it off</summary>
      <Form action={submitCancellation} className="grid gap-4 pt-4">
        <input type="hidden" name="id" value={id} />
        <p className="text-ink-soft">
          Whoever said yes or maybe is told at once, and calendars show it as cancelled. It cannot be planned
          again, only anew.
        </p>
        <Field label="Why" name="note" optional hint="They read it with the news.">
          <Input type="text" maxLength={600} placeholder="The projector broke; we try again in May." />
        </Field>
        <SubmitButton variant="danger" className="justify-self-start" pending="Telling them…">
          Call the event off
        </SubmitButton>
      </Form>
    </details>
  );
}
