"use client";
import { useActionState } from "react";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { tryRules } from "@/lib/moderation/rules/actions";
import { RULE_ACTION_NAMES, TRIAL_MOST } from "@/lib/moderation/rules/rule-actions";
import { untouched } from "@/lib/web/form-state";

/** A text to hold against the rules, and which of them it meets. Nothing else comes of it. */
export function TryRules() {
  const [state, submit] = useActionState(tryRules, untouched);
  const met = state.data?.met;
  return (
    <form action={submit} noValidate className="grid gap-4">
      <FormContext value={state}>
        <FormMessage state={state} />
        <Field label="A text" name="text" hint="It is kept nowhere.">
          <Textarea rows={6} maxLength={TRIAL_MOST} />
        </Field>
        <SubmitButton variant="secondary" className="justify-self-start">
          Try
        </SubmitButton>
      </FormContext>
      <div role="status" className="grid gap-2 text-ink-soft text-sm">
        {met?.length === 0 && <p>It meets no rule.</p>}
        {met?.map(({ pattern, action, word }) => (
          <p key={pattern} className="flex flex-wrap items-center gap-2">
            <span className="font-medium text-ink">“{word}”</span> meets {pattern}
            <Badge>{RULE_ACTION_NAMES[action]}</Badge>
          </p>
        ))}
      </div>
    </form>
  );
}
