import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { addRule } from "@/lib/moderation/rules/actions";
import { PATTERN_MOST } from "@/lib/moderation/rules/rule-actions";
import { RULE_OPTIONS } from "./rule-options";

/** Words to watch for from now on. */
export function AddRule() {
  return (
    <Form action={addRule} className="grid gap-4 rounded-card border border-line bg-surface p-4">
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <Field
          label="Words"
          name="pattern"
          hint="Whole words; a star at an end stands for any letters. Accents, capitals and look-alike digits make no difference."
          required
        >
          <Input type="text" maxLength={PATTERN_MOST} autoComplete="off" autoCapitalize="none" />
        </Field>
        <Field label="What happens" name="action">
          <Select defaultValue="hold" options={RULE_OPTIONS} />
        </Field>
      </div>
      <SubmitButton className="justify-self-start">Add</SubmitButton>
      <Refresh />
    </Form>
  );
}
