import { ChartColumn } from "lucide-react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";

const KINDS = [
  { value: "single", label: "One of them" },
  { value: "multiple", label: "As many as one likes" },
  { value: "ranked", label: "Put in order" },
];
const CLOSES = [
  { value: "", label: "Never" },
  { value: "1", label: "In a day" },
  { value: "3", label: "In three days" },
  { value: "7", label: "In a week" },
  { value: "30", label: "In thirty days" },
];

/** A poll in the first post of a thread, folded until one wants it. No options, no poll. */
export function PollFields({ error }: { error: string | undefined }) {
  return (
    <details
      open={error ? true : undefined}
      className="group rounded-card border border-line bg-surface open:pb-4"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 px-4 text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChartColumn aria-hidden="true" className="size-4" />
        Add a poll
      </summary>
      <div className="grid gap-4 px-4 pt-2 sm:grid-cols-2">
        <Field
          label="Options"
          name="pollOptions"
          hint="One a line, two to ten. The title asks the question."
          error={error}
          className="sm:col-span-2"
        >
          <Textarea rows={4} />
        </Field>
        <Field label="One chooses" name="pollKind">
          <Select defaultValue="single" options={KINDS} />
        </Field>
        <Field label="It closes" name="pollCloses">
          <Select defaultValue="" options={CLOSES} />
        </Field>
        <Checkbox
          name="pollHides"
          label="Results are shown to those who have voted"
          hint="And to everybody, once it has closed."
          className="sm:col-span-2"
        />
      </div>
    </details>
  );
}
