import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { newTotpSecret } from "@/lib/auth/totp";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { assertInBrowser } from "../policy";
import { openTotpSecret, sealTotpSecret } from "./accept-code";

/** Makes a secret for the member's authenticator app. It guards nothing until a first code was right; asking again before that changes nothing. */
export async function beginTotp(actor: Actor): Promise<void> {
  assertInBrowser(actor);
  await withMember(actor.id, async (tx) => {
    const account = await tx.account.findUniqueOrThrow({
      where: { memberId: actor.id },
      select: { totpSecret: true, totpConfirmedAt: true },
    });
    if (account.totpConfirmedAt) throw new AppError("conflict", "Two-step sign-in is on already.");
    if (openTotpSecret(account.totpSecret)) return;
    await tx.account.update({
      where: { memberId: actor.id },
      data: { totpSecret: sealTotpSecret(newTotpSecret()), totpLastStep: null },
    });
  });
}
