import "server-only";
import { z } from "zod";
import { seal, unseal } from "@/lib/auth/seal";
import { spendProof } from "@/lib/auth/spend-proof";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";

const SECONDS = 300;
const shape = z.object({ challenge: z.string(), memberId: z.string().nullable() });

/** Who asks for passkeys: this host, at this origin, and no other. */
export function relyingParty(): { id: string; origin: string } {
  const { hostname, origin } = new URL(env().APP_URL);
  return { id: hostname, origin };
}

/** The challenge travels in a sealed cookie, so that only the browser that was asked can answer. */
export function sealChallenge(challenge: string, memberId: string | null): string {
  return seal("passkey", { challenge, memberId }, SECONDS);
}

/** The challenge of a sealed cookie, used up: it can be answered once, by whom it was given to. */
export async function takeChallenge(sealed: string | undefined, memberId: string | null): Promise<string> {
  const found = unseal("passkey", sealed, shape);
  if (!found || found.memberId !== memberId || !(await spendProof(found.challenge, SECONDS))) {
    throw new AppError("invalid", "That took too long. Try the passkey once more.");
  }
  return found.challenge;
}
