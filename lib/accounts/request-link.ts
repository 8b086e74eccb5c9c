import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { spend } from "@/lib/platform/rate-limit";
import type { LetterRequestInput } from "./schema";

/** Asks for a link that signs in. The same answer, and the same work, whether the address has an account or not. */
export function requestSignInLink(visitor: Visitor, input: LetterRequestInput): Promise<void> {
  return ask(visitor, input, "sign-in");
}

/** Asks for a link to set a new password; the same answer whether the address has an account or not. */
export function requestPasswordReset(visitor: Visitor, input: LetterRequestInput): Promise<void> {
  return ask(visitor, input, "reset");
}

async function ask(visitor: Visitor, { email }: LetterRequestInput, purpose: "sign-in" | "reset") {
  await spend("mail-address", visitor.address);
  await spend("mail", email.toLowerCase());
  await enqueue(db, "accounts.link", { id: newId(), email, purpose });
}
