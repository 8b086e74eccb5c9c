import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { withMember } from "@/lib/platform/db";
import { spend } from "@/lib/platform/rate-limit";
import { mailNotice } from "../mail-notice";
import { assertInBrowser } from "../policy";
import { assertCode } from "./assert-code";

/** Stops asking for codes, for one last code; the recovery codes go with it. */
export async function turnOffTotp(actor: Actor, { code }: { code: string }): Promise<void> {
  assertInBrowser(actor);
  await spend("second-factor", actor.id);
  await withMember(actor.id, async (tx) => {
    await assertCode(tx, actor.id, code);
    await tx.account.update({
      where: { memberId: actor.id },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    });
    await tx.recoveryCode.deleteMany({ where: { memberId: actor.id } });
    await audit(tx, { action: "auth.two-factor-off", actorId: actor.id, subjectId: actor.id });
    await mailNotice(tx, actor, "two-factor-off");
  });
}
