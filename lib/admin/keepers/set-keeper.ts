import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { person } from "@/lib/talk/schema";
import { keeperChanged } from "../notices";
import { canAdminister } from "../policy";
import { ADMINS_ONLY, refuse } from "../refusals";
import type { KeeperRef } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    category: z.uuid().nullable(),
    name: z.string().nullable(),
    member: person.nullable(),
  }),
]);

/**
 * Makes a member a moderator of a category and what stands under it, or no longer; they are told. There they lock, pin, move
 * and take away, and decide what was reported. Twice is the same as once. Administrators.
 */
export async function setKeeper(
  actor: Actor,
  { category, handle, keeps }: KeeperRef & { keeps: boolean },
): Promise<void> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome, name, member }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, category, name, member
          FROM set_category_moderator(${actor.id}::uuid, ${category}, ${handle}, ${keeps}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["set", "again"]);
    if (outcome === "again" || !member || !name) return;
    await audit(tx, {
      action: keeps ? "admin.category-given" : "admin.category-taken",
      actorId: actor.id,
      subjectId: member.id,
      data: { category, name },
    });
    await tell(tx, keeperChanged(member.id, category, name, keeps));
  });
}
