import "server-only";
import { z } from "zod";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { actorAway } from "@/lib/auth/actor-away";
import { isHeld } from "@/lib/moderation/held/schema";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { type Tx, withMember } from "@/lib/platform/db";
import { isAppError } from "@/lib/platform/errors";
import { plannedThread } from "../notices";
import { refuse } from "../refusals";
import { type StartThreadInput, startThreadInput } from "../threads/schema";
import { startThread } from "../threads/start-thread";
import { showThread, writeThread } from "../threads/write-thread";
import { assertMayPlan } from "./may-plan";
import { kept } from "./queries";

export const plannedJob = z.object({ id: z.uuid(), authorId: z.uuid() });
const rows = z.array(z.object({ payload: z.unknown() }));

/**
 * Begins a planned thread that is due, as its author, once: of two workers the second finds it gone. What was withdrawn or
 * moved to later is left alone; what cannot begin stays with its author, who is told why.
 */
export async function publishPlanned({ id, authorId }: z.output<typeof plannedJob>): Promise<void> {
  await withMember(authorId, async (tx) => {
    const [row] = rows.parse(
      await tx.$queryRaw`
        SELECT payload FROM planned_threads WHERE id = ${id}::uuid AND publish_at <= ${now()} AND failure = '' FOR UPDATE`,
    );
    if (!row) return;
    const { title } = kept.parse(row.payload);
    const begun = await begin(tx, authorId, row.payload);
    // Beginning it may have looked through other eyes.
    await tx.$queryRaw`SELECT set_config('app.member_id', ${authorId}, true)`;
    if ("failure" in begun) {
      await tx.plannedThread.update({
        where: { id },
        data: { failure: begun.failure },
        select: { id: true },
      });
      await tell(tx, plannedThread(authorId, { id, title, href: "/forum/planned", failure: begun.failure }));
      return;
    }
    await tx.plannedThread.delete({ where: { id }, select: { id: true } });
    await tell(tx, plannedThread(authorId, { id, title, ...begun }));
  });
}

type Begun = { href: string; waits: boolean };

/** The staff's stands at once; a member's is looked over as anything they begin, and held where it would be. */
async function begin(tx: Tx, authorId: string, payload: unknown): Promise<Begun | { failure: string }> {
  const { actor, suspendedUntil } = await actorAway(tx, authorId);
  if (suspendedUntil && suspendedUntil > now()) return { failure: "You were suspended then." };
  const input = startThreadInput.safeParse(payload);
  if (!input.success) return { failure: "Its poll would have been over." };
  try {
    if (!isStaff(actor)) return await beginAsMember(actor, input.data);
    const { outcome, thread } = await writeThread(tx, actor, input.data, { isLookedAt: true, isAway: true });
    refuse(outcome, ["started", "again"]);
    return { href: threadHref(await showThread(tx, actor, thread)), waits: false };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { failure: error.message };
  }
}

/** Written before the plan is gone: when that fails it is begun again, which is the same thread. */
async function beginAsMember(actor: Actor, input: StartThreadInput): Promise<Begun> {
  await assertMayPlan(actor, input.category);
  const begun = await startThread(actor, input, { isAway: true });
  if (isHeld(begun)) return { href: `/held#held-${begun.id}`, waits: true };
  return { href: threadHref(begun), waits: false };
}

const threadHref = ({ slug, id }: { slug: string; id: string }) => `/forum/t/${slug}/${id}`;
