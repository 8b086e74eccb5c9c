import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { Decision } from "@/lib/moderation/schema";
import { APPEAL_DAYS } from "@/lib/moderation/verdicts";

type Props = Pick<ComponentProps<typeof Form>, "action"> & {
  decision: Decision;
  moment: Date;
  /** By what the decision is known: its id, or the token of a letter. */
  known: { name: "id" | "token"; value: string };
};

/** Asking for a decision to be looked at again, while that can be asked. */
export function AppealForm({ action, decision: { appeal, createdAt }, moment, known }: Props) {
  const last = new Date(createdAt).getTime() + APPEAL_DAYS * 24 * 3_600_000;
  if (appeal || moment.getTime() >= last) return null;
  return (
    <details className="border-line border-t pt-4">
      <summary className="cursor-pointer text-beam text-sm">Appeal</summary>
      <Form action={action} className="grid gap-4 pt-4">
        <input type="hidden" name={known.name} value={known.value} />
        <Field
          label="Why it is wrong"
          name="words"
          hint="Somebody else of the staff reads it. You can ask once, within 30 days."
        >
          <Textarea maxLength={2_000} />
        </Field>
        <SubmitButton variant="secondary" className="justify-self-start">
          Appeal
        </SubmitButton>
      </Form>
    </details>
  );
}
