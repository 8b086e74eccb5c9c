import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** When a thread begins by itself. */
export function PlanField({ value, className }: { value?: string; className?: string }) {
  return (
    <Field
      label="Begins"
      name="publishAt"
      hint={value ? "On your own clock." : "A moment on your own clock. Left empty, at once."}
      optional={!value}
      required={Boolean(value)}
      className={className}
    >
      <Input type="datetime-local" defaultValue={value} className="sm:max-w-64" />
    </Field>
  );
}
