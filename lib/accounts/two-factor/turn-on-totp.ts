import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { endSessions } from "@/lib/auth/sessions";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { mailNotice } from "../mail-notice";
import { assertInBrowser } from "../policy";
import { acceptTotp } from "./accept-code";
import { replaceRecoveryCodes } from "./replace-recovery-codes";

/** Asks for codes from now on, once a first one was right; other sessions end. Answers the recovery codes, which nobody will see again. */
export async function turnOnTotp(
  actor: Actor,
  { code }: { code: string },
): Promise<{ recoveryCodes: string[] }> {
  assertInBrowser(actor);
  await spend("second-factor", actor.id);
  return withMember(actor.id, async (tx) => {
    if (!(await acceptTotp(tx, actor.id, code, { confirmed: false }))) {
      throw new AppError("invalid", "That code is not right.", {
        code: "That code is not right. Check that your phone's clock is, and try the next one.",
      });
    }
    await tx.account.update({ where: { memberId: actor.id }, data: { totpConfirmedAt: now() } });
    await endSessions(tx, actor.id, actor.sessionId);
    await audit(tx, { action: "auth.two-factor-on", actorId: actor.id, subjectId: actor.id });
    await mailNotice(tx, actor, "two-factor-on");
    return { recoveryCodes: await replaceRecoveryCodes(tx, actor.id) };
  });
}
