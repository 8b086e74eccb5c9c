import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { ChangeActivityInput } from "./schema";

/** Takes one of the actor's own activities out of feeds, or lets it be there again. What it is about stays as it is. */
export async function changeActivity(actor: Actor, { id, visibility }: ChangeActivityInput): Promise<void> {
  const { count } = await withMember(actor.id, (tx) =>
    tx.activity.updateMany({ where: { id, actorId: actor.id }, data: { visibility } }),
  );
  if (count === 0) throw new AppError("not_found", "There is no such activity of yours.");
}
