import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { type Db, db } from "@/lib/platform/db";
import type { Outgoing } from "@/lib/platform/email/enqueue-mail";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { newId, sha256 } from "@/lib/platform/ids";
import { LINKS, LinkLetter, type LinkPurpose } from "./emails/link-letter";

const MINUTES = 30;
const row = z.object({ member_id: z.string(), email: z.string() });

type Made = { memberId: string; purpose: LinkPurpose; token: string; email: string };

export function mailTokenRow({ memberId, purpose, token, email }: Made) {
  const expiresAt = new Date(now().getTime() + MINUTES * 60_000);
  return { id: newId(), memberId, purpose, tokenHash: sha256(token), email, expiresAt };
}

type ToSend = { name: string; purpose: LinkPurpose; token: string; to: string };

export function linkMail({ name, purpose, token, to }: ToSend): Outgoing {
  const { subject, path } = LINKS[purpose];
  const link = `${env().APP_URL}${path}?token=${token}`;
  return { to, subject, letter: LinkLetter({ name, purpose, link }), kind: `link-${purpose}` };
}

/** Uses a link up: whoever comes first has it. Whom it was sent to, and at which address. */
export async function takeMailToken(
  tx: Db,
  token: string,
  purpose: LinkPurpose,
): Promise<{ memberId: string; email: string }> {
  const [found] = await tx.$queryRaw<unknown[]>`SELECT * FROM take_mail_token(${sha256(token)}, ${purpose})`;
  if (!found) {
    throw new AppError(
      "invalid",
      "This link has been used already, or is older than half an hour. Ask for a new one.",
    );
  }
  const { member_id, email } = row.parse(found);
  return { memberId: member_id, email };
}

/** Whether a link would still work, for the page it opens. Using it is another matter. */
export async function isMailTokenGood(token: string, purpose: LinkPurpose): Promise<boolean> {
  const [answer] = await db.$queryRaw<{ good: boolean }[]>`
    SELECT mail_token_is_good(${sha256(token)}, ${purpose}) AS good`;
  return answer?.good ?? false;
}
