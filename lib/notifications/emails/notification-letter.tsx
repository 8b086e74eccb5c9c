import "server-only";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";
import { unsubscribeUrl } from "@/lib/platform/email/unsubscribe";
import { env } from "@/lib/platform/env";
import type { Description } from "../describer";
import { type NotificationType, TYPES } from "../types";

type News = { memberId: string; type: NotificationType; who: string } & Pick<
  Description,
  "what" | "href" | "summary"
>;

/** One happening, to a member who asked for letters about its kind. */
export function notificationLetter({ memberId, type, who, what, href, summary }: News) {
  const sentence = `${who} ${what}`.trim();
  return (
    <Letter
      preview={sentence}
      title={sentence}
      reason={`You get this because you asked for letters about: ${TYPES[type].label.toLowerCase()}.`}
      unsubscribeUrl={unsubscribeUrl({ memberId, type })}
    >
      <LetterText>{summary ?? "It waits for you on Lumo."}</LetterText>
      <LetterButton href={new URL(href, env().APP_URL).href}>Have a look</LetterButton>
    </Letter>
  );
}
