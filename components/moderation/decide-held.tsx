import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryButton } from "@/components/ui/summary-button";
import { Textarea } from "@/components/ui/textarea";
import { approveHeld, refuseHeld } from "@/lib/moderation/held/actions";

/** The two answers to words that wait; a refusal says why. */
export function DecideHeld({ id, title }: { id: string; title: string }) {
  const about = <span className="sr-only">: {title}</span>;
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Form action={approveHeld}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton size="sm">Approve{about}</SubmitButton>
      </Form>
      <details className="group min-w-0 flex-1">
        <SummaryButton className="group-open:mb-3">Refuse…{about}</SummaryButton>
        <Form action={refuseHeld} className="grid gap-3">
          <input type="hidden" name="id" value={id} />
          <Field label="Reason" name="reason" hint="Its author reads it." required>
            <Textarea maxLength={500} rows={2} />
          </Field>
          <SubmitButton variant="danger" size="sm" className="justify-self-start">
            Refuse{about}
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}
