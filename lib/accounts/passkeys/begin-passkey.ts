import "server-only";
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from "@simplewebauthn/server";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertInBrowser } from "../policy";
import { relyingParty, sealChallenge } from "./challenge";

/** What the browser needs to make a passkey for this member: one that it can find by itself later, behind a finger, face or PIN. */
export async function beginPasskey(
  actor: Actor,
): Promise<{ options: PublicKeyCredentialCreationOptionsJSON; sealed: string }> {
  assertInBrowser(actor);
  const known = await withMember(actor.id, (tx) =>
    tx.passkey.findMany({ where: { memberId: actor.id }, select: { credentialId: true } }),
  );
  const options = await generateRegistrationOptions({
    rpName: "Lumo",
    rpID: relyingParty().id,
    userID: new TextEncoder().encode(actor.id),
    userName: actor.handle,
    userDisplayName: actor.name,
    attestationType: "none",
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { options, sealed: sealChallenge(options.challenge, actor.id) };
}
