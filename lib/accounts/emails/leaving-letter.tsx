import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";
import { env } from "@/lib/platform/env";

type Props = { name: string; erasesAt: Date; timeZone: string };

/** Says until when the account can be kept, and how. */
export function LeavingLetter({ name, erasesAt, timeZone }: Props) {
  const day = erasesAt.toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric", timeZone });
  return (
    <Letter
      preview={`It can be kept until ${day}.`}
      title="Your account will be deleted"
      reason="You get this because your Lumo account was asked to be deleted."
    >
      <LetterText>{`Hello ${name},`}</LetterText>
      <LetterText>
        {`You are signed out everywhere, and nobody sees you on Lumo any more. On ${day} what we hold about you is deleted for good. What you wrote in conversations with others stays there, without your name.`}
      </LetterText>
      <LetterText>
        If you change your mind, or if this was not you, sign in before that day and choose to keep the
        account.
      </LetterText>
      <LetterButton href={`${env().APP_URL}/sign-in`}>Sign in to keep it</LetterButton>
    </Letter>
  );
}
