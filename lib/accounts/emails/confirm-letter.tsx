import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";

/** To a newcomer: prove the address, and come in. */
export function ConfirmLetter({ name, handle, link }: { name: string; handle: string; link: string }) {
  return (
    <Letter
      preview="One button, and your seat is taken."
      title={`Welcome, ${name}`}
      reason="You get this because someone signed up to Lumo with this address."
    >
      <LetterText>{`The handle @${handle} is held for you. Confirm that this address is yours, and it is yours too.`}</LetterText>
      <LetterButton href={link}>Confirm and come in</LetterButton>
      <LetterText>
        The link works once, within half an hour. If you did not sign up, leave it be: nothing happens without
        it.
      </LetterText>
    </Letter>
  );
}
