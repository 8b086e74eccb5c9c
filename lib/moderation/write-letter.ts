import "server-only";
import { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { env } from "@/lib/platform/env";
import { sign, verify } from "@/lib/platform/signing";
import { DecisionLetter } from "./emails/decision-letter";
import type { KindName } from "./kind-names";
import type { Verdict } from "./verdicts";
import { decisionInWords } from "./words";

export const addressee = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  email: z.string(),
});
type Addressee = z.output<typeof addressee>;

type Decided = {
  id: string;
  kind: string;
  verdict: Verdict;
  removed: boolean;
  reason: string;
  endsAt: Date | null;
};

/** Writes to the member a decision is about. Its link opens the decision signed out, for whoever cannot sign in. */
export async function writeLetter(
  tx: Tx,
  member: Addressee,
  { id, reason, ...decided }: Decided,
): Promise<void> {
  const said = decisionInWords({
    ...decided,
    kind: decided.kind as KindName,
    endsAt: decided.endsAt?.toISOString() ?? null,
  });
  await enqueueMail(tx, {
    to: member.email,
    subject: "A decision by the staff of Lumo",
    letter: DecisionLetter({ name: member.name, said, reason, href: letterHref(member.id, id) }),
    kind: "moderation-decision",
  });
}

/** The same when an appeal was judged. */
export async function writeJudgement(
  tx: Tx,
  member: Addressee,
  { id, said, reason }: { id: string; said: string; reason: string },
): Promise<void> {
  await enqueueMail(tx, {
    to: member.email,
    subject: "Your appeal was looked at",
    letter: DecisionLetter({ name: member.name, said, reason, href: letterHref(member.id, id) }),
    kind: "moderation-decision",
  });
}

const PURPOSE = "moderation-decision";
const opened = z.object({ memberId: z.uuid(), decisionId: z.uuid() });

function letterHref(memberId: string, decisionId: string): string {
  const token = sign(PURPOSE, { memberId, decisionId }, env().AUTH_SECRET);
  return new URL(`/decisions?token=${token}`, env().APP_URL).href;
}

/** Which decision the link of a letter opens, and whose; null for a link we did not write. */
export function readLetterToken(token: string): { member: { id: string }; decisionId: string } | null {
  const found = verify(PURPOSE, token, env().AUTH_SECRET, opened);
  return found && { member: { id: found.memberId }, decisionId: found.decisionId };
}
