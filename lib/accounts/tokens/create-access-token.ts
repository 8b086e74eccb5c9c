import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";
import { mailNotice } from "../mail-notice";
import { assertInBrowser } from "../policy";
import type { AccessTokenInput } from "../schema";

const MOST = 25;

/** A key for a program, within the scopes chosen. Its text is answered once and kept nowhere; twenty-five at most. */
export async function createAccessToken(
  actor: Actor,
  { name, scopes, life }: AccessTokenInput,
): Promise<{ id: string; token: string }> {
  assertInBrowser(actor);
  const id = newId();
  const token = `lumo_${randomToken()}`;
  const expiresAt = life === "never" ? null : new Date(now().getTime() + Number(life) * 86_400_000);
  await withMember(actor.id, async (tx) => {
    // One at a time, or two tabs would make the twenty-sixth.
    await tx.$queryRaw`SELECT 1 FROM accounts WHERE member_id = ${actor.id}::uuid FOR UPDATE`;
    if ((await tx.apiToken.count({ where: { memberId: actor.id, revokedAt: null } })) >= MOST) {
      throw new AppError("conflict", `You have ${MOST} access tokens. Revoke one you no longer use.`);
    }
    await tx.apiToken.create({
      data: {
        id,
        memberId: actor.id,
        name,
        scopes,
        tokenHash: sha256(token),
        prefix: token.slice(0, 11),
        expiresAt,
      },
    });
    await audit(tx, { action: "auth.token-made", actorId: actor.id, subjectId: actor.id, data: { scopes } });
    await mailNotice(tx, actor, "token-made");
  });
  return { id, token };
}
