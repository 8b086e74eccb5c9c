import { askForReset } from "@/lib/accounts/actions";
import { AskForLetter } from "./ask-for-letter";

export function AskForReset({ inbox }: { inbox: boolean }) {
  return (
    <AskForLetter
      action={askForReset}
      inbox={inbox}
      title="A new password"
      sent="If it belongs to a member, the link inside sets a new password."
    >
      It happens. Tell us your address and we send a link.
    </AskForLetter>
  );
}
