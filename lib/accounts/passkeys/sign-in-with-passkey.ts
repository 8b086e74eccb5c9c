import "server-only";
import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { z } from "zod";
import { findAccountById } from "@/lib/auth/sign-in-account";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/platform/clock";
import { db, withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { letIn, type SignInOutcome } from "../let-in";
import { relyingParty, takeChallenge } from "./challenge";
import type { PasskeyProofInput } from "./schema";

const row = z.object({
  id: z.string(),
  member_id: z.string(),
  public_key: z.instanceof(Uint8Array),
  counter: z.bigint(),
});

/** Signs in with a passkey: something one has, behind a finger, face or PIN, so no code is asked for on top. A counter that did not move on is a copy, and refused. */
export async function signInWithPasskey(
  visitor: Visitor,
  { response, sealed }: PasskeyProofInput & { sealed: string | undefined },
): Promise<SignInOutcome> {
  const refusal = new AppError("unauthenticated", "This passkey does not open any account here.");
  const expectedChallenge = await takeChallenge(sealed, null);
  const [found] = await db.$queryRaw<unknown[]>`SELECT * FROM passkey_by_credential(${response.id})`;
  if (!found) throw refusal;
  const passkey = row.parse(found);
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin,
    expectedRPID,
    credential: {
      id: response.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: Number(passkey.counter),
    },
  }).catch((error: unknown) => {
    log.info({ error }, "a passkey was not accepted");
    return null;
  });
  if (!verified?.verified) throw refusal;
  const counter = BigInt(verified.authenticationInfo.newCounter);
  const { count } = await withMember(passkey.member_id, (tx) =>
    tx.passkey.updateMany({
      where: {
        id: passkey.id,
        // Many passkeys live on several devices and do not count: they stay at zero.
        ...(counter > 0n ? { counter: { lt: counter } } : {}),
      },
      data: { counter, lastUsedAt: now() },
    }),
  );
  const account = count === 1 ? await findAccountById(passkey.member_id) : null;
  if (!account) throw refusal;
  return letIn(visitor, account, "passkey");
}
