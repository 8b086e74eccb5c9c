import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { report } from "@/lib/moderation/actions";
import { REASON_LABELS, REASONS } from "@/lib/moderation/reasons";
import type { Thing } from "@/lib/moderation/schema";

/** What is wrong with something, for staff. */
export function ReportForm({ kind, thing }: { kind: Thing["kind"]; thing: string }) {
  return (
    <Form action={report} className="grid gap-6">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="ref" value={thing} />
      <RadioGroup
        legend="What is wrong with it"
        name="reason"
        options={REASONS.map((value) => ({ value, label: REASON_LABELS[value] }))}
      />
      <Field label="Anything staff should know" name="note" optional>
        <Textarea maxLength={1_000} />
      </Field>
      <SubmitButton variant="danger" className="justify-self-start">
        Report
      </SubmitButton>
    </Form>
  );
}
