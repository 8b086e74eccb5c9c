import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { giveSecondFactor } from "@/lib/accounts/actions";
import { CodeField } from "./code-field";

export function SecondFactorForm({ next }: { next: string | undefined }) {
  return (
    <Form action={giveSecondFactor} className="grid gap-5">
      {next && <input type="hidden" name="next" value={next} />}
      <CodeField />
      <SubmitButton size="lg" wide>
        Sign in
      </SubmitButton>
      <p className="text-ink-soft text-sm">
        <Link href="/sign-in" className="underline-offset-4 hover:text-ink hover:underline">
          Start again
        </Link>
      </p>
    </Form>
  );
}
