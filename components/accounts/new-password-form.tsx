import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { setNewPassword } from "@/lib/accounts/actions";
import { AuthHeading } from "./auth-heading";
import { PasswordFields } from "./password-fields";

export function NewPasswordForm({ token }: { token: string }) {
  return (
    <>
      <AuthHeading title="A new password">
        Once it is set, you are signed out everywhere and sign in with it.
      </AuthHeading>
      <Form action={setNewPassword} className="grid gap-5">
        <input type="hidden" name="token" value={token} />
        <PasswordFields label="New password" />
        <SubmitButton size="lg" wide>
          Set the new password
        </SubmitButton>
      </Form>
    </>
  );
}
