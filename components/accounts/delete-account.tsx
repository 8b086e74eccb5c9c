import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { deleteMyAccount } from "@/lib/accounts/leaving/actions";

export function DeleteAccount({ handle, hasPassword }: { handle: string; hasPassword: boolean }) {
  return (
    <Form action={deleteMyAccount} className="grid max-w-md gap-4">
      <Field label="Your handle" name="handle" required hint={`Type ${handle}, so that this is no slip.`}>
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={51} />
      </Field>
      {hasPassword ? (
        <Field label="Your password" name="currentPassword" required>
          <Input type="password" autoComplete="current-password" />
        </Field>
      ) : (
        <p className="text-ink-soft text-sm">
          You have no password, so this asks for a fresh sign-in: one of the last ten minutes.
        </p>
      )}
      <SubmitButton className="justify-self-start" variant="danger">
        Delete my account
      </SubmitButton>
    </Form>
  );
}
