import "server-only";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { randomToken } from "@/lib/platform/ids";
import { linkMail, mailTokenRow } from "./mail-token";

/** A job: the link somebody asked for, if the address has an account; otherwise nothing, and the page said nothing either. Twice is one letter. */
export async function sendLink({
  id,
  email,
  purpose,
}: {
  id: string;
  email: string;
  purpose: "sign-in" | "reset";
}): Promise<void> {
  const account = await jobsDb().account.findUnique({
    where: { email, member: { OR: [{ erasedAt: null }, { departure: { isNot: null } }] } },
    select: {
      memberId: true,
      email: true,
      member: { select: { name: true, departure: { select: { name: true } } } },
    },
  });
  if (!account) return;
  const token = randomToken();
  const { memberId } = account;
  await jobsDb().$transaction(async (tx) => {
    // Asked for again: only the newest link works.
    await tx.mailToken.updateMany({ where: { memberId, purpose, usedAt: null }, data: { usedAt: now() } });
    await tx.mailToken.create({ data: mailTokenRow({ memberId, purpose, token, email: account.email }) });
    await enqueueMail(tx, {
      ...linkMail({
        name: account.member.departure?.name ?? account.member.name,
        purpose,
        token,
        to: account.email,
      }),
      key: `link:${id}`,
    });
  });
}
