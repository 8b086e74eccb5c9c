import type { ComponentProps, ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { AuthHeading } from "./auth-heading";
import { LetterForm } from "./letter-form";

type Props = Pick<ComponentProps<typeof LetterForm>, "action" | "inbox" | "sent"> & {
  title: string;
  children: ReactNode;
};

/** Asks for the address a letter with a link should go to. */
export function AskForLetter({ title, children, ...letter }: Props) {
  return (
    <LetterForm
      {...letter}
      above={<AuthHeading title={title}>{children}</AuthHeading>}
      below={
        <p className="mt-6 text-ink-soft text-sm">
          <Link href="/sign-in" className="underline-offset-4 hover:text-ink hover:underline">
            Back to signing in
          </Link>
        </p>
      }
    >
      <Field label="E-mail" name="email" required>
        <Input type="email" autoComplete="email" maxLength={120} />
      </Field>
      <SubmitButton size="lg" wide>
        Send me a link
      </SubmitButton>
    </LetterForm>
  );
}
