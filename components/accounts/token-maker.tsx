"use client";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { makeToken } from "@/lib/accounts/tokens/actions";

const scopes = [
  { value: "read", label: "Read", hint: "See what you see." },
  { value: "write", label: "Write", hint: "Follow, post, change your profile." },
  { value: "notifications", label: "Notifications", hint: "Read and mark your notifications." },
  { value: "account", label: "Account", hint: "List and end your sessions and tokens." },
];
const lives = [
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
  { value: "never", label: "No end" },
];

/** Makes a token, and shows it the one time it can be seen. */
export function TokenMaker() {
  const [made, setMade] = useState<string | null>(null);
  return (
    <div className="grid gap-6">
      {made && (
        <div role="status" className="grid gap-3 rounded-card border border-line bg-surface p-4">
          <p className="text-ink text-sm">Here it is. Copy it now: it is not shown again.</p>
          <code className="break-all rounded-control bg-raised px-3 py-2 text-ink text-sm">{made}</code>
          <CopyButton text={made} label="Copy the token" />
        </div>
      )}
      <Form
        action={makeToken}
        onAnswer={(state) => state.data && setMade(state.data.token)}
        className="grid max-w-md gap-5"
      >
        <Field label="Name" name="name" required hint="What it is for, so that you know it again.">
          <Input maxLength={60} placeholder="Diary export" />
        </Field>
        <fieldset>
          <legend className="mb-1 font-medium text-ink text-sm">What it may do</legend>
          <div className="grid">
            {scopes.map(({ value, label, hint }) => (
              <Checkbox
                key={value}
                name="scopes"
                value={value}
                label={label}
                hint={hint}
                defaultChecked={value === "read"}
              />
            ))}
          </div>
        </fieldset>
        <Field label="How long it lasts" name="life">
          <Select options={lives} defaultValue="90" />
        </Field>
        <SubmitButton className="justify-self-start">Make the token</SubmitButton>
      </Form>
    </div>
  );
}
