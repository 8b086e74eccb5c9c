import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { newEmail } from "@/lib/accounts/actions-settings";

export function ChangeEmail({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  return (
    <Form action={newEmail} className="grid max-w-md gap-4">
      <p className="text-ink text-sm">
        Now: <strong className="break-all font-medium">{email}</strong>
      </p>
      <Field label="New e-mail" name="email" required>
        <Input type="email" autoComplete="email" maxLength={120} />
      </Field>
      {hasPassword && (
        <Field
          label="Your password"
          name="currentPassword"
          required
          hint="So that a browser left open cannot move your account."
        >
          <Input type="password" autoComplete="current-password" />
        </Field>
      )}
      <SubmitButton className="justify-self-start" variant="secondary">
        Send a letter to the new address
      </SubmitButton>
    </Form>
  );
}
