import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { tryOut, withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { refuse } from "../refusals";
import { writeThread } from "../threads/write-thread";
import { assertMayPlan } from "./may-plan";
import { asPlanned, SELECT } from "./queries";
import { PLANNED_MOST, type PlanInput, type Planned } from "./schema";
import { publishLater, whenPlanned } from "./when-planned";

/**
 * Keeps a thread that begins by itself at a moment on the actor's clock, within a year; until then it is theirs alone. The
 * staff, and where a category lets them whoever may start one; fifty at once. The same clientId is the same.
 */
export async function planThread(actor: Actor, { publishAt, ...input }: PlanInput): Promise<Planned> {
  await assertMayPlan(actor, input.category);
  await spend("thread", actor.id);
  await judgeWords(actor, [input.title, input.body], { canHold: true });
  const due = whenPlanned(actor, publishAt);
  const { outcome } = await tryOut((tx) => writeThread(tx, actor, input, { isLookedAt: true }));
  refuse(outcome, ["started"], { again: ["conflict", "This thread has begun already."] });
  return withMember(actor.id, async (tx) => {
    const waiting = await tx.plannedThread.count({ where: { authorId: actor.id } });
    if (waiting >= PLANNED_MOST) throw new AppError("conflict", "Fifty planned threads are plenty.");
    const name = { authorId: actor.id, clientId: input.clientId };
    const row = await tx.plannedThread.upsert({
      where: { authorId_clientId: name },
      create: { id: newId(), ...name, payload: input, publishAt: due, createdAt: now() },
      update: {},
      select: SELECT,
    });
    await tx.draft.deleteMany({ where: { memberId: actor.id, place: "forum:new" } });
    await publishLater(tx, actor, row);
    return asPlanned(row);
  });
}
