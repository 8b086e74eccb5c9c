import "server-only";
import { audit } from "@/lib/auth/audit";
import { hashPassword, isPassword, needsRehash } from "@/lib/auth/passwords";
import { findAccountByLogin, type SignInAccount } from "@/lib/auth/sign-in-account";
import type { Visitor } from "@/lib/auth/visitor";
import { db, withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { sha256 } from "@/lib/platform/ids";
import type { LimitName } from "@/lib/platform/limits";
import { spend } from "@/lib/platform/rate-limit";
import { refund } from "@/lib/platform/refund";
import { letIn, type SignInOutcome } from "./let-in";
import type { PasswordSignInInput } from "./schema";

/**
 * Signs in by e-mail address or handle and password. Attempts are counted before the password is looked at, and a good
 * one is taken back. A stranger's guesses count against their address and, ten an hour, against the account; a browser
 * that has signed this member in before has a count of its own, so nobody can lock a member out of their own machine.
 * An unknown member takes as long and gets the same answer as a wrong password.
 */
export async function signInWithPassword(
  visitor: Visitor,
  { login, password }: PasswordSignInInput,
): Promise<SignInOutcome> {
  const account = await findAccountByLogin(login);
  const counted = await limitsOf(visitor, account, login);
  for (const [name, key] of counted) await spend(name, key);

  const isRight = await isPassword(password, account?.passwordHash ?? null);
  await audit(db, {
    action: isRight ? "auth.password-right" : "auth.password-wrong",
    actorId: null,
    subjectId: account?.memberId ?? null,
    address: visitor.address,
  });
  if (!account || !isRight) {
    throw new AppError("unauthenticated", "That address or handle and that password do not go together.");
  }
  for (const [name, key] of counted) await refund(name, key);
  if (account.passwordHash && needsRehash(account.passwordHash)) await rehash(account.memberId, password);
  return letIn(visitor, account, "password");
}

async function limitsOf(
  visitor: Visitor,
  account: SignInAccount | null,
  login: string,
): Promise<[LimitName, string][]> {
  // Whoever spells one member in two ways still guesses at one member.
  const target = account?.memberId ?? sha256(login.toLowerCase()).slice(0, 36);
  const [row] = await db.$queryRaw<{ known: boolean }[]>`
    SELECT is_known_device(${account?.memberId ?? null}::uuid, ${visitor.deviceHash}) AS known`;
  if (row?.known) return [["sign-in", `${target}:device:${visitor.deviceHash}`]];
  return [
    ["sign-in-address", visitor.address],
    ["sign-in", `${target}:${visitor.address}`],
    ["sign-in-account", target],
  ];
}

async function rehash(memberId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await withMember(memberId, (tx) => tx.account.update({ where: { memberId }, data: { passwordHash } }));
}
