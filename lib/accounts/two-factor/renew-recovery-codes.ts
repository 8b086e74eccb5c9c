import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { withMember } from "@/lib/platform/db";
import { spend } from "@/lib/platform/rate-limit";
import { assertInBrowser } from "../policy";
import { assertCode } from "./assert-code";
import { replaceRecoveryCodes } from "./replace-recovery-codes";

/** New recovery codes in place of the old, for a code of the app. */
export async function renewRecoveryCodes(
  actor: Actor,
  { code }: { code: string },
): Promise<{ recoveryCodes: string[] }> {
  assertInBrowser(actor);
  await spend("second-factor", actor.id);
  return withMember(actor.id, async (tx) => {
    await assertCode(tx, actor.id, code);
    await audit(tx, { action: "auth.recovery-codes-renewed", actorId: actor.id, subjectId: actor.id });
    return { recoveryCodes: await replaceRecoveryCodes(tx, actor.id) };
  });
}
