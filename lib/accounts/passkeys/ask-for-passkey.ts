import "server-only";
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { Visitor } from "@/lib/auth/visitor";
import { spend } from "@/lib/platform/rate-limit";
import { relyingParty, sealChallenge } from "./challenge";

/** What the browser needs to sign in with whichever passkey it has for Lumo. Names nobody, so it tells nobody who is a member. */
export async function askForPasskey(
  visitor: Visitor,
): Promise<{ options: PublicKeyCredentialRequestOptionsJSON; sealed: string }> {
  await spend("passkey", visitor.address);
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: "required",
  });
  return { options, sealed: sealChallenge(options.challenge, null) };
}
