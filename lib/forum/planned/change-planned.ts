import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { withMember } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { assertMayPlan } from "./may-plan";
import { asPlanned, NO_PLANNED } from "./queries";
import type { PlanChanges, Planned, PlannedId } from "./schema";
import { publishLater, whenPlanned } from "./when-planned";

const keptWhole = z.record(z.string(), z.json());

/** Changes what a planned thread will say, where, and when. Its author, while it has not begun. */
export async function changePlanned(
  actor: Actor,
  { id, publishAt, ...words }: PlanChanges & PlannedId,
): Promise<Planned> {
  const own = { where: { id, authorId: actor.id }, select: { payload: true } };
  const before = await withMember(actor.id, (tx) => tx.plannedThread.findFirst(own));
  assertFound(before, NO_PLANNED);
  await assertMayPlan(actor, words.category);
  await judgeWords(actor, [words.title, words.body], { canHold: true });
  const due = whenPlanned(actor, publishAt);
  return withMember(actor.id, async (tx) => {
    const payload = { ...keptWhole.parse(before.payload), ...words };
    // What has begun meanwhile is gone, and not changed.
    const { count } = await tx.plannedThread.updateMany({
      where: own.where,
      data: { payload, publishAt: due, failure: "" },
    });
    assertFound(count === 1 || null, NO_PLANNED);
    await publishLater(tx, actor, { id, publishAt: due });
    return asPlanned({ id, payload, publishAt: due, failure: "" });
  });
}
