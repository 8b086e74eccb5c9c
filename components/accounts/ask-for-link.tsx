import { askForSignInLink } from "@/lib/accounts/actions";
import { AskForLetter } from "./ask-for-letter";

export function AskForLink({ inbox }: { inbox: boolean }) {
  return (
    <AskForLetter
      action={askForSignInLink}
      inbox={inbox}
      title="Sign in by letter"
      sent="If it belongs to a member, the link inside signs you in."
    >
      No password needed: we send a link to your address.
    </AskForLetter>
  );
}
