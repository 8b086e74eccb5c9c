import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";
import { env } from "@/lib/platform/env";

/** What is worth a letter, and how it is said. */
export const NOTICES = {
  "password-changed": {
    subject: "Your Lumo password was changed",
    said: "Your password was changed just now. Everywhere else you were signed out.",
  },
  "two-factor-on": {
    subject: "Two-step sign-in is on",
    said: "From now on Lumo asks for a code from your phone after your password. Keep your recovery codes where the phone is not.",
  },
  "two-factor-off": {
    subject: "Two-step sign-in is off",
    said: "Lumo no longer asks for a code when you sign in.",
  },
  "passkey-added": {
    subject: "A passkey was added to your account",
    said: "A new passkey can sign in to your account from now on.",
  },
  "google-linked": {
    subject: "A Google account was linked",
    said: "A Google account can sign in to your Lumo account from now on.",
  },
  "token-made": {
    subject: "An access token was made",
    said: "A program that holds it can act for you, within the scopes you chose.",
  },
  "email-change-asked": {
    subject: "Your e-mail address is about to change",
    said: "Somebody who is signed in as you asked to move your account to another address. It happens once the letter sent there is answered.",
  },
} as const;
export type NoticeName = keyof typeof NOTICES;

export function SecurityLetter({ name, what }: { name: string; what: NoticeName }) {
  const { subject, said } = NOTICES[what];
  return (
    <Letter
      preview={said}
      title={subject}
      reason="You get this because it is about the safety of your Lumo account."
    >
      <LetterText>{`Hello ${name},`}</LetterText>
      <LetterText>{said}</LetterText>
      <LetterText>
        If this was you, there is nothing to do. If it was not, set a new password now: it ends every other
        session.
      </LetterText>
      <LetterButton href={`${env().APP_URL}/reset-password`}>Set a new password</LetterButton>
    </Letter>
  );
}
