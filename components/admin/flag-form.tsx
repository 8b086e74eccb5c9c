import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { turn } from "@/lib/admin/actions";
import type { FlagName } from "@/lib/platform/flag-names";

const NAMES: Record<FlagName, string> = {
  registration: "Joining",
  messaging: "Messages",
  uploads: "Pictures",
  payments: "Payments",
  studio: "The studio",
};

/** A part of Lumo that may be switched off, felt everywhere within a minute. */
export function FlagForm({ name, isOn }: { name: FlagName; isOn: boolean }) {
  return (
    <details key={String(isOn)} className="border-line border-b py-3 last:border-0">
      <summary className="flex min-h-8 cursor-pointer items-center justify-between gap-3 text-ink">
        {NAMES[name]}
        <Badge tone={isOn ? "good" : "bad"}>{isOn ? "On" : "Off"}</Badge>
      </summary>
      <Form action={turn} className="grid gap-3 pt-3">
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="to" value={isOn ? "off" : "on"} />
        <Field label="Reason" name="reason" hint="It is kept in the records.">
          <Input type="text" maxLength={500} />
        </Field>
        <SubmitButton variant={isOn ? "danger" : "secondary"} size="sm" className="justify-self-start">
          {isOn ? "Switch it off" : "Switch it on"}
        </SubmitButton>
      </Form>
    </details>
  );
}
