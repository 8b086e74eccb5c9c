import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";
import { env } from "@/lib/platform/env";

type Props = { name: string; endsAt: Date; timeZone: string };

/** Says that the copy is there, where to fetch it, and until when. */
export function CopyLetter({ name, endsAt, timeZone }: Props) {
  const until = endsAt.toLocaleString("en", {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  });
  return (
    <Letter
      preview={`It can be fetched until ${until}.`}
      title="Your copy is ready"
      reason="You get this because a copy of everything you have on Lumo was asked for from your account."
    >
      <LetterText>{`Hello ${name},`}</LetterText>
      <LetterText>
        {`The copy of everything you have on Lumo is made. Fetch it where you are signed in, until ${until}; then it is removed.`}
      </LetterText>
      <LetterText>
        If you did not ask for it, sign out everywhere else and set a new password: somebody else is signed in
        as you.
      </LetterText>
      <LetterButton href={`${env().APP_URL}/settings/account/copy`}>Fetch the copy</LetterButton>
    </Letter>
  );
}
