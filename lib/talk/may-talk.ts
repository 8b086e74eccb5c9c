import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertOn } from "@/lib/platform/flags";
import { spend } from "@/lib/platform/rate-limit";

const ESTABLISHED_MS = 7 * 86_400_000;
const MOST_KEPT = 10_000;
// Who is established stays so; the others are asked again each time.
const established = new Set<string>();

/** Whether messages may be sent at all, and by this member so soon: ten a minute in the first week, thirty after it. */
export async function spendMessage(actor: Actor): Promise<void> {
  await assertMessaging();
  await spendWords(actor);
}

/** The same limit, wherever else members write to each other. */
export async function spendWords(actor: Actor): Promise<void> {
  await spend((await isEstablished(actor)) ? "message" : "message-newcomer", actor.id);
}

/** Refuses while staff have switched messages off. */
export function assertMessaging(): Promise<void> {
  return assertOn("messaging", "Messages are switched off for a while.");
}

/** Whether a member has been here for a week. */
export async function isEstablished({ id }: Actor): Promise<boolean> {
  if (established.has(id)) return true;
  const member = await db.member.findUnique({ where: { id }, select: { createdAt: true } });
  if (!member || now().getTime() - member.createdAt.getTime() < ESTABLISHED_MS) return false;
  if (established.size >= MOST_KEPT) established.clear();
  established.add(id);
  return true;
}
