"use client";
import { type ReactNode, useState } from "react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { turnOn } from "@/lib/accounts/two-factor/actions";
import { CodeField } from "./code-field";
import { RecoveryCodes } from "./recovery-codes";

/** From a square code to the first right code, then the recovery codes. */
export function TwoFactorSetUp({ secret, square }: { secret: string; square: ReactNode }) {
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} heading="Two-step sign-in is on" />;
  return (
    <div className="grid gap-6 rounded-card border border-line bg-surface p-4 sm:grid-cols-[auto_1fr]">
      <div className="justify-self-center">{square}</div>
      <div className="grid content-start gap-4">
        <p className="text-ink-soft text-sm">
          Scan the square with an authenticator app, or type this key into it:{" "}
          <code className="break-all font-medium text-ink tracking-wider">
            {secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}
          </code>
        </p>
        <Form
          action={turnOn}
          onAnswer={(state) => state.data && setCodes(state.data.recoveryCodes)}
          className="grid gap-4"
        >
          <CodeField label="The code it shows" recovery={false} />
          <SubmitButton className="justify-self-start">Turn it on</SubmitButton>
        </Form>
      </div>
    </div>
  );
}
