import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { signIn } from "@/lib/accounts/actions";

/** By password: the way that always works. */
export function SignInForm({ next }: { next: string | undefined }) {
  return (
    <Form action={signIn} className="grid gap-5">
      {next && <input type="hidden" name="next" value={next} />}
      <Field label="E-mail or handle" name="login" required>
        <Input autoComplete="username webauthn" autoCapitalize="none" autoCorrect="off" spellCheck={false} />
      </Field>
      <Field
        label="Password"
        name="password"
        required
        aside={
          <Link href="/reset-password" className="underline-offset-4 hover:text-ink hover:underline">
            Forgotten?
          </Link>
        }
      >
        <Input type="password" autoComplete="current-password" />
      </Field>
      <SubmitButton size="lg" wide>
        Sign in
      </SubmitButton>
    </Form>
  );
}
