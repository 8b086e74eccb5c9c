import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { judge } from "@/lib/moderation/actions";

/** Looking again at what somebody else of the staff decided. */
export function JudgeForm({ id }: { id: string }) {
  return (
    <Form action={judge} className="grid gap-6">
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        legend="Your judgement"
        name="judgement"
        options={[
          { value: "upheld", label: "It stands", hint: "Nothing changes." },
          {
            value: "undone",
            label: "Undo it",
            hint: "What was taken away comes back where it can, and what held no longer does.",
          },
        ]}
      />
      <Field label="Reason" name="reason" hint="The member reads it.">
        <Textarea maxLength={500} rows={3} />
      </Field>
      <SubmitButton className="justify-self-start">Judge</SubmitButton>
    </Form>
  );
}
