import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_PLANNED } from "./queries";
import type { PlannedId } from "./schema";

/** Lets go of a thread that was planned and has not begun. Its author. */
export async function withdrawPlanned(actor: Actor, { id }: PlannedId): Promise<void> {
  const { count } = await withMember(actor.id, (tx) =>
    tx.plannedThread.deleteMany({ where: { id, authorId: actor.id } }),
  );
  assertFound(count === 1 || null, NO_PLANNED);
}
