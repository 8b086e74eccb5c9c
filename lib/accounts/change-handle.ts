import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, isConflict, type Tx, withMember } from "@/lib/platform/db";
import { AppError, assertFound } from "@/lib/platform/errors";
import { assertInBrowser, HANDLE_REST_DAYS, handleRestsUntil } from "./policy";
import type { HandleChangeInput } from "./schema";

/** Takes another handle, at most every thirty days. The old one leads to the new, and nobody else can have it; going back to one of one's own is allowed. */
export async function changeHandle(actor: Actor, { handle }: HandleChangeInput): Promise<{ handle: string }> {
  assertInBrowser(actor);
  if (handle === actor.handle) {
    throw new AppError("invalid", "This is the handle you have.", { handle: "This is the handle you have." });
  }
  try {
    return await withMember(actor.id, async (tx) => {
      await assertFree(tx, actor, handle);
      await tx.formerHandle.deleteMany({ where: { handle, memberId: actor.id } });
      const { count } = await tx.member.updateMany({
        where: {
          id: actor.id,
          handle: actor.handle,
          OR: [
            { handleChangedAt: null },
            { handleChangedAt: { lte: new Date(now().getTime() - HANDLE_REST_DAYS * 86_400_000) } },
          ],
        },
        data: { handle, handleChangedAt: now() },
      });
      if (count === 0) await refuseTooSoon(tx, actor);
      await tx.formerHandle.create({ data: { handle: actor.handle, memberId: actor.id } });
      await audit(tx, {
        action: "account.handle-changed",
        actorId: actor.id,
        subjectId: actor.id,
        data: { from: actor.handle, to: handle },
      });
      afterCommit(() => dropTags(["members", `member:${actor.handle}`, `member:${handle}`]));
      return { handle };
    });
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw taken();
  }
}

async function assertFree(tx: Tx, actor: Actor, handle: string): Promise<void> {
  const own = await tx.formerHandle.findFirst({ where: { handle, memberId: actor.id } });
  if (own) return;
  const [row] = await tx.$queryRaw<{ free: boolean }[]>`SELECT handle_is_free(${handle}) AS free`;
  if (!row?.free) throw taken();
}

async function refuseTooSoon(tx: Tx, actor: Actor): Promise<never> {
  const member = await tx.member.findUnique({ where: { id: actor.id }, select: { handleChangedAt: true } });
  assertFound(member, "This account is no longer there.");
  const until = handleRestsUntil(member.handleChangedAt, now()) ?? now();
  const day = until.toLocaleDateString("en", { day: "numeric", month: "long", timeZone: actor.timeZone });
  const sentence = `A handle rests for ${HANDLE_REST_DAYS} days. Yours may change again from ${day}.`;
  throw new AppError("conflict", sentence, { handle: sentence });
}

function taken(): AppError {
  return new AppError("conflict", "That handle is taken.", {
    handle: "This handle is taken. Choose another.",
  });
}
