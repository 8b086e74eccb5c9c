import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { newPassword } from "@/lib/accounts/actions-settings";
import { PasswordFields } from "./password-fields";

export function ChangePassword({ hasPassword }: { hasPassword: boolean }) {
  if (!hasPassword) {
    return (
      <LinkButton href="/reset-password" className="justify-self-start">
        Set one by letter
      </LinkButton>
    );
  }
  return (
    <Form action={newPassword} className="grid max-w-md gap-4">
      <Field label="Current password" name="currentPassword" required>
        <Input type="password" autoComplete="current-password" />
      </Field>
      <PasswordFields label="New password" />
      <SubmitButton className="justify-self-start" variant="secondary">
        Change the password
      </SubmitButton>
    </Form>
  );
}
