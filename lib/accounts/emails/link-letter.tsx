import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";

export const LINKS = {
  "sign-in": {
    subject: "Your link to sign in to Lumo",
    title: "Come in",
    said: "Here is the link you asked for. It opens a page with a button; the button signs you in.",
    button: "Open the door",
    path: "/sign-in/link",
    otherwise: "If you did not ask for it, leave it be: nobody gets in without it.",
  },
  reset: {
    subject: "Set a new Lumo password",
    title: "A new password",
    said: "Choose a new password on the page behind this button. Every other session ends then.",
    button: "Choose a new password",
    path: "/reset-password",
    otherwise: "If you did not ask for it, leave it be: your password stays as it is.",
  },
  "change-email": {
    subject: "Confirm your new e-mail address",
    title: "Your new address",
    said: "Confirm that this address is yours, and your Lumo account moves to it.",
    button: "Confirm this address",
    path: "/settings/account/confirm-email",
    otherwise: "If you did not ask for it, leave it be: nothing changes without it.",
  },
} as const;
export type LinkPurpose = keyof typeof LINKS;

/** A letter whose link proves an address, once, within half an hour. */
export function LinkLetter({ name, purpose, link }: { name: string; purpose: LinkPurpose; link: string }) {
  const { title, said, button, otherwise } = LINKS[purpose];
  return (
    <Letter preview={said} title={title} reason="You get this because someone entered this address on Lumo.">
      <LetterText>{`Hello ${name},`}</LetterText>
      <LetterText>{said}</LetterText>
      <LetterButton href={link}>{button}</LetterButton>
      <LetterText>{`The link works once, within half an hour. ${otherwise}`}</LetterText>
    </Letter>
  );
}
