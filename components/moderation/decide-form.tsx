import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { decide } from "@/lib/moderation/actions";
import { CORRECTABLE, KIND_NAMES } from "@/lib/moderation/kind-names";
import type { CaseView } from "@/lib/moderation/schema";
import { VERDICT_NAMES, VERDICTS, type Verdict } from "@/lib/moderation/verdicts";

const HINTS: Record<Verdict, string> = {
  dismiss: "Whoever reported it is told that it is within the rules.",
  edit: "Your words stand in place of theirs, with a mark; theirs are kept.",
  remove: "It is gone for everybody, until an appeal brings it back.",
  warn: "They read why, and nothing else happens.",
  silence: "They read, but do not write until it ends.",
  suspend: "They are signed out everywhere, and nobody sees them.",
};

const ENDS = [
  { value: "day", label: "A day" },
  { value: "week", label: "A week" },
  { value: "month", label: "A month" },
  { value: "never", label: "For good" },
];

type Props = { item: CaseView /** Silencing and suspending is for them. */; isSiteStaff: boolean };

/** What becomes of a case. About nobody, only the thing itself can be judged. */
export function DecideForm({ item, isSiteStaff }: Props) {
  const { id, kind, member, evidence } = item;
  const reported = evidence.messages.find(({ seq }) => seq === evidence.reportedSeq)?.body;
  const described = evidence.words.find(({ label }) => label === "Description")?.text;
  const words = item.words ?? reported ?? described ?? "";
  const isOfWords = words !== "" && CORRECTABLE.includes(kind);
  const offered: Record<Verdict, boolean> = {
    dismiss: true,
    edit: isOfWords,
    remove: true,
    warn: member !== null,
    silence: member !== null && isSiteStaff,
    suspend: member !== null && isSiteStaff,
  };
  const verdicts = VERDICTS.filter((each) => offered[each]);
  return (
    <Form action={decide} className="group/decide grid gap-6">
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        legend="What shall happen"
        name="verdict"
        options={verdicts.map((value) => ({ value, label: VERDICT_NAMES[value], hint: HINTS[value] }))}
      />
      {isOfWords && (
        <Field
          label="What shall stand there"
          name="words"
          className="hidden group-has-[[value=edit]:checked]/decide:grid"
        >
          <Textarea defaultValue={words} rows={words.length > 1_000 ? 16 : 6} />
        </Field>
      )}
      {member && (
        <>
          <Field
            label="For how long"
            name="ends"
            className="hidden max-w-64 group-has-[[value=silence]:checked]/decide:grid group-has-[[value=suspend]:checked]/decide:grid"
          >
            <Select defaultValue="week" options={ENDS} />
          </Field>
          <Checkbox
            name="removes"
            label={`Also take the ${KIND_NAMES[kind]} away`}
            className="hidden group-has-[[value=silence]:checked]/decide:block group-has-[[value=suspend]:checked]/decide:block group-has-[[value=warn]:checked]/decide:block"
          />
        </>
      )}
      <Field label="Reason" name="reason" hint="Whoever it is about reads it, and it is kept in the records.">
        <Textarea maxLength={500} rows={3} />
      </Field>
      <SubmitButton className="justify-self-start">Decide</SubmitButton>
    </Form>
  );
}
