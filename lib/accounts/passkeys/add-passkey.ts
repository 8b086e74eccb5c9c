import "server-only";
import { verifyRegistrationResponse } from "@simplewebauthn/server";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { isConflict, withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { mailNotice } from "../mail-notice";
import { assertInBrowser } from "../policy";
import { relyingParty, takeChallenge } from "./challenge";
import type { NewPasskeyInput } from "./schema";

const MOST = 20;

/** Keeps the public half of a passkey the browser has made. Twenty at most. */
export async function addPasskey(
  actor: Actor,
  { name, response, sealed }: NewPasskeyInput & { sealed: string | undefined },
): Promise<{ id: string }> {
  assertInBrowser(actor);
  const expectedChallenge = await takeChallenge(sealed, actor.id);
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin,
    expectedRPID,
  }).catch((error: unknown) => {
    log.info({ error }, "a passkey was not accepted");
    return null;
  });
  if (!verified?.verified) throw new AppError("invalid", "This passkey could not be checked. Try once more.");
  const { credential } = verified.registrationInfo;
  const id = newId();
  try {
    await withMember(actor.id, async (tx) => {
      if ((await tx.passkey.count({ where: { memberId: actor.id } })) >= MOST) {
        throw new AppError("conflict", `You have ${MOST} passkeys. Remove one you no longer use.`);
      }
      await tx.passkey.create({
        data: {
          id,
          memberId: actor.id,
          credentialId: credential.id,
          publicKey: credential.publicKey,
          counter: credential.counter,
          transports: response.response.transports ?? [],
          name: name || "Passkey",
        },
      });
      await audit(tx, { action: "auth.passkey-added", actorId: actor.id, subjectId: actor.id });
      await mailNotice(tx, actor, "passkey-added");
    });
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new AppError("conflict", "This passkey is known already.");
  }
  return { id };
}
