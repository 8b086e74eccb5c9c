import type { Actor } from "@/lib/auth/actor";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { withMember } from "@/lib/platform/db";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";

/** Gives a member of the cast a session, as a browser would carry it: `{ sessionId, cookie }`. */
export async function signIn(actor: Actor): Promise<{ sessionId: string; cookie: string }> {
  const token = randomToken();
  const id = newId();
  await withMember(actor.id, (tx) =>
    tx.session.create({
      data: {
        id,
        memberId: actor.id,
        tokenHash: sha256(token),
        method: "password",
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    }),
  );
  return { sessionId: id, cookie: `${sessionCookieName()}=${token}` };
}
