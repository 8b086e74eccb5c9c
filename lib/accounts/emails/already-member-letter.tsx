import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";
import { env } from "@/lib/platform/env";

/** To a member whose address was used to sign up again: the page could not say it without telling a stranger. */
export function AlreadyMemberLetter({ name }: { name: string }) {
  const site = env().APP_URL;
  return (
    <Letter
      preview="This address already has an account."
      title="You are a member already"
      reason="You get this because someone entered this address on Lumo."
    >
      <LetterText>{`Hello ${name},`}</LetterText>
      <LetterText>
        Somebody, probably you, tried to use this address on Lumo. It belongs to your account already, so
        nothing was changed.
      </LetterText>
      <LetterButton href={`${site}/sign-in`}>Sign in</LetterButton>
      <LetterText>{`If you do not remember the password, set a new one at ${site}/reset-password. If it was not you, there is nothing to do.`}</LetterText>
    </Letter>
  );
}
