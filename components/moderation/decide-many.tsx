import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { name: string; answers: { value: string; label: string }[] };

/** At the foot of a queue's form: the same for all that are ticked. */
export function DecideMany({ name, answers }: Props) {
  return (
    <fieldset className="grid gap-3 rounded-card border border-line bg-surface p-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto] sm:items-start">
      <legend className="sr-only">With all that are ticked</legend>
      <Field label="With all that are ticked" name={name}>
        <Select options={answers} />
      </Field>
      <Field label="Reason" name="reason" hint="Whoever they are about reads it.">
        <Input type="text" maxLength={500} />
      </Field>
      <SubmitButton variant="secondary" className="sm:mt-[1.6rem]">
        Decide
      </SubmitButton>
    </fieldset>
  );
}
