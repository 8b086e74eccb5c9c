import "server-only";
import { z } from "zod";
import { audit } from "@/lib/auth/audit";
import { type OpenedSession, openSession } from "@/lib/auth/sessions";
import type { Visitor } from "@/lib/auth/visitor";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction, isConflict } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId, sha256 } from "@/lib/platform/ids";
import type { TokenInput } from "./schema";

const row = z.object({
  handle: z.string(),
  name: z.string(),
  email: z.string(),
  password_hash: z.string(),
  born_on: z.date(),
  browser_hash: z.string(),
});

/**
 * Answers a registration's letter: the newcomer becomes a member, once. The link alone proves the address and signs
 * nobody in; in the browser that asked to join it does, for there the password was typed a moment ago.
 */
export async function confirmRegistration(
  visitor: Visitor,
  { token }: TokenInput,
): Promise<{ handle: string; session: OpenedSession | null }> {
  const { memberId, wish } = await join(token);
  const isSameBrowser = visitor.browserHash === wish.browser_hash;
  return {
    handle: wish.handle,
    session: isSameBrowser
      ? await openSession(visitor, { memberId, role: "member", method: "sign-up" })
      : null,
  };
}

async function join(token: string) {
  try {
    return await inTransaction(async (tx) => {
      const [found] = await tx.$queryRaw<unknown[]>`SELECT * FROM take_registration(${sha256(token)})`;
      if (!found) {
        throw new AppError(
          "invalid",
          "This link has been used already, or is older than half an hour. Sign in, or sign up again for a new one.",
        );
      }
      const wish = row.parse(found);
      const memberId = newId();
      await tx.$queryRaw`SELECT set_config('app.member_id', ${memberId}, true)`;
      await tx.member.create({
        data: {
          id: memberId,
          handle: wish.handle,
          name: wish.name,
          preferences: { create: {} },
          account: {
            create: {
              email: wish.email,
              emailVerifiedAt: now(),
              passwordHash: wish.password_hash,
              bornOn: wish.born_on,
            },
          },
        },
      });
      await audit(tx, { action: "auth.registered", actorId: memberId, subjectId: memberId });
      afterCommit(() => dropTags(["members", `member:${wish.handle}`]));
      return { memberId, wish };
    });
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new AppError("conflict", "This address or handle has become a member's meanwhile. Try to sign in.");
  }
}
