import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";

type Props = { name: string; said: string; reason: string; href: string };

/** What staff decided, why, and where it can be appealed: also for somebody who cannot sign in. */
export function DecisionLetter({ name, said, reason, href }: Props) {
  return (
    <Letter
      preview={said}
      title="A decision by the staff of Lumo"
      reason="You get this because it is about your Lumo account."
    >
      <LetterText>{`Hello ${name},`}</LetterText>
      <LetterText>{said}</LetterText>
      <LetterText>{`The reason: “${reason}”`}</LetterText>
      <LetterText>
        If you think this is wrong, say so within 30 days. Somebody else of the staff will look at it.
      </LetterText>
      <LetterButton href={href}>Read it, or appeal</LetterButton>
    </Letter>
  );
}
