import "server-only";
import { z } from "zod";
import { seal, unseal } from "@/lib/auth/seal";
import { totpStep } from "@/lib/auth/totp";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { recoveryHash } from "./recovery-codes";

/** Whether a code proves the member, and uses it up: both kinds by a conditional update, so that one of two at once is right. */
export async function acceptCode(tx: Tx, memberId: string, code: string): Promise<boolean> {
  if (/^\d{6}$/.test(code)) return acceptTotp(tx, memberId, code, { confirmed: true });
  const { count } = await tx.recoveryCode.updateMany({
    where: { memberId, codeHash: recoveryHash(memberId, code), usedAt: null },
    data: { usedAt: now() },
  });
  return count === 1;
}

export async function acceptTotp(
  tx: Tx,
  memberId: string,
  code: string,
  { confirmed }: { confirmed: boolean },
): Promise<boolean> {
  const account = await tx.account.findUnique({
    where: { memberId, totpConfirmedAt: confirmed ? { not: null } : null },
    select: { totpSecret: true },
  });
  const secret = openTotpSecret(account?.totpSecret ?? null);
  const step = secret && totpStep(secret, code, now());
  if (!step) return false;
  const { count } = await tx.account.updateMany({
    where: { memberId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}

export function sealTotpSecret(secret: string): string {
  return seal("totp", secret);
}

export function openTotpSecret(sealed: string | null): string | null {
  return unseal("totp", sealed ?? undefined, z.string());
}
