import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { forumDecision } from "../notices";
import { canKeepThread } from "../policy";
import { refuse, STAFF_ONLY } from "../refusals";
import { shelvesOf, tellThread } from "../tell-thread";
import { getThread } from "./queries";
import type { KeepThreadInput, Thread } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Pins, locks, moves, closes or slows a thread down. Staff of the site, and who keeps its category; its author is told when it is locked, opened or moved, with the reason. */
export async function keepThread(actor: Actor, { id, reason, ...changes }: KeepThreadInput): Promise<Thread> {
  const before = await getThread(actor, id);
  assertAllowed(canKeepThread(actor, before), STAFF_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT keep_forum_thread(${actor.id}::uuid, ${id}::uuid, ${JSON.stringify(changes)}::jsonb, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["kept"]);
    await audit(tx, {
      action: "forum.thread-kept",
      actorId: actor.id,
      subjectId: id,
      reason,
      data: { parts: Object.keys(changes) },
    });
    const decisions = decisionsIn(before, changes).map((decision) =>
      forumDecision(before.author.id, before, decision, { reason }),
    );
    if (before.author.id !== actor.id) await tell(tx, decisions);
  });
  const after = await getThread(actor, id);
  tellThread(id, [...shelvesOf(before), ...shelvesOf(after)]);
  return after;
}

function decisionsIn(before: Thread, { isLocked, category }: Omit<KeepThreadInput, "id" | "reason">) {
  const isMoved = category !== undefined && category !== before.category.slug;
  const turns = isLocked !== undefined && isLocked !== before.isLocked;
  return [
    ...(turns ? [isLocked ? ("locked" as const) : ("unlocked" as const)] : []),
    ...(isMoved ? ["moved" as const] : []),
  ];
}
