import "server-only";
import { audit } from "@/lib/auth/audit";
import { type OpenedSession, openSession } from "@/lib/auth/sessions";
import type { Visitor } from "@/lib/auth/visitor";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction, isConflict } from "@/lib/platform/db";
import { AppError, isAppError } from "@/lib/platform/errors";
import { assertOn } from "@/lib/platform/flags";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { refund } from "@/lib/platform/refund";
import type { GoogleNewcomerInput } from "../schema";
import { openGoogleTicket } from "./ticket";

/** Makes a member of a newcomer whose address Google has vouched for, once they have chosen a handle and are old enough. */
export async function registerFromGoogle(
  visitor: Visitor,
  { handle, name, bornOn, ticket }: GoogleNewcomerInput & { ticket: string | undefined },
): Promise<OpenedSession> {
  await assertOn("registration", "Lumo takes no new members at the moment. Come back soon.");
  const google = openGoogleTicket(ticket);
  if (!google) throw new AppError("unauthenticated", "That took a while. Start again with Google.");
  await spend("register", visitor.address);
  const memberId = newId();
  try {
    await inTransaction(async (tx) => {
      const [row] = await tx.$queryRaw<{ free: boolean }[]>`
        SELECT handle_is_free(${handle}, ${visitor.browserHash}) AS free`;
      if (!row?.free) throw taken();
      await tx.$queryRaw`SELECT set_config('app.member_id', ${memberId}, true)`;
      await tx.member.create({
        data: {
          id: memberId,
          handle,
          name,
          preferences: { create: {} },
          account: { create: { email: google.email, emailVerifiedAt: now(), bornOn } },
          identities: { create: { id: newId(), provider: "google", subject: google.subject } },
        },
      });
      await audit(tx, {
        action: "auth.registered",
        actorId: memberId,
        subjectId: memberId,
        data: { from: "google" },
        address: visitor.address,
      });
      afterCommit(() => dropTags(["members", `member:${handle}`]));
    });
  } catch (error) {
    const isTaken = isAppError(error, "conflict") || isConflict(error, "handle");
    if (isTaken) {
      await refund("register", visitor.address);
      throw taken();
    }
    if (isConflict(error)) throw new AppError("conflict", "You are a member already. Sign in.");
    throw error;
  }
  return openSession(visitor, { memberId, role: "member", method: "google" });
}

function taken(): AppError {
  return new AppError("conflict", "That handle is taken.", {
    handle: "This handle is taken. Choose another.",
  });
}
