import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { signUp } from "@/lib/accounts/actions";
import { AuthHeading } from "./auth-heading";
import { BirthField } from "./birth-field";
import { HandleField } from "./handle-field";
import { LetterForm } from "./letter-form";
import { PasswordFields } from "./password-fields";

/** Everything a newcomer is asked, once. */
export function SignUpForm({ inbox }: { inbox: boolean }) {
  return (
    <LetterForm
      action={signUp}
      inbox={inbox}
      sent="Answer it in this browser, and you are in."
      above={
        <AuthHeading title="Take a seat">
          A name, a handle, a way to reach you. The rest of your page can wait.
        </AuthHeading>
      }
      below={
        <p className="mt-6 text-ink-soft text-sm">
          A member already?{" "}
          <Link href="/sign-in" className="font-medium text-beam underline-offset-4 hover:underline">
            Sign in
          </Link>
        </p>
      }
    >
      <Field label="Name" name="name" required hint="As people call you. It can change any time.">
        <Input autoComplete="name" maxLength={80} />
      </Field>
      <HandleField />
      <Field label="E-mail" name="email" required hint="Nobody sees it. It is for letters from Lumo.">
        <Input type="email" autoComplete="email" maxLength={120} />
      </Field>
      <PasswordFields />
      <BirthField />
      <SubmitButton size="lg" wide>
        Join Lumo
      </SubmitButton>
      <p className="text-ink-faint text-xs">
        By joining you agree to the{" "}
        <Link href="/legal/terms" className="underline underline-offset-2">
          terms
        </Link>{" "}
        and have read what Lumo keeps, in the{" "}
        <Link href="/legal/privacy" className="underline underline-offset-2">
          privacy notice
        </Link>
        .
      </p>
    </LetterForm>
  );
}
