"use client";
import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { renewCodes, turnOff } from "@/lib/accounts/two-factor/actions";
import { CodeField } from "./code-field";
import { RecoveryCodes } from "./recovery-codes";

/** What can be done with two-step sign-in once it is on; each for a code. */
export function TwoFactorOn({ codesLeft }: { codesLeft: number }) {
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <div className="grid gap-4">
      <p className="flex items-center gap-2 text-ink text-sm">
        <ShieldCheck aria-hidden="true" className="size-5 text-good" />
        It is on. {codesLeft === 1 ? "1 recovery code is" : `${codesLeft} recovery codes are`} left.
      </p>
      {codes ? (
        <RecoveryCodes codes={codes} heading="Your new recovery codes" />
      ) : (
        <details className="rounded-card border border-line bg-surface">
          <summary className="flex min-h-12 cursor-pointer items-center rounded-card px-4 font-medium text-ink text-sm">
            New recovery codes
          </summary>
          <Form
            action={renewCodes}
            onAnswer={(state) => state.data && setCodes(state.data.recoveryCodes)}
            className="grid max-w-md gap-4 border-line border-t p-4"
          >
            <CodeField />
            <SubmitButton variant="secondary" className="justify-self-start">
              Make new codes
            </SubmitButton>
          </Form>
        </details>
      )}
      <details className="rounded-card border border-line bg-surface">
        <summary className="flex min-h-12 cursor-pointer items-center rounded-card px-4 font-medium text-ink text-sm">
          Turn it off
        </summary>
        <Form action={turnOff} className="grid max-w-md gap-4 border-line border-t p-4">
          <CodeField />
          <SubmitButton variant="danger" className="justify-self-start">
            Turn two-step sign-in off
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}
