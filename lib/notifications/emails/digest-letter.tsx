import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";
import { unsubscribeUrl } from "@/lib/platform/email/unsubscribe";
import { env } from "@/lib/platform/env";
import { DIGEST } from "../unsubscribe-mail";

type Week = {
  memberId: string;
  name: string;
  lines: readonly { who: string; what: string }[];
  unread: number;
  newFollowers: number;
};

/** The week on Monday morning: what is still unread, newest first, and who came. */
export function digestLetter({ memberId, name, lines, unread, newFollowers }: Week) {
  const more = unread - lines.length;
  return (
    <Letter
      preview={digestSubject(unread)}
      title={`Good morning, ${name}`}
      reason="You get this on Mondays when something on Lumo waits for you."
      unsubscribeUrl={unsubscribeUrl({ memberId, type: DIGEST })}
    >
      <LetterText>While you were away:</LetterText>
      {lines.map(({ who, what }) => (
        <LetterText key={`${who} ${what}`}>
          <strong>{who}</strong> {what}
        </LetterText>
      ))}
      {more > 0 && <LetterText>And {more} more.</LetterText>}
      {newFollowers > 1 && <LetterText>{newFollowers} people followed you this week.</LetterText>}
      <LetterButton href={new URL("/notifications", env().APP_URL).href}>Read them all</LetterButton>
    </Letter>
  );
}

export function digestSubject(unread: number): string {
  return unread === 1 ? "One thing waits for you on Lumo" : `${unread} things wait for you on Lumo`;
}
