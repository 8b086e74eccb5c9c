import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { endSessions } from "@/lib/auth/sessions";
import { findAccountById } from "@/lib/auth/sign-in-account";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, isConflict, type Tx, withMember } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { AppError, assertAllowed, assertFound } from "@/lib/platform/errors";
import { randomToken, sha256 } from "@/lib/platform/ids";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { forgetNames } from "@/lib/profiles/forget-names";
import { assertOwnPassword } from "../change-password";
import { LeavingLetter } from "../emails/leaving-letter";
import { assertInBrowser } from "../policy";
import { type AccountDeletionInput, GRACE_DAYS, NAMED_IN } from "./schema";

const DAY = 86_400_000;
const FRESH = 10 * 60_000;

/**
 * Hides the member from everybody at once, signs them out everywhere, and has them erased in fourteen days; until then
 * signing in asks whether they stay. Asks for the handle, and for the password or, where there is none, a fresh sign-in.
 * The last administrator stays.
 */
export async function deleteAccount(
  actor: Actor,
  { handle, currentPassword }: AccountDeletionInput,
): Promise<{ erasesAt: Date }> {
  assertInBrowser(actor);
  if (handle !== actor.handle) {
    throw new AppError("invalid", "That is not your handle.", { handle: "That is not your handle." });
  }
  const account = await findAccountById(actor.id);
  assertFound(account, "This account is no longer there.");
  if (account.passwordHash) await assertOwnPassword(actor, currentPassword, account.passwordHash);
  else await assertFreshSignIn(actor);

  const erasesAt = new Date(now().getTime() + GRACE_DAYS * DAY);
  try {
    await withMember(actor.id, (tx) => hide(tx, actor, { email: account.email, erasesAt }));
  } catch (error) {
    if (isConflict(error, "departures_pkey"))
      throw new AppError("conflict", "You have asked for this already.");
    throw error;
  }
  return { erasesAt };
}

async function assertFreshSignIn(actor: Actor): Promise<void> {
  const session = await withMember(actor.id, (tx) =>
    tx.session.findFirst({
      where: { id: actor.sessionId ?? "", createdAt: { gt: new Date(now().getTime() - FRESH) } },
      select: { id: true },
    }),
  );
  assertAllowed(session !== null, "Sign out and in again first, then come back here within ten minutes.");
}

/** Somebody must be left who can do what only administrators do. Two who go at once wait for each other here. */
async function assertAnotherAdmin(tx: Tx, memberId: string): Promise<void> {
  const admins = z.array(z.object({ id: z.string() })).parse(
    await tx.$queryRaw`
      SELECT id FROM members
       WHERE role = 'admin' AND erased_at IS NULL AND (suspended_until IS NULL OR suspended_until <= ${now()})
       ORDER BY id FOR NO KEY UPDATE`,
  );
  if (admins.every(({ id }) => id === memberId)) {
    throw new AppError(
      "conflict",
      "You are the only administrator here. Make somebody else one first, then you can go.",
    );
  }
}

/** The pseudonym takes the place of the person everywhere; what it replaces waits in the departure. */
async function hide(
  tx: Tx,
  actor: Actor,
  { email, erasesAt }: { email: string; erasesAt: Date },
): Promise<void> {
  const memberId = actor.id;
  const { handle, name, avatarUrl, role } = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
  if (role === "admin") await assertAnotherAdmin(tx, memberId);
  await tx.departure.create({ data: { memberId, handle, name, avatarUrl, askedAt: now(), erasesAt } });
  await tx.member.update({
    where: { id: memberId },
    data: {
      handle: `left-${sha256(randomToken()).slice(0, 16)}`,
      name: "Somebody who left",
      avatarUrl: null,
      erasedAt: now(),
    },
  });
  await endSessions(tx, memberId, null);
  await tx.knownDevice.deleteMany({ where: { memberId } });
  await tx.mailToken.updateMany({ where: { memberId, usedAt: null }, data: { usedAt: now() } });
  await audit(tx, { action: "account.deletion-asked", actorId: memberId, subjectId: memberId });
  await enqueueMail(tx, {
    to: email,
    subject: "Your Lumo account is hidden, and will be deleted",
    letter: LeavingLetter({ name, erasesAt, timeZone: actor.timeZone }),
    kind: "account-leaving",
  });
  dropPagesOf({ handle });
  afterCommit(() => dropTags(NAMED_IN));
  forgetNames();
}
