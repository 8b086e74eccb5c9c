import "server-only";
import { hashPassword } from "@/lib/auth/passwords";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { assertOn } from "@/lib/platform/flags";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { spend } from "@/lib/platform/rate-limit";
import { refund } from "@/lib/platform/refund";
import type { RegistrationInput } from "./schema";

export const REGISTRATION_MINUTES = 30;

/**
 * Takes a wish to join and writes a letter to the address. Nobody is a member yet: that happens when the letter is
 * answered. An address that has an account leaves the same trace and gets the same answer in the same time; what the
 * letter says differs, and only its owner reads that. Answers the mark to leave in this browser (null: it has one), so
 * that the newcomer is let in at once where they signed up.
 */
export async function registerMember(
  visitor: Visitor,
  input: RegistrationInput,
): Promise<{ browserToken: string | null }> {
  await assertOn("registration", "Lumo takes no new members at the moment. Come back soon.");
  await spend("register", visitor.address);
  const [row] = await db.$queryRaw<{ free: boolean }[]>`
    SELECT handle_is_free(${input.handle}, ${visitor.browserHash}) AS free`;
  if (!row?.free) return refuseHandle(visitor);
  await spend("mail", input.email.toLowerCase());

  const passwordHash = await hashPassword(input.password);
  const [id, token] = [newId(), randomToken()];
  const browserToken = visitor.browserHash ? null : randomToken();
  const browserHash = visitor.browserHash ?? sha256(browserToken ?? "");
  const until = new Date(now().getTime() + REGISTRATION_MINUTES * 60_000);
  const held = await inTransaction(async (tx) => {
    const [answer] = await tx.$queryRaw<{ held: boolean }[]>`
      SELECT hold_registration(${id}::uuid, ${input.handle}, ${input.name}, ${input.email}, ${passwordHash},
        ${input.bornOn}::date, ${sha256(token)}, ${browserHash}, ${until}) AS held`;
    if (answer?.held) await enqueue(tx, "accounts.registration-letter", { id, token });
    return answer?.held ?? false;
  });
  if (!held) return refuseHandle(visitor);
  return { browserToken };
}

async function refuseHandle(visitor: Visitor): Promise<never> {
  await refund("register", visitor.address);
  throw new AppError("conflict", "That handle is taken.", {
    handle: "This handle is taken. Choose another.",
  });
}
