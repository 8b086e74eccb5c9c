import { SavedNote } from "@/components/profiles/saved-note";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { changeRule, removeRule } from "@/lib/moderation/rules/actions";
import type { WordRule } from "@/lib/moderation/rules/schema";
import { RULE_OPTIONS } from "./rule-options";

/** The words that are watched for, each with what happens, and the way to end it. */
export function RuleList({ rules }: { rules: readonly WordRule[] }) {
  if (rules.length === 0)
    return (
      <EmptyState title="Nothing is watched for">
        Members write what they like, until it is reported.
      </EmptyState>
    );
  return (
    <ul>
      {rules.map(({ id, pattern, action, by, updatedAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 border-line border-b py-4 last:border-0"
        >
          <div className="grid min-w-0 gap-0.5">
            <p className="wrap-anywhere font-medium text-ink">{pattern}</p>
            <p className="text-ink-faint text-sm">
              {by ? `${by.name}, ` : ""}
              <Time at={updatedAt} />
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <Form action={changeRule} className="flex items-center gap-2">
              <input type="hidden" name="id" value={id} />
              <Field label={`What happens with ${pattern}`} hideLabel name="action">
                <Select defaultValue={action} options={RULE_OPTIONS} />
              </Field>
              <SubmitButton variant="secondary" size="sm">
                Save<span className="sr-only"> {pattern}</span>
              </SubmitButton>
              <SavedNote>Saved</SavedNote>
              <Refresh />
            </Form>
            <Form action={removeRule}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton variant="ghost" size="sm">
                Remove<span className="sr-only"> {pattern}</span>
              </SubmitButton>
              <Refresh />
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}
