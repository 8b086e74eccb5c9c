import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { NO_CONVERSATION } from "./queries";

/** Answers a request once: whoever comes second, in another tab, finds it answered. */
export async function answerRequest(
  tx: Tx,
  actor: Actor,
  id: string,
  state: "active" | "declined",
): Promise<boolean> {
  const mine = { conversationId: id, memberId: actor.id };
  await tx.$queryRaw`SELECT 1 FROM conversations WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const { count } = await tx.conversationMember.updateMany({
    where: { ...mine, state: "request" },
    data: { state },
  });
  if (count > 0) return true;
  const there = await tx.conversationMember.findFirst({ where: mine, select: { state: true } });
  if (!there) throw new AppError("not_found", NO_CONVERSATION);
  return false;
}
